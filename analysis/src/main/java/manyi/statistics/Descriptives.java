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
    double sum = 0;
    double weighted = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        sum += weights[i];
        weighted += weights[i] * values[i];
        min = Math.min(min, values[i]);
        max = Math.max(max, values[i]);
      }
    }
    if (sum == 0) {
      return new Descriptives(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    // Of equal values the mean is that value, whatever rounding does to the sums.
    double mean = min == max ? min : weighted / sum;
    double median = Quantiles.of(values, weights, 0.5)[0];
    return new Descriptives(sum, mean, sd(values, weights, mean, sum), median, min, max);
  }

  private static double sd(double[] values, double[] weights, double mean, double sum) {
    if (sum <= 1) {
      return Double.NaN;
    }
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += weights[i] * (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(squares / (sum - 1));
  }
}
