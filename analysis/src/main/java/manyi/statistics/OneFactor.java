package manyi.statistics;

import java.util.Arrays;

/// One common factor behind several items, by minimum residuals: the loadings whose products come
/// nearest to the correlations of the items, in least squares off the diagonal; and McDonald's
/// omega, the part of the variance of the items' sum that is common to them.
///
/// ```
/// minimise Σ (r_ij − λ_i λ_j)² over i < j
/// ω = 1 − Σ (1 − λ²) / Σ r_ij
/// ```
///
/// r are the correlations, so that ω is of the items with equal variances, as the standardised
/// alpha. The signs are such that the loadings' sum is above 0.
///
/// Sources: H. H. Harman and W. H. Jones (1966), Factor analysis by minimizing residuals,
/// Psychometrika 31, 351–368, doi:10.1007/BF02289468; R. P. McDonald (1999), Test Theory. Checked
/// against R's `psych::fa(fm = "minres")`, on which `psych::omega` rests, and to more digits
/// against the minimum found by Newton's method.
///
/// @param loadings by item, −1 to 1; NaN where there is no such factor
/// @param omega NaN where there is no such factor
public record OneFactor(double[] loadings, double omega) {
  /// One correlation says nothing about two loadings.
  private static final int LEAST_ITEMS = 3;

  private static final int MOST_ROUNDS = 20_000;
  private static final double CLOSE = 1e-15;

  /// Finds the factor.
  ///
  /// @param correlations by item, then by item
  /// @return NaN for fewer than three items, a correlation that is NaN, and where a loading would
  ///   be beyond 1, so that one factor does not fit
  public static OneFactor of(double[][] correlations) {
    int k = correlations.length;
    var none = new double[k];
    Arrays.fill(none, Double.NaN);
    if (k < LEAST_ITEMS) {
      return new OneFactor(none, Double.NaN);
    }
    var loadings = start(correlations);
    if (!settled(loadings, correlations)) {
      return new OneFactor(none, Double.NaN);
    }
    double sum = Arrays.stream(loadings).sum();
    double unique = 0;
    double total = 0;
    for (int i = 0; i < k; i++) {
      loadings[i] *= sum < 0 ? -1 : 1;
      unique += 1 - loadings[i] * loadings[i];
      total += Arrays.stream(correlations[i]).sum();
    }
    return new OneFactor(loadings, total > 0 ? 1 - unique / total : Double.NaN);
  }

  /// The first principal component by a few powers of the matrix, which has the signs right.
  private static double[] start(double[][] correlations) {
    int k = correlations.length;
    var vector = new double[k];
    // Not all alike, so that items which cancel out do not begin at nothing.
    Arrays.setAll(vector, i -> 1 + i * 0.01);
    for (int round = 0; round < 100; round++) {
      var next = new double[k];
      double length = 0;
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          next[i] += correlations[i][j] * vector[j];
        }
        length += next[i] * next[i];
      }
      for (int i = 0; i < k; i++) {
        vector[i] = next[i] / Math.sqrt(length);
      }
    }
    Arrays.setAll(vector, i -> vector[i] * 0.7 * Math.sqrt(k));
    return vector;
  }

  /// Moves one loading after the other to its best value until none moves.
  private static boolean settled(double[] loadings, double[][] correlations) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double moved = 0;
      for (int i = 0; i < loadings.length; i++) {
        double products = 0;
        double squares = 0;
        for (int j = 0; j < loadings.length; j++) {
          if (j != i) {
            products += correlations[i][j] * loadings[j];
            squares += loadings[j] * loadings[j];
          }
        }
        double best = products / squares;
        moved = Math.max(moved, Math.abs(best - loadings[i]));
        loadings[i] = best;
      }
      if (Double.isNaN(moved) || Arrays.stream(loadings).anyMatch(l -> Math.abs(l) > 2)) {
        return false;
      }
      if (moved < CLOSE) {
        return Arrays.stream(loadings).allMatch(loading -> Math.abs(loading) <= 1);
      }
    }
    return Arrays.stream(loadings).allMatch(loading -> Math.abs(loading) <= 1);
  }
}
