package manyi.statistics;

import java.util.Arrays;

/// Johnson's relative weights: how much of R² goes to each item, by way of uncorrelated variables
/// that are as near to the items as can be.
///
/// ```
/// R = V diag(λ) V′          correlations of the items
/// Λ = V diag(√λ) V′         of the items with the uncorrelated variables
/// γ = V diag(1/√λ) V′ r     of these with the outcome
/// weight of item j = Σₖ Λⱼₖ² γₖ²
/// ```
///
/// They are not negative and sum to R². What has an eigenvalue of 0 is left out, so that items
/// which are the same share.
///
/// Source: J. W. Johnson (2000), A heuristic method for estimating the relative weight of predictor
/// variables in multiple regression, Multivariate Behavioral Research 35, 1–19,
/// doi:10.1207/S15327906MBR3501_1. Checked against R by the formulas above, and against relaimpo's
/// `genizi`, which is the same.
final class RelativeWeights {
  private RelativeWeights() {}

  /// One weight an item; NaN for an item that is constant, all NaN without a model.
  static double[] of(DriverSpectrum spectrum, int items) {
    var weights = new double[items];
    Arrays.fill(weights, Double.NaN);
    if (!spectrum.sound()) {
      return weights;
    }
    int size = spectrum.used().length;
    var roots = Arrays.stream(spectrum.values()).map(Math::sqrt).toArray();
    var squares = new double[size];
    for (int k = 0; k < size; k++) {
      double sum = 0;
      for (int m = 0; m < size; m++) {
        double along = spectrum.along()[m];
        sum += roots[m] > 0 ? spectrum.vectors()[m][k] * along / roots[m] : 0;
      }
      squares[k] = sum * sum;
    }
    for (int i = 0; i < size; i++) {
      double weight = 0;
      for (int k = 0; k < size; k++) {
        double loading = 0;
        for (int m = 0; m < size; m++) {
          loading += spectrum.vectors()[m][i] * roots[m] * spectrum.vectors()[m][k];
        }
        weight += loading * loading * squares[k];
      }
      weights[spectrum.used()[i]] = weight;
    }
    return weights;
  }
}
