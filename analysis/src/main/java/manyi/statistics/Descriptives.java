package manyi.statistics;

/// What a set of weighted numbers looks like.
///
/// ```
/// mean = Σwx / Σw
/// sd   = √(Σw(x − mean)² / (Σw − 1))
/// ```
///
/// The standard deviation takes the weights as frequencies, as SPSS does; without weights it is the
/// usual one with n − 1. Checked against R's `mean`, `sd` and `median`, and with weights against
/// repeated values.
///
/// @param weightedN Σw
/// @param mean NaN without values
/// @param sd NaN where Σw is 1 or less; exactly 0 where all values are the same
/// @param median see [Quantiles]; NaN without values
/// @param min NaN without values
/// @param max NaN without values
public record Descriptives(
    double weightedN, double mean, double sd, double median, double min, double max) {
  /// Describes numbers.
  ///
  /// @param values without NaN
  /// @param weights one a value; values of weight zero count nowhere
  public static Descriptives of(double[] values, double[] weights) {
    var mean = GroupMean.of(values, weights);
    double sum = mean.weightedN();
    if (sum == 0) {
      return new Descriptives(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        min = Math.min(min, values[i]);
        max = Math.max(max, values[i]);
      }
    }
    double median = Quantiles.of(values, weights, 0.5)[0];
    return new Descriptives(sum, mean.mean(), mean.frequencySd(), median, min, max);
  }
}
