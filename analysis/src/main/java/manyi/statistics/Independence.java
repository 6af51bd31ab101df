package manyi.statistics;

import java.util.Optional;

/// Pearson's chi-square test of independence of the rows and columns of a table of counts, without
/// continuity correction, with what belongs to it. Rows and columns whose counts are all zero are
/// left out first.
///
/// ```
/// expected = row total · column total / n
/// χ²       = Σ (count − expected)² / expected
/// V        = √(χ² / (n (min(rows, columns) − 1)))
/// residual = (count − expected) / √(expected (1 − row share) (1 − column share))
/// ```
///
/// An adjusted residual is about standard normal under independence. Under weights the counts are
/// weighted ones rescaled to the effective n, which corrects the test for the weights' loss of
/// precision (Kish 1965, Survey Sampling).
///
/// Sources: H. Cramér (1946), Mathematical Methods of Statistics; S. J. Haberman (1973), The
/// analysis of residuals in cross-classified tables, Biometrics 29, 205–220, doi:10.2307/2529686.
/// Checked against R's `chisq.test`.
///
/// @param n the sum of the counts
/// @param chiSquare the statistic
/// @param df degrees of freedom, (kept rows − 1)(kept columns − 1)
/// @param p the upper tail, computed as such: 1e-200 is not 0
/// @param cramersV 0–1, without bias correction
/// @param smallestExpected the smallest expected count
/// @param expectedBelow5 how many cells of the kept table expect less than 5
/// @param keptRows 0-based rows of the table given that are in the test
/// @param keptColumns 0-based columns of the table given that are in the test
/// @param expected expected counts of the kept table
/// @param residuals adjusted standardised residuals of the kept table
public record Independence(
    double n,
    double chiSquare,
    int df,
    double p,
    double cramersV,
    double smallestExpected,
    int expectedBelow5,
    int[] keptRows,
    int[] keptColumns,
    double[][] expected,
    double[][] residuals) {
  private static final double FEW = 5;

  /// Tests a table.
  ///
  /// @param counts by row and column, zero or more, not necessarily whole
  /// @return empty where fewer than two rows or columns hold any count
  public static Optional<Independence> of(double[][] counts) {
    return ContingencyTable.of(counts).map(Independence::test);
  }

  /// The probability of a chi-square of at least `statistic`.
  static double upperTail(double statistic, int df) {
    return Tails.chiSquare(statistic, df);
  }

  private static Independence test(ContingencyTable table) {
    double n = table.n();
    var expected = new double[table.rows()][table.columns()];
    var residuals = new double[table.rows()][table.columns()];
    double statistic = 0;
    double smallest = Double.POSITIVE_INFINITY;
    int few = 0;
    for (int r = 0; r < table.rows(); r++) {
      double others = 1 - table.rowTotals()[r] / n;
      for (int c = 0; c < table.columns(); c++) {
        double e = table.expected(r, c);
        double difference = table.counts()[r][c] - e;
        expected[r][c] = e;
        residuals[r][c] = difference / Math.sqrt(e * others * (1 - table.columnTotals()[c] / n));
        statistic += difference * difference / e;
        smallest = Math.min(smallest, e);
        few += e < FEW ? 1 : 0;
      }
    }
    int df = table.df();
    double v = Math.sqrt(statistic / (n * (Math.min(table.rows(), table.columns()) - 1)));
    return new Independence(
        n,
        statistic,
        df,
        upperTail(statistic, df),
        v,
        smallest,
        few,
        table.keptRows(),
        table.keptColumns(),
        expected,
        residuals);
  }
}
