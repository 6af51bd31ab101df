package manyi.statistics;

import java.util.function.DoubleUnaryOperator;

/// The smallest effect that a sample of this size would have shown: a true effect of this size is
/// significant with the power given.
///
/// Of means it is Cohen's f, the standard deviation of the groups' true means in standard
/// deviations within groups, by the noncentral F distribution with noncentrality n f²; exact for
/// the classical analysis of variance, nearly so for Welch's unless small groups have large
/// variances. Of a table it is Cohen's w by the noncentral chi-square distribution with
/// noncentrality n w². Of two means or shares compared by t it is their difference. Under weights n
/// is the effective n.
///
/// Source: J. Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed. Checked
/// against R's `power.anova.test`, `power.t.test(strict = TRUE)` and `pchisq` with `ncp`.
public final class DetectableEffect {
  private DetectableEffect() {}

  /// Cohen's f.
  ///
  /// @param n respondents in all groups
  /// @param groups how many
  /// @param alpha the level of the test, 0–1
  /// @param power the probability that the effect is found, above `alpha` and below 1
  /// @return NaN for fewer than two groups, or not more respondents than groups
  public static double f(double n, int groups, double alpha, double power) {
    double df1 = groups - 1;
    double df2 = n - groups;
    if (groups < 2 || !(df2 > 0)) {
      return Double.NaN;
    }
    double critical = Critical.f(alpha, df1, df2);
    return Math.sqrt(
        noncentrality(ncp -> 1 - Noncentral.f(critical, df1, df2, ncp), alpha, power) / n);
  }

  /// Cohen's w.
  ///
  /// @param n respondents in the table
  /// @param df degrees of freedom of the test
  /// @param alpha the level of the test, 0–1
  /// @param power the probability that the effect is found, above `alpha` and below 1
  /// @return NaN without respondents or degrees of freedom
  public static double w(double n, int df, double alpha, double power) {
    if (df < 1 || !(n > 0)) {
      return Double.NaN;
    }
    double critical = Critical.chiSquare(alpha, df);
    return Math.sqrt(
        noncentrality(ncp -> 1 - Noncentral.chiSquare(critical, df, ncp), alpha, power) / n);
  }

  /// The true difference of two means or shares, tested by t, that a sample with this standard
  /// error of the difference would have shown; in the unit of the standard error.
  ///
  /// A t beyond its critical value on either side is an F with 1 degree of freedom beyond its own,
  /// with noncentrality (difference / standard error)².
  ///
  /// @param standardError of the difference, above 0
  /// @param df degrees of freedom of the test
  /// @param alpha the level of the test, both sides together, 0–1
  /// @param power the probability that the difference is found, above `alpha` and below 1
  /// @return NaN without a standard error or degrees of freedom
  public static double difference(double standardError, double df, double alpha, double power) {
    if (!(standardError > 0) || !(df > 0)) {
      return Double.NaN;
    }
    double critical = Critical.f(alpha, 1, df);
    return standardError
        * Math.sqrt(noncentrality(ncp -> 1 - Noncentral.f(critical, 1, df, ncp), alpha, power));
  }

  private static double noncentrality(DoubleUnaryOperator reached, double alpha, double power) {
    if (!(power > alpha)) {
      return 0;
    }
    double high = 1;
    while (reached.applyAsDouble(high) < power) {
      high *= 2;
    }
    return Root.between(ncp -> reached.applyAsDouble(ncp) - power, 0, high);
  }
}
