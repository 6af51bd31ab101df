package manyi.app.session;

import org.jspecify.annotations.Nullable;

/// Which respondents are looked at and how much each counts.
///
/// @param weight the id of the weight question, null for none
/// @param filter the filter expression, null for all respondents
public record Respondents(@Nullable String weight, @Nullable String filter) {
  public static final Respondents ALL = new Respondents(null, null);

  public Respondents withWeight(@Nullable String newWeight) {
    return new Respondents(newWeight, filter);
  }

  public Respondents withFilter(@Nullable String newFilter) {
    return new Respondents(weight, newFilter);
  }
}
