package manyi.analysis.crosstab;

/// Pearson's chi-square test of the table; see [manyi.statistics.Independence].
///
/// Without weights it takes the respondents as counts. Under weights it takes the weighted counts
/// rescaled to the effective n, so that uneven weights do not feign precision; Cramér's V does not
/// depend on that.
///
/// @param sample which n the test took
/// @param n that n
/// @param smallestExpected the smallest expected count
/// @param expectedBelow5 the proportion of cells that expect less than 5, 0–1
/// @param criticalResidual beyond which an adjusted residual stands out, at the confidence chosen
/// @param fisherP Fisher's exact two-sided p of an unweighted 2×2 table; else NaN
public record IndependenceTest(
    Sample sample,
    double n,
    double chiSquare,
    int df,
    double p,
    double cramersV,
    double smallestExpected,
    double expectedBelow5,
    double criticalResidual,
    double fisherP) {
  /// Cochran's rule: no cell below this, and
  private static final double LEAST_EXPECTED = 1;

  /// at most this part of the cells below 5.
  private static final double MOST_BELOW_5 = 0.2;

  /// Which n a test took.
  public enum Sample {
    UNWEIGHTED,
    EFFECTIVE
  }

  /// Whether expected counts are too small for the chi-square distribution, by Cochran's rule.
  boolean doubtful() {
    return smallestExpected < LEAST_EXPECTED || expectedBelow5 > MOST_BELOW_5;
  }

  boolean exact() {
    return !Double.isNaN(fisherP);
  }

  /// Cohen's effect size w, by which an association is called small, medium or large.
  double effectSize() {
    return Math.sqrt(chiSquare / n);
  }

  boolean significant(double confidence) {
    return decisiveP() < 1 - confidence;
  }

  /// The p to judge by: the exact one where the other is doubtful.
  double decisiveP() {
    return doubtful() && exact() ? fisherP : p;
  }
}
