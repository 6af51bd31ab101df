package manyi.statistics;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/// The eigenvalues and eigenvectors of the items' correlations, from which regression and relative
/// weights follow, also where items are linear in each other: what has an eigenvalue of 0 is left
/// out.
///
/// @param used the items whose correlation with the outcome is defined
/// @param values the eigenvalues, 0 where they are nothing but rounding
/// @param vectors by eigenvalue, then by used item
/// @param along by eigenvalue, the product of its vector with the correlations with the outcome
/// @param indefinite whether the correlations contradict each other, as they may where each is of
///   other respondents, or some are not defined
record DriverSpectrum(
    int[] used, double[] values, double[][] vectors, double[] along, boolean indefinite) {
  /// An eigenvalue below this is 0.
  static final double NOTHING = 1e-10;

  /// How far R² may be above 1 by rounding.
  private static final double SLACK = 1e-9;

  static DriverSpectrum of(DriverMatrix matrix) {
    var used = matrix.usable();
    int size = used.length;
    var part = matrix.of(used);
    if (Arrays.stream(part).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
      return new DriverSpectrum(used, new double[0], new double[0][], new double[0], size > 0);
    }
    if (size == 0) {
      return new DriverSpectrum(used, new double[0], new double[0][], new double[0], false);
    }
    var items = new double[size][];
    for (int i = 0; i < size; i++) {
      items[i] = Arrays.copyOf(part[i], size);
    }
    var found = new EigenDecomposition(new Array2DRowRealMatrix(items, false));
    return of(used, part[size], found);
  }

  private static DriverSpectrum of(int[] used, double[] outcome, EigenDecomposition found) {
    int size = used.length;
    var values = found.getRealEigenvalues();
    var vectors = new double[size][];
    var along = new double[size];
    boolean indefinite = false;
    double rSquared = 0;
    for (int k = 0; k < size; k++) {
      vectors[k] = found.getEigenvector(k).toArray();
      for (int i = 0; i < size; i++) {
        along[k] += vectors[k][i] * outcome[i];
      }
      if (values[k] <= NOTHING) {
        // Where the items do not differ, they cannot go with the outcome either.
        indefinite |= values[k] < -NOTHING || along[k] * along[k] > SLACK;
        values[k] = 0;
      } else {
        rSquared += along[k] * along[k] / values[k];
      }
    }
    return new DriverSpectrum(used, values, vectors, along, indefinite || rSquared > 1 + SLACK);
  }

  /// Whether a model can be had at all.
  boolean sound() {
    return !indefinite && used.length > 0;
  }

  boolean singular() {
    return sound() && Arrays.stream(values).anyMatch(value -> value == 0);
  }

  int rank() {
    return (int) Arrays.stream(values).filter(value -> value > 0).count();
  }

  double rSquared() {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += values[k] > 0 ? along[k] * along[k] / values[k] : 0;
    }
    return sound() ? Math.min(1, sum) : Double.NaN;
  }
}
