package manyi.statistics;

import java.util.Arrays;

/// The margins of a table of whole counts, and how likely the table is among all with these.
///
/// A table's logarithmic probability is a constant minus Σ ln(count!); the constant is left out.
///
/// @param rows the totals of the shorter side
/// @param columns the totals of the longer side
/// @param observed −Σ ln(count!) of the table
/// @param logFactorials by number, up to the sum of all counts
record FixedMargins(int[] rows, int[] columns, double observed, double[] logFactorials) {
  static FixedMargins of(ContingencyTable table) {
    var logFactorials = new double[(int) table.n() + 1];
    for (int i = 2; i < logFactorials.length; i++) {
      logFactorials[i] = logFactorials[i - 1] + Math.log(i);
    }
    double observed = 0;
    for (var row : table.counts()) {
      for (double count : row) {
        observed -= logFactorials[(int) count];
      }
    }
    var rows = whole(table.rowTotals());
    var columns = whole(table.columnTotals());
    return rows.length <= columns.length
        ? new FixedMargins(rows, columns, observed, logFactorials)
        : new FixedMargins(columns, rows, observed, logFactorials);
  }

  /// The least logarithmic probability that counts as more likely than the observed one.
  double limit() {
    return observed + FisherFreemanHalton.SLACK;
  }

  /// ln(n over k).
  double logChoose(int n, int k) {
    return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
  }

  private static int[] whole(double[] totals) {
    return Arrays.stream(totals).mapToInt(total -> (int) total).toArray();
  }
}
