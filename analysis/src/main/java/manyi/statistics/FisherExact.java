package manyi.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/// Fisher's exact test of a 2×2 table, two-sided: the probability, with the margins given, of all
/// tables at most as likely as the one observed.
///
/// Source: R. A. Fisher (1935), The logic of inductive inference, JRSS 98, 39–82,
/// doi:10.2307/2342435. Checked against R's `fisher.test`.
public final class FisherExact {
  private FisherExact() {}

  /// The p-value of the table `a b / c d`; 1 where a row or a column is empty.
  public static double p(int a, int b, int c, int d) {
    if (a + b == 0 || c + d == 0 || a + c == 0 || b + d == 0) {
      return 1;
    }
    return FisherExactTest.withDefaults()
        .with(AlternativeHypothesis.TWO_SIDED)
        .test(new int[][] {{a, b}, {c, d}})
        .getPValue();
  }
}
