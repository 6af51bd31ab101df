package manyi.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The places of numbers in rising order, from 1; equal numbers share the mean of their places.
///
/// Under weights a number takes as many places as its weight says, the weights scaled so that they
/// sum to the effective n; with equal weights these are the ordinary ranks.
final class MidRanks {
  private MidRanks() {}

  /// One rank a value.
  ///
  /// @param values without NaN
  /// @param weights one a value, above zero
  static double[] of(double[] values, double[] weights) {
    var order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a] + 0.0, values[b] + 0.0))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
    double scale = sum / squares;
    var ranks = new double[values.length];
    double before = 0;
    for (int first = 0; first < order.length; ) {
      int end = first;
      double tied = 0;
      while (end < order.length && values[order[end]] == values[order[first]]) {
        tied += weights[order[end]] * scale;
        end++;
      }
      for (int i = first; i < end; i++) {
        ranks[order[i]] = before + (tied + 1) / 2;
      }
      before += tied;
      first = end;
    }
    return ranks;
  }
}
