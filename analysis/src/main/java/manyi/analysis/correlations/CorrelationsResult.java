package manyi.analysis.correlations;

import java.util.List;
import java.util.Optional;
import manyi.analysis.QuestionLabel;
import manyi.statistics.Missing;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Ratings and numbers correlated, each with each.
///
/// @param confidence of intervals and decisions, 0–1
/// @param weight the id of the weight question, null without weights
/// @param included all respondents looked at
/// @param pairs the first with the second, with the third …, the second with the third …
public record CorrelationsResult(
    Method method,
    Missing missing,
    double confidence,
    @Nullable String weight,
    Base included,
    List<QuestionLabel> questions,
    List<Pair> pairs) {
  public CorrelationsResult {
    questions = List.copyOf(questions);
    pairs = List.copyOf(pairs);
  }

  /// Two questions.
  ///
  /// @param first its id
  /// @param second its id
  /// @param base who answered both, or all
  /// @param r −1 to 1; NaN where one of them is constant or nobody answered both
  /// @param lower the lower end of its interval; NaN for n up to 3
  /// @param p two-sided, not adjusted
  /// @param adjustedP by Holm over all pairs
  public record Pair(
      String first,
      String second,
      Base base,
      double r,
      double lower,
      double upper,
      double p,
      double adjustedP) {}

  /// The pair of two questions in either order; empty for one with itself.
  Optional<Pair> pair(QuestionLabel one, QuestionLabel other) {
    return pairs.stream()
        .filter(pair ->
            (pair.first().equals(one.id()) && pair.second().equals(other.id()))
                || (pair.first().equals(other.id()) && pair.second().equals(one.id())))
        .findFirst();
  }

  QuestionLabel question(String id) {
    return questions.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
