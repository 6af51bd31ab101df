package manyi.statistics;

import java.util.Arrays;
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
    var distinct = distinct(values, weights);
    var cumulative = new double[distinct.length];
    for (int i = 0; i < values.length; i++) {
      if (weights[i] > 0) {
        cumulative[Arrays.binarySearch(distinct, values[i] + 0.0)] += weights[i];
      }
    }
    // One after the other: added in any other order the last digits would depend on the machine.
    for (int k = 1; k < cumulative.length; k++) {
      cumulative[k] += cumulative[k - 1];
    }
    double sum = distinct.length == 0 ? 0 : cumulative[distinct.length - 1];
    return Arrays.stream(probabilities)
        .map(probability -> at(probability * sum, sum * SLACK, distinct, cumulative))
        .toArray();
  }

  /// The values that have weight, each once, in rising order.
  private static double[] distinct(double[] values, double[] weights) {
    var sorted =
        IntStream.range(0, values.length)
            .filter(i -> weights[i] > 0)
            // So that −0 and 0 are one value to the search as they are to arithmetic.
            .mapToDouble(i -> values[i] + 0.0)
            .toArray();
    Arrays.sort(sorted);
    int size = 0;
    for (double value : sorted) {
      if (size == 0 || value != sorted[size - 1]) {
        sorted[size++] = value;
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  private static double at(double target, double slack, double[] distinct, double[] cumulative) {
    for (int k = 0; k < distinct.length; k++) {
      boolean last = k == distinct.length - 1;
      if (last || cumulative[k] > target + slack) {
        return distinct[k];
      }
      if (cumulative[k] >= target - slack) {
        return (distinct[k] + distinct[k + 1]) / 2;
      }
    }
    return Double.NaN;
  }
}
