package manyi.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import manyi.preparation.Keep;
import manyi.preparation.Step;
import manyi.preparation.Weigh;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// A survey weighed and filtered as far as weight and filter fit it.
///
/// @param survey prepared for those taken
/// @param wanted what was asked for
/// @param taken what fits
/// @param weightProblem why the weight wanted was not taken, null where it was
/// @param filterProblem why the filter wanted was not taken, null where it was
public record Prepared(
    Survey survey,
    Respondents wanted,
    Respondents taken,
    @Nullable UserProblem weightProblem,
    @Nullable UserProblem filterProblem) {

  /// Prepares a survey. Weight and filter are tried each alone, so that one that does not fit takes
  /// nothing away from the other.
  ///
  /// @param otherwise what is taken instead of a weight or a filter that does not fit
  public static Prepared of(Survey survey, Respondents wanted, Respondents otherwise) {
    var kept = attempt(survey, wanted.filter(), otherwise.filter(), Keep::new);
    var weighed = attempt(kept.survey(), wanted.weight(), otherwise.weight(), Weigh::new);
    return new Prepared(
        weighed.survey(),
        wanted,
        new Respondents(weighed.taken(), kept.taken()),
        weighed.problem(),
        kept.problem());
  }

  /// What to tell where weight or filter were dropped: each with its reason.
  public List<UserProblem> dropped() {
    var dropped = new ArrayList<UserProblem>();
    if (weightProblem != null) {
      dropped.add(dropped("session.weight-dropped", wanted.weight(), weightProblem));
    }
    if (filterProblem != null) {
      dropped.add(dropped("session.filter-dropped", wanted.filter(), filterProblem));
    }
    return List.copyOf(dropped);
  }

  private static UserProblem dropped(String key, @Nullable String what, UserProblem why) {
    return new UserProblem(key, String.valueOf(what), why.problem()).because(why);
  }

  private static Attempt attempt(
      Survey survey,
      @Nullable String wanted,
      @Nullable String otherwise,
      Function<String, Step> step) {
    if (wanted == null) {
      return new Attempt(survey, null, null);
    }
    try {
      return new Attempt(step.apply(wanted).apply(survey), wanted, null);
    } catch (UserProblem problem) {
      var instead = attempt(survey, otherwise, null, step);
      return new Attempt(instead.survey(), instead.taken(), problem);
    }
  }

  private record Attempt(Survey survey, @Nullable String taken, @Nullable UserProblem problem) {}
}
