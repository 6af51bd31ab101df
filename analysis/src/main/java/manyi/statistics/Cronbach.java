package manyi.statistics;

import java.util.Arrays;

/// Cronbach's alpha: how well several items measure one thing, as far as their sum is concerned.
///
/// ```
/// alpha        = k/(k − 1) (1 − Σ variances / variance of the sum)
/// standardised = k r̄ / (1 + (k − 1) r̄)
/// interval     = 1 − (1 − alpha) F, F the quantiles with n − 1 and (n − 1)(k − 1) df
/// ```
///
/// Under weights n is the effective n.
///
/// Sources: L. J. Cronbach (1951), Coefficient alpha and the internal structure of tests,
/// Psychometrika 16, 297–334, doi:10.1007/BF02310555; for the interval L. S. Feldt (1965), The
/// approximate sampling distribution of Kuder–Richardson reliability coefficient twenty,
/// Psychometrika 30, 357–370, doi:10.1007/BF02289499. Checked against R's `psych::alpha`.
///
/// @param alpha at most 1; below 0 where items run against one another
/// @param standardised the same of the items with equal variances
/// @param interval of `alpha`
/// @param meanCorrelation of the items with one another
/// @param itemRest each item's correlation with the sum of the others
/// @param alphaWithout alpha without each item; NaN for two items
public record Cronbach(
    double alpha,
    double standardised,
    Interval interval,
    double meanCorrelation,
    double[] itemRest,
    double[] alphaWithout) {
  /// The reliability of items.
  ///
  /// @param items at least two, each with a variance above 0
  /// @param confidence of the interval, strictly between 0 and 1
  public static Cronbach of(Covariances items, double confidence) {
    var matrix = items.matrix();
    int k = matrix.length;
    double trace = 0;
    double sum = 0;
    double correlations = 0;
    var standard = items.correlations();
    for (int i = 0; i < k; i++) {
      trace += matrix[i][i];
      sum += Arrays.stream(matrix[i]).sum();
      correlations += Arrays.stream(standard[i]).sum() - 1;
    }
    double alpha = alpha(k, trace, sum);
    double mean = correlations / (k * (k - 1.0));
    var itemRest = new double[k];
    var without = new double[k];
    for (int i = 0; i < k; i++) {
      double own = matrix[i][i];
      double row = Arrays.stream(matrix[i]).sum();
      double rest = sum - 2 * row + own;
      itemRest[i] = rest > 0 ? (row - own) / Math.sqrt(own * rest) : Double.NaN;
      without[i] = k > 2 ? alpha(k - 1, trace - own, rest) : Double.NaN;
    }
    return new Cronbach(
        alpha,
        k * mean / (1 + (k - 1) * mean),
        feldt(alpha, items.n(), k, confidence),
        mean,
        itemRest,
        without);
  }

  private static double alpha(int k, double trace, double sum) {
    return sum > 0 ? k / (k - 1.0) * (1 - trace / sum) : Double.NaN;
  }

  private static Interval feldt(double alpha, double n, int k, double confidence) {
    if (Double.isNaN(alpha) || !(n > 1)) {
      return Interval.UNDEFINED;
    }
    double tail = (1 - confidence) / 2;
    double df = n - 1;
    return new Interval(
        1 - (1 - alpha) * Critical.f(tail, df, df * (k - 1)),
        1 - (1 - alpha) * Critical.f(1 - tail, df, df * (k - 1)));
  }
}
