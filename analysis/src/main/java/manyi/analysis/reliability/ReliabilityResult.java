package manyi.analysis.reliability;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Whether several items measure one thing, over the respondents who answered all of them.
///
/// @param confidence of the interval, 0–1
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
/// @param base who answered every item
/// @param alpha Cronbach's, at most 1
/// @param lower the lower end of its interval (Feldt)
/// @param standardisedAlpha of the items with equal variances
/// @param omega McDonald's, of one factor by minimum residuals on the correlations; NaN for two
///   items and where one factor does not fit
/// @param meanCorrelation of the items with one another
/// @param items that vary, in the order chosen
/// @param constant items to which everybody gave the same answer, left out
public record ReliabilityResult(
    double confidence,
    @Nullable String weight,
    Base included,
    Base base,
    double alpha,
    double lower,
    double upper,
    double standardisedAlpha,
    double omega,
    double meanCorrelation,
    List<Item> items,
    List<QuestionLabel> constant) {
  public ReliabilityResult {
    items = List.copyOf(items);
    constant = List.copyOf(constant);
  }

  /// An item.
  ///
  /// @param itemRest its correlation with the sum of the others
  /// @param alphaWithout alpha of the others; NaN for two items
  /// @param loading on the one factor, −1 to 1; NaN without one
  /// @param reversed whether it runs against the others
  public record Item(
      QuestionLabel question,
      double mean,
      double sd,
      double itemRest,
      double alphaWithout,
      double loading,
      boolean reversed) {}

  /// The items that run against the others.
  List<Item> reversed() {
    return items.stream().filter(Item::reversed).toList();
  }
}
