package manyi.priorities;

import java.util.List;
import manyi.survey.Question;

/// The scale that a set of items was rated on.
///
/// @param min the least score of any item; NaN where none has scored levels
/// @param max the greatest
public record Scale(double min, double max) {
  public static Scale of(List<Question> items) {
    return new Scale(
        items.stream()
            .mapToDouble(Question::scaleMinimum)
            .filter(Double::isFinite)
            .min()
            .orElse(Double.NaN),
        items.stream()
            .mapToDouble(Question::scaleMaximum)
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN));
  }

  /// NaN where the scale is not known.
  public double centre() {
    return (min + max) / 2;
  }

  public boolean known() {
    return max > min;
  }

  /// Whether both are known and not the same.
  public boolean differs(Scale other) {
    return known() && other.known() && (min != other.min || max != other.max);
  }

  /// A score as 0–100 of the scale.
  public double rescaled(double score) {
    return (score - min) / (max - min) * 100;
  }
}
