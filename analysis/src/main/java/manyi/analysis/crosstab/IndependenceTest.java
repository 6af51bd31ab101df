package manyi.analysis.crosstab;

import manyi.statistics.FisherFreemanHalton;
import manyi.statistics.LikelihoodRatio;
import org.jspecify.annotations.Nullable;

/// Pearson's chi-square test of the table, see [manyi.statistics.Independence], and the tests
/// beside it.
///
/// Without weights it takes the respondents as counts. Under weights it takes the weighted counts
/// rescaled to the effective n, so that uneven weights do not feign precision, or as they are where
/// the preset is that of SPSS; Cramér's V does not depend on that.
///
/// @param sample which n the test took
/// @param n that n
/// @param smallestExpected the smallest expected count
/// @param expectedBelow5 the proportion of cells that expect less than 5, 0–1
/// @param criticalResidual beyond which an adjusted residual stands out, at the confidence chosen
/// @param fisherP Fisher's exact two-sided p of an unweighted 2×2 table; else NaN
/// @param likelihoodRatio on the same n
/// @param exact of an unweighted table larger than 2×2 with small expected counts; else null
/// @param design under the preset of that name; null under others, and where the design allows no
///   test
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
    double fisherP,
    LikelihoodRatio likelihoodRatio,
    @Nullable FisherFreemanHalton exact,
    @Nullable DesignTest design) {
  /// Cochran's rule: no cell below this, and
  private static final double LEAST_EXPECTED = 1;

  /// at most this part of the cells below 5.
  private static final double MOST_BELOW_5 = 0.2;

  /// Which n a test took.
  public enum Sample {
    UNWEIGHTED,
    /// Weighted counts rescaled to the effective n.
    EFFECTIVE,
    /// Weighted counts as they are.
    WEIGHTED
  }

  /// Which of the tests is judged by.
  enum Decisive {
    PEARSON,
    FISHER,
    FREEMAN_HALTON,
    RAO_SCOTT
  }

  /// Whether expected counts are too small for the chi-square distribution, by Cochran's rule.
  boolean doubtful() {
    return tooSmall(smallestExpected, expectedBelow5);
  }

  /// Whether the test that is judged by can be relied on: an exact one, or one whose expected
  /// counts are large enough.
  boolean reliable() {
    return switch (decisive()) {
      case FISHER, FREEMAN_HALTON -> true;
      case PEARSON, RAO_SCOTT -> !doubtful();
    };
  }

  static boolean tooSmall(double smallestExpected, double expectedBelow5) {
    return smallestExpected < LEAST_EXPECTED || expectedBelow5 > MOST_BELOW_5;
  }

  /// Whether there is Fisher's test of a 2×2 table.
  boolean hasFisher() {
    return !Double.isNaN(fisherP);
  }

  /// Cohen's effect size w, by which an association is called small, medium or large.
  double effectSize() {
    return Math.sqrt(chiSquare / n);
  }

  boolean significant(double confidence) {
    return decisiveP() < 1 - confidence;
  }

  /// The test to judge by: the one of the design where there is one, else an exact one where
  /// Pearson's is doubtful.
  Decisive decisive() {
    if (design != null) {
      return Decisive.RAO_SCOTT;
    }
    if (doubtful() && exact != null) {
      return Decisive.FREEMAN_HALTON;
    }
    return doubtful() && hasFisher() ? Decisive.FISHER : Decisive.PEARSON;
  }

  /// The p of that test.
  double decisiveP() {
    if (design != null) {
      return design.p();
    }
    if (doubtful() && exact != null) {
      return exact.p();
    }
    return doubtful() && hasFisher() ? fisherP : p;
  }
}
