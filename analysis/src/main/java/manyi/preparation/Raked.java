package manyi.preparation;

import java.util.List;
import manyi.statistics.Raking;
import manyi.survey.Question;

/// Weights from raking, and how well they do.
///
/// @param raking the weights of the respondents raked, one after the other, and their iterations
/// @param weights by row; NaN for respondents that the filter leaves out
/// @param margins the targets, met or not
/// @param left out because their starting weight is zero, missing or negative
public record Raked(Raking raking, double[] weights, List<Margin> margins, int left) {
  public Raked {
    margins = List.copyOf(margins);
  }

  /// A question's targets.
  ///
  /// @param total of the targets as they were written
  /// @param unanswered respondents without an answer, who are not touched by this margin
  public record Margin(Question question, double total, int unanswered, List<Level> levels) {
    public Margin {
      levels = List.copyOf(levels);
    }
  }

  /// A level's target.
  ///
  /// @param label of the level
  /// @param n respondents
  /// @param before its share under the starting weights, 0–1
  /// @param target its share wanted, 0–1
  /// @param after its share under the raked weights, 0–1
  public record Level(String label, int n, double before, double target, double after) {}
}
