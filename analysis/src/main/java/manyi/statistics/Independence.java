package manyi.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

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
    int width = counts.length == 0 ? 0 : counts[0].length;
    var rows = positive(counts.length, row -> Arrays.stream(counts[row]).sum());
    var columns = positive(width, c -> Arrays.stream(counts).mapToDouble(row -> row[c]).sum());
    return rows.length < 2 || columns.length < 2
        ? Optional.empty()
        : Optional.of(test(counts, rows, columns));
  }

  /// The probability of a chi-square of at least `statistic`.
  static double upperTail(double statistic, int df) {
    return ChiSquaredDistribution.of(df).survivalProbability(statistic);
  }

  private static Independence test(double[][] counts, int[] rows, int[] columns) {
    var kept = new double[rows.length][columns.length];
    var rowTotals = new double[rows.length];
    var columnTotals = new double[columns.length];
    double n = 0;
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        kept[r][c] = counts[rows[r]][columns[c]];
        rowTotals[r] += kept[r][c];
        columnTotals[c] += kept[r][c];
        n += kept[r][c];
      }
    }
    var expected = new double[rows.length][columns.length];
    var residuals = new double[rows.length][columns.length];
    double statistic = 0;
    double smallest = Double.POSITIVE_INFINITY;
    int few = 0;
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        double e = rowTotals[r] * columnTotals[c] / n;
        double difference = kept[r][c] - e;
        expected[r][c] = e;
        residuals[r][c] =
            difference / Math.sqrt(e * (1 - rowTotals[r] / n) * (1 - columnTotals[c] / n));
        statistic += difference * difference / e;
        smallest = Math.min(smallest, e);
        few += e < FEW ? 1 : 0;
      }
    }
    int df = (rows.length - 1) * (columns.length - 1);
    double v = Math.sqrt(statistic / (n * (Math.min(rows.length, columns.length) - 1)));
    return new Independence(
        n,
        statistic,
        df,
        upperTail(statistic, df),
        v,
        smallest,
        few,
        rows,
        columns,
        expected,
        residuals);
  }

  private static int[] positive(int size, IntToDoubleFunction totals) {
    return IntStream.range(0, size).filter(index -> totals.applyAsDouble(index) > 0).toArray();
  }
}
