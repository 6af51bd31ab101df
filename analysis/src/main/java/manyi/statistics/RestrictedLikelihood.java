package manyi.statistics;

/// How likely the spread of several estimates is under a variance τ² between their true values,
/// whatever their mean:
///
/// ```
/// log L(τ²) = −½ Σ log(vᵢ + τ²) − ½ log Σ 1/(vᵢ + τ²) − ½ Σ (yᵢ − μ̂)² / (vᵢ + τ²)
/// ```
///
/// Source: H. D. Patterson, R. Thompson (1971), Recovery of inter-block information when block
/// sizes are unequal, Biometrika 58, 545–554, doi:10.1093/biomet/58.3.545.
final class RestrictedLikelihood {
  /// Places between 0 and ∞ looked at for the largest, before the best is made exact.
  private static final int PLACES = 400;

  private static final int HALVINGS = 200;

  private RestrictedLikelihood() {}

  /// Its logarithm, but for a constant.
  static double log(double[] y, double[] v, double tauSquared) {
    double mean = mean(y, v, tauSquared);
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double variance = v[i] + tauSquared;
      weights += 1 / variance;
      sum += Math.log(variance) + (y[i] - mean) * (y[i] - mean) / variance;
    }
    return -(sum + Math.log(weights)) / 2;
  }

  private static double mean(double[] y, double[] v, double tauSquared) {
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      double weight = 1 / (v[i] + tauSquared);
      weights += weight;
      sum += weight * y[i];
    }
    return sum / weights;
  }

  /// Where it is largest.
  ///
  /// @param scale the size that τ² may be expected to have, above 0
  static double largestAt(double[] y, double[] v, double scale) {
    int best = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < PLACES; place++) {
      double log = log(y, v, at(place, scale));
      if (log > largest) {
        largest = log;
        best = place;
      }
    }
    if (best == 0 && !(slope(y, v, 0) > 0)) {
      return 0;
    }
    double low = at(Math.max(0, best - 1), scale);
    double high = at(best + 1, scale);
    for (int i = 0; i < HALVINGS && low < high; i++) {
      double middle = (low + high) / 2;
      if (slope(y, v, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double at(int place, double scale) {
    double u = (double) place / (PLACES + 1);
    return scale * u / (1 - u);
  }

  /// The derivative of the logarithm.
  private static double slope(double[] y, double[] v, double tauSquared) {
    double mean = mean(y, v, tauSquared);
    double weights = 0;
    double squaredWeights = 0;
    double fit = 0;
    for (int i = 0; i < y.length; i++) {
      double weight = 1 / (v[i] + tauSquared);
      weights += weight;
      squaredWeights += weight * weight;
      fit += weight * weight * (y[i] - mean) * (y[i] - mean);
    }
    return (fit - weights + squaredWeights / weights) / 2;
  }
}
