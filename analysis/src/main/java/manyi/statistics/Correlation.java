package manyi.statistics;

/// The correlation of two numbers, with its test and interval.
///
/// ```
/// r        = Σw(x − x̄)(y − ȳ) / √(Σw(x − x̄)² Σw(y − ȳ)²)
/// t        = r √((n − 2) / (1 − r²)), with n − 2 degrees of freedom
/// interval = tanh(atanh r ± z se)
/// ```
///
/// Pearson's takes the numbers, se = 1/√(n − 3) (Fisher 1921). Spearman's takes their mid-ranks, se
/// = √((1 + r²/2) / (n − 3)) (Bonett and Wright 2000, doi:10.1007/BF02294183). Under weights n is
/// the effective n. Checked against R's `cor.test` and `cor(rank(x), rank(y))`.
///
/// @param n respondents, or effective n
/// @param r −1 to 1; NaN where one of the numbers is constant, and for fewer than two respondents
/// @param p two-sided, NaN without r or for n ≤ 2
/// @param interval undefined without r or for n ≤ 3
public record Correlation(double n, double r, double p, Interval interval) {
  /// Pearson's product-moment correlation.
  ///
  /// @param first without NaN
  /// @param second of the same respondents
  /// @param weights of the same respondents, above zero
  /// @param confidence of the interval, strictly between 0 and 1
  public static Correlation pearson(
      double[] first, double[] second, double[] weights, double confidence) {
    return of(first, second, weights, confidence, false);
  }

  /// Spearman's rank correlation; see [#pearson].
  public static Correlation spearman(
      double[] first, double[] second, double[] weights, double confidence) {
    return of(MidRanks.of(first, weights), MidRanks.of(second, weights), weights, confidence, true);
  }

  private static Correlation of(
      double[] first, double[] second, double[] weights, double confidence, boolean ranks) {
    var a = GroupMean.of(first, weights);
    var b = GroupMean.of(second, weights);
    double n = a.n();
    if (!a.enough() || a.sumOfSquares() == 0 || b.sumOfSquares() == 0) {
      return new Correlation(n, Double.NaN, Double.NaN, Interval.UNDEFINED);
    }
    double products = 0;
    for (int i = 0; i < first.length; i++) {
      products += weights[i] * (first[i] - a.mean()) * (second[i] - b.mean());
    }
    double root = Math.sqrt(a.sumOfSquares() * b.sumOfSquares());
    double r = Math.clamp(products / root, -1, 1);
    double t = r * Math.sqrt((n - 2) / (1 - r * r));
    return new Correlation(n, r, Tails.twoSided(t, n - 2), interval(r, n, confidence, ranks));
  }

  private static Interval interval(double r, double n, double confidence, boolean ranks) {
    if (!(n > 3)) {
      return Interval.UNDEFINED;
    }
    double error = Math.sqrt((ranks ? 1 + r * r / 2 : 1) / (n - 3));
    double half = Normal.critical(confidence) * error;
    double centre = (Math.log1p(r) - Math.log1p(-r)) / 2;
    return new Interval(Math.tanh(centre - half), Math.tanh(centre + half));
  }
}
