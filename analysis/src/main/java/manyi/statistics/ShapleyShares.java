package manyi.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Shapley shares by subsets or, for many items, by random orders. One thread's: it keeps its
/// arrays between calls.
final class ShapleyShares {
  private final int pairs;
  private @Nullable SubsetShares subsets;

  /// @param pairs of random orders where there are more items than have all their subsets tried
  ShapleyShares(int pairs) {
    this.pairs = pairs;
  }

  /// One share an item; NaN for an item that is constant, all NaN without a model.
  ///
  /// @param spectrum of the matrix
  double[] of(DriverMatrix matrix, DriverSpectrum spectrum) {
    return spectrum.sound()
        ? spread(shares(matrix.of(spectrum.used())), spectrum.used(), matrix.items())
        : spread(new double[0], new int[0], matrix.items());
  }

  private double[] shares(double[][] correlations) {
    int items = correlations.length - 1;
    if (items > SubsetShares.MOST_ITEMS) {
      return ShapleySampling.of(correlations, pairs, ShapleySampling.SEED).share();
    }
    var ready = subsets;
    if (ready == null || ready.items() != items) {
      ready = new SubsetShares(items);
      subsets = ready;
    }
    return ready.of(correlations);
  }

  /// Figures of some items to their places among all; NaN elsewhere.
  static double[] spread(double[] figures, int[] used, int items) {
    var all = new double[items];
    Arrays.fill(all, Double.NaN);
    for (int i = 0; i < used.length; i++) {
      all[used[i]] = figures[i];
    }
    return all;
  }
}
