package manyi.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Quantiles of weighted numbers: the smallest value whose cumulative weight reaches p·Σw; where it
/// is reached exactly, the mean of that value and the next. With equal weights this is R's type 2,
/// and the median is the ordinary one.
public final class Quantiles {
  /// How near to p·Σw, relative to Σw, counts as reached exactly: sums of weights such as 0.1 are
  /// not exact.
  private static final double SLACK = 1e-12;

  private Quantiles() {}

  /// The quantiles at some probabilities.
  ///
  /// @param values without NaN
  /// @param weights one a value, zero or more; values of weight zero count nowhere
  /// @param probabilities strictly between 0 and 1
  /// @return one a probability; all NaN where no value has weight
  public static double[] of(double[] values, double[] weights, double... probabilities) {
    var order =
        IntStream.range(0, values.length)
            .filter(i -> weights[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = Arrays.stream(order).mapToDouble(i -> weights[i]).sum();
    return Arrays.stream(probabilities)
        .map(probability -> at(probability * sum, sum * SLACK, order, values, weights))
        .toArray();
  }

  private static double at(
      double target, double slack, int[] order, double[] values, double[] weights) {
    double cumulative = 0;
    for (int k = 0; k < order.length; k++) {
      cumulative += weights[order[k]];
      boolean last = k == order.length - 1;
      if (last || cumulative > target + slack) {
        return values[order[k]];
      }
      if (cumulative >= target - slack) {
        return (values[order[k]] + values[order[k + 1]]) / 2;
      }
    }
    return Double.NaN;
  }
}
