package manyi.analysis.asymmetry;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import manyi.survey.Level;
import manyi.survey.Question;

/// Which answers to an item are low and which high; those between are the reference.
///
/// @param lowUpTo the highest low score
/// @param highFrom the lowest high score
/// @param low the labels of the low levels; empty for a number
/// @param high the labels of the high levels; empty for a number
public record Cut(double lowUpTo, double highFrom, List<String> low, List<String> high) {
  private static final double QUARTER = 0.25;

  /// Scores that differ by less are the same.
  private static final double SLACK = 1e-9;

  public Cut {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }

  /// At the lowest and the highest quarter of the scale, where the user gave no other.
  ///
  /// @param values given to the item, whose range stands for the scale of a number
  static Cut of(
      Question item, double[] values, Optional<Double> lowUpTo, Optional<Double> highFrom) {
    double min = item.scaleMinimum();
    double max = item.scaleMaximum();
    if (Double.isNaN(min)) {
      min = Double.POSITIVE_INFINITY;
      max = Double.NEGATIVE_INFINITY;
      for (double value : values) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    double low = lowUpTo.orElse(min + QUARTER * (max - min));
    double high = highFrom.orElse(max - QUARTER * (max - min));
    return new Cut(
        low,
        high,
        labels(item, score -> score <= low + SLACK),
        labels(item, score -> score >= high - SLACK));
  }

  private static List<String> labels(Question item, DoublePredicate side) {
    return item.levels().stream()
        .filter(level -> level.scored() && side.test(level.score()))
        .map(Level::label)
        .toList();
  }

  boolean low(double score) {
    return score <= lowUpTo + SLACK;
  }

  boolean high(double score) {
    return score >= highFrom - SLACK;
  }
}
