package manyi.statistics;

import java.util.Optional;

/// The likelihood-ratio test of independence of the rows and columns of a table of counts, also G².
/// Rows and columns whose counts are all zero are left out first.
///
/// ```
/// G² = 2 Σ count · ln(count / expected)
/// ```
///
/// Under independence and with expected counts that are not small it is about chi-square. Source:
/// S. S. Wilks (1935), The likelihood test of independence in contingency tables, Annals of
/// Mathematical Statistics 6, 190–196, doi:10.1214/aoms/1177732564. Checked against R's `loglin`.
///
/// @param statistic G², 0 or more
/// @param df degrees of freedom, (kept rows − 1)(kept columns − 1)
/// @param p the upper tail, computed as such
public record LikelihoodRatio(double statistic, int df, double p) {
  /// Tests a table.
  ///
  /// @param counts by row and column, zero or more, not necessarily whole
  /// @return empty where fewer than two rows or columns hold any count
  public static Optional<LikelihoodRatio> of(double[][] counts) {
    return ContingencyTable.of(counts).map(LikelihoodRatio::test);
  }

  private static LikelihoodRatio test(ContingencyTable table) {
    double statistic = 0;
    for (int r = 0; r < table.rows(); r++) {
      for (int c = 0; c < table.columns(); c++) {
        statistic += 2 * part(table.counts()[r][c], table.expected(r, c));
      }
    }
    return new LikelihoodRatio(statistic, table.df(), Tails.chiSquare(statistic, table.df()));
  }

  /// count · ln(count / expected) − (count − expected): never negative, so that the sum over a
  /// table near independence keeps its digits; what is taken off sums to 0.
  private static double part(double count, double expected) {
    double difference = count - expected;
    return count == 0 ? expected : count * Math.log1p(difference / expected) - difference;
  }
}
