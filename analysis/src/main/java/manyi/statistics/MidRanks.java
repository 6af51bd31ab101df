package manyi.statistics;

import java.util.Arrays;

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
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    double scale = sum / squares;
    // Ratings have few values: each is ranked once, and not every respondent.
    var distinct = distinct(values);
    var ranks = new double[distinct.length];
    for (int i = 0; i < values.length; i++) {
      ranks[place(values[i], distinct)] += weights[i] * scale;
    }
    double before = 0;
    for (int k = 0; k < ranks.length; k++) {
      double tied = ranks[k];
      ranks[k] = before + (tied + 1) / 2;
      before += tied;
    }
    return Arrays.stream(values).map(value -> ranks[place(value, distinct)]).toArray();
  }

  private static int place(double value, double[] distinct) {
    return Arrays.binarySearch(distinct, value + 0.0);
  }

  /// Each value once, in rising order.
  private static double[] distinct(double[] values) {
    // So that −0 and 0 are one value to the search as they are to arithmetic.
    var sorted = Arrays.stream(values).map(value -> value + 0.0).toArray();
    Arrays.sort(sorted);
    int size = 0;
    for (double value : sorted) {
      if (size == 0 || value != sorted[size - 1]) {
        sorted[size++] = value;
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}
