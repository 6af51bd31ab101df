package manyi.analysis.banner;

import manyi.statistics.ColumnTest;

/// How one preset decides a comparison.
///
/// @param firstBase the number of respondents that the test took for the first column: weighted
///   under SPSS, effective under the effective base, counted under the design
/// @param overlap in the same unit, the respondents in both
/// @param statistic z or t, positive where the first is larger
/// @param df of t; infinite for z
/// @param difference first − second
/// @param standardError of the difference
/// @param p two-sided
/// @param adjustedP for the tests made in the same row of the same subtable
/// @param tests how many those are
public record Judgement(
    double firstBase,
    double secondBase,
    double overlap,
    double statistic,
    double df,
    double difference,
    double standardError,
    double p,
    double adjustedP,
    int tests,
    Verdict verdict) {
  static Judgement of(Tested tested, double adjustedP, int tests, Verdict verdict) {
    ColumnTest test = tested.test();
    return new Judgement(
        tested.firstBase(),
        tested.secondBase(),
        tested.overlap(),
        test.statistic(),
        test.df(),
        test.difference(),
        test.standardError(),
        test.p(),
        adjustedP,
        tests,
        verdict);
  }

  public boolean significant() {
    return verdict != Verdict.NOT_SIGNIFICANT;
  }

  /// A test with the numbers that it took, before others are known.
  record Tested(double firstBase, double secondBase, double overlap, ColumnTest test) {}
}
