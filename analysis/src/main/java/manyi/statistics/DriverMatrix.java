package manyi.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Correlations of items and, as the last column, of the outcome.
///
/// @param correlations by column, then by column; NaN where one of both is constant among those who
///   have both, or nobody has
/// @param means by column
/// @param sds by column, dividing by Σw; 0 for a constant column
record DriverMatrix(double[][] correlations, double[] means, double[] sds) {
  /// A spread of less than this part of the squares is rounding.
  static final double ALIKE = 1e-12;

  int items() {
    return correlations.length - 1;
  }

  /// The correlations of all items with the outcome.
  double[] withOutcome() {
    return Arrays.copyOf(correlations[items()], items());
  }

  /// Items whose correlation with the outcome is defined.
  int[] usable() {
    return IntStream.range(0, items())
        .filter(item -> !Double.isNaN(correlations[items()][item]))
        .toArray();
  }

  /// The rows and columns of some items and, last, of the outcome.
  double[][] of(int[] some) {
    var places = Arrays.copyOf(some, some.length + 1);
    places[some.length] = items();
    var part = new double[places.length][places.length];
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < places.length; j++) {
        part[i][j] = correlations[places[i]][places[j]];
      }
    }
    return part;
  }
}
