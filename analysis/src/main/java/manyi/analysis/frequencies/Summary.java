package manyi.analysis.frequencies;

import java.util.List;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// Scores or numbers in brief.
///
/// @param base who gave one; a level off the scale, such as "don't know", is not one
/// @param mean weighted
/// @param sd with the weights as frequencies, divided by Σw − 1; NaN where that is not above zero
/// @param min the least value given
/// @param max the greatest value given
/// @param scaleMinimum the least score of the rating's scale; NaN for a number
/// @param scaleMaximum the greatest score of the rating's scale; NaN for a number
/// @param topTwo the two best levels of a rating; null for a number
/// @param bottomTwo the two worst levels of a rating; null for a number
public record Summary(
    Base base,
    double mean,
    double sd,
    double min,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double max,
    double scaleMinimum,
    double scaleMaximum,
    @Nullable Box topTwo,
    @Nullable Box bottomTwo) {
  /// Neighbouring levels taken together.
  ///
  /// @param labels of the levels, in their order
  /// @param n respondents
  /// @param weightedN the sum of their weights
  /// @param proportion of who gave a score, 0–1
  /// @param lower the lower end of its Wilson interval, under weights by the effective n
  /// @param upper its upper end
  public record Box(
      List<String> labels,
      long n,
      double weightedN,
      double proportion,
      double lower,
      double upper) {
    public Box {
      labels = List.copyOf(labels);
    }
  }
}
