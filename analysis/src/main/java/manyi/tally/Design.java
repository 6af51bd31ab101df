package manyi.tally;

import java.util.List;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// How the respondents were sampled: apart in strata, whole clusters of them within.
///
/// @param strata null where all were sampled together
/// @param clusters null where every respondent was sampled alone; the same number in two strata is
///   two clusters
public record Design(@Nullable Question strata, @Nullable Question clusters) {
  /// The design that the survey's roles tell. Of several questions of one role the first counts:
  /// variances rest on the first stage of sampling.
  public static Design of(Survey survey) {
    return new Design(first(survey.withRole(Role.STRATUM)), first(survey.withRole(Role.CLUSTER)));
  }

  private static @Nullable Question first(List<Question> questions) {
    return questions.isEmpty() ? null : questions.getFirst();
  }

  /// Whether every respondent was sampled alone and from the whole.
  public boolean simple() {
    return strata == null && clusters == null;
  }
}
