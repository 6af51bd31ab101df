package manyi.analysis.raking;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// What raking to targets comes to.
///
/// @param targets in their written form
/// @param start the id of the weight that raking starts from, null where everybody starts from 1
/// @param base of the respondents weighed, under the raked weights: their mean is 1
/// @param designEffect n / effective n, 1 or more
/// @param efficiency effective n / n, 0–1
/// @param iterations rounds over all margins
/// @param converged whether every target is met
/// @param largestError the largest difference of a share from its target, 0–1
/// @param least weight
/// @param greatest weight
/// @param low what weights are trimmed to from below, as a multiple of their mean; NaN for nothing
/// @param high what they are trimmed to from above; NaN for nothing
/// @param trimmed respondents whose weight is at a bound
/// @param leftOut respondents whose starting weight is zero, missing or negative
/// @param differentTotals whether the targets of the margins have different totals
/// @param margins a question each
/// @param step the preparation step that makes this weight
public record RakingResult(
    String targets,
    @Nullable String start,
    Base base,
    double designEffect,
    double efficiency,
    int iterations,
    boolean converged,
    double largestError,
    double least,
    double greatest,
    double low,
    double high,
    int trimmed,
    int leftOut,
    boolean differentTotals,
    List<MarginResult> margins,
    String step) {
  public RakingResult {
    margins = List.copyOf(margins);
  }

  /// A question with targets.
  ///
  /// @param total of the targets as they were given
  /// @param unanswered respondents without an answer, whom this margin does not touch
  public record MarginResult(
      QuestionLabel question, double total, int unanswered, List<LevelResult> levels) {
    public MarginResult {
      levels = List.copyOf(levels);
    }
  }

  /// A level with a target.
  ///
  /// @param n respondents
  /// @param before share under the starting weights, 0–1
  /// @param target share wanted, 0–1
  /// @param after share under the raked weights, 0–1
  public record LevelResult(String label, int n, double before, double target, double after) {}
}
