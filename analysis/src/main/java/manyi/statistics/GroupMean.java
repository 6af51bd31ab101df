package manyi.statistics;

/// The mean of a group of weighted numbers, with what tests of means need.
///
/// ```
/// n        = (Σw)² / Σw²
/// mean     = Σwx / Σw
/// variance = Σw(x − mean)² / Σw · n / (n − 1)
/// ```
///
/// Under weights Kish's effective n stands wherever the textbook has n, so that uneven weights do
/// not feign precision and weights times a constant change nothing; without weights all is the
/// textbook's. Checked against R's `mean`, `var` and `t.test`.
///
/// Source: L. Kish (1965), Survey Sampling.
///
/// @param n effective; 0 where no value has weight
/// @param weightedN Σw
/// @param mean NaN without values
/// @param sumOfSquares Σw(x − mean)²; exactly 0 where all values are the same
public record GroupMean(double n, double weightedN, double mean, double sumOfSquares) {
  /// Two respondents, but for the rounding of sums of weights.
  private static final double LEAST = 2 - 1e-9;

  /// The mean of numbers.
  ///
  /// @param values without NaN
  /// @param weights one a value; values of weight zero count nowhere
  public static GroupMean of(double[] values, double[] weights) {
    double sum = 0;
    double weighted = 0;
    double squaredWeights = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        sum += weights[i];
        weighted += weights[i] * values[i];
        squaredWeights += weights[i] * weights[i];
        min = Math.min(min, values[i]);
        max = Math.max(max, values[i]);
      }
    }
    if (sum == 0) {
      return new GroupMean(0, 0, Double.NaN, 0);
    }
    // Of equal values the mean is that value, whatever rounding does to the sums.
    double mean = min == max ? min : weighted / sum;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        double distance = values[i] - mean;
        squares += weights[i] * distance * distance;
      }
    }
    return new GroupMean(sum * sum / squaredWeights, sum, mean, squares);
  }

  /// Whether there are the two respondents that a spread takes.
  public boolean enough() {
    return n >= LEAST;
  }

  /// NaN for an effective n below 2.
  public double variance() {
    return enough() ? sumOfSquares / weightedN * n / (n - 1) : Double.NaN;
  }

  /// The standard deviation; NaN for an effective n below 2.
  public double sd() {
    return Math.sqrt(variance());
  }

  /// With Σw − 1, as if weights were frequencies; NaN where Σw is 1 or less.
  public double frequencySd() {
    return weightedN > 1 ? Math.sqrt(sumOfSquares / (weightedN - 1)) : Double.NaN;
  }

  /// Of the mean; NaN for an effective n below 2.
  public double standardError() {
    return Math.sqrt(variance() / n);
  }

  /// The interval of the mean by Student's t with n − 1 degrees of freedom.
  ///
  /// @param confidence strictly between 0 and 1
  /// @return undefined for an effective n below 2; one point where all values are the same
  public Interval interval(double confidence) {
    if (!enough()) {
      return Interval.UNDEFINED;
    }
    double half = Critical.t(confidence, n - 1) * standardError();
    return new Interval(mean - half, mean + half);
  }

  /// Σw², which the effective n stands for.
  double squaredWeights() {
    return n > 0 ? weightedN * weightedN / n : 0;
  }
}
