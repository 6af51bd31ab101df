package manyi.statistics;

import java.util.Optional;

/// Compares two columns of a table: their proportions by z, their means by t.
///
/// Bases are numbers of respondents: under weights the weighted counts (as SPSS takes them) or
/// Kish's effective n; they need not be whole. Columns of a multiple choice share respondents;
/// `overlap` is how many are in both, in the same unit as the bases, 0 for separate columns.
///
/// There is no test (empty) where a base is below 2, a figure is NaN, or the standard error of the
/// difference is 0, as for columns with the same respondents.
///
/// Source: IBM SPSS Statistics Algorithms, CTABLES, column proportions and column means tests.
/// Checked against R's `prop.test` and `t.test` for separate columns, and `survey::svyttest`.
public final class ColumnTests {
  /// SPSS compares no column with fewer.
  private static final double LEAST_BASE = 2;

  private ColumnTests() {}

  /// Compares two proportions with the pooled one.
  ///
  /// ```
  /// p̂ = (p₁b₁ + p₂b₂) / (b₁ + b₂)
  /// z = (p₁ − p₂) / √(p̂(1 − p̂)(1/b₁ + 1/b₂ − 2b₁₂/(b₁b₂)))
  /// ```
  ///
  /// @param p1 0–1; there is no test where it or `p2` is 0 or 1, as in SPSS
  public static Optional<ColumnTest> proportions(
      double p1, double base1, double p2, double base2, double overlap) {
    if (!tested(p1, base1) || !tested(p2, base2)) {
      return Optional.empty();
    }
    double pooled = (p1 * base1 + p2 * base2) / (base1 + base2);
    double variance = pooled * (1 - pooled) * spread(base1, base2, overlap);
    return designBased(p1 - p2, variance, Double.POSITIVE_INFINITY);
  }

  /// Compares two means of separate columns by Welch's t, which does not suppose equal variances.
  ///
  /// @param variance1 of the values, divided by b₁ − 1
  public static Optional<ColumnTest> means(
      double mean1, double variance1, double base1, double mean2, double variance2, double base2) {
    if (!(base1 >= LEAST_BASE && base2 >= LEAST_BASE)) {
      return Optional.empty();
    }
    double part1 = variance1 / base1;
    double part2 = variance2 / base2;
    double variance = part1 + part2;
    double df = variance * variance / (part1 * part1 / (base1 - 1) + part2 * part2 / (base2 - 1));
    return designBased(mean1 - mean2, variance, df);
  }

  /// Compares two means of columns that share respondents, by t with the pooled variance.
  ///
  /// ```
  /// s² = ((b₁ − 1)s₁² + (b₂ − 1)s₂²) / (b₁ + b₂ − 2)
  /// t  = (x̄₁ − x̄₂) / √(s²(1/b₁ + 1/b₂ − 2b₁₂/(b₁b₂))),  df = b₁ + b₂ − b₁₂ − 2
  /// ```
  public static Optional<ColumnTest> pooledMeans(
      double mean1,
      double variance1,
      double base1,
      double mean2,
      double variance2,
      double base2,
      double overlap) {
    if (!(base1 >= LEAST_BASE && base2 >= LEAST_BASE)) {
      return Optional.empty();
    }
    double pooled = ((base1 - 1) * variance1 + (base2 - 1) * variance2) / (base1 + base2 - 2);
    return designBased(
        mean1 - mean2, pooled * spread(base1, base2, overlap), base1 + base2 - overlap - 2);
  }

  /// Compares two figures whose difference has a variance that is known from elsewhere, such as
  /// linearisation over strata and clusters: t = difference / √variance.
  ///
  /// @param variance of the difference: variance₁ + variance₂ − 2 covariance
  /// @param df degrees of freedom; infinite for z. R's `svyttest` takes those of the design
  ///   (clusters − strata, of the respondents compared) less 1
  /// @return empty also where `variance` or `df` is not above 0
  public static Optional<ColumnTest> designBased(double difference, double variance, double df) {
    double error = Math.sqrt(variance);
    if (Double.isNaN(difference) || !(error > 0) || !(df > 0)) {
      return Optional.empty();
    }
    double statistic = difference / error;
    return Optional.of(
        new ColumnTest(statistic, df, Tails.twoSided(statistic, df), difference, error));
  }

  /// The respondents in both columns as a part of effective bases: what `overlap` has to be so that
  /// the variance of the difference is right under any weights (and the plain number where all
  /// weights are equal).
  ///
  /// ```
  /// e₁e₂ Σ₁₂w² / (Σ₁w · Σ₂w)
  /// ```
  ///
  /// @param squares Σw² of the respondents in both
  public static double effectiveOverlap(
      double effective1, double weighted1, double effective2, double weighted2, double squares) {
    return weighted1 > 0 && weighted2 > 0
        ? effective1 * effective2 * squares / (weighted1 * weighted2)
        : 0;
  }

  private static boolean tested(double p, double base) {
    return base >= LEAST_BASE && p > 0 && p < 1;
  }

  /// 1/b₁ + 1/b₂ − 2b₁₂/(b₁b₂): exactly 0 for columns with the same respondents.
  private static double spread(double base1, double base2, double overlap) {
    return (base1 + base2 - 2 * overlap) / (base1 * base2);
  }
}
