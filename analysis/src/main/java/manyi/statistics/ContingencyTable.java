package manyi.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A table of counts without its empty rows and columns.
///
/// @param counts by kept row and kept column, zero or more, not necessarily whole
/// @param rowTotals all above 0
/// @param columnTotals all above 0
/// @param n the sum of the counts
/// @param keptRows 0-based rows of the table given
/// @param keptColumns 0-based columns of the table given
record ContingencyTable(
    double[][] counts,
    double[] rowTotals,
    double[] columnTotals,
    double n,
    int[] keptRows,
    int[] keptColumns) {
  /// Keeps the rows and columns that hold any count.
  ///
  /// @return empty where fewer than two rows or columns do: nothing can be associated
  static Optional<ContingencyTable> of(double[][] counts) {
    int width = counts.length == 0 ? 0 : counts[0].length;
    var rows = positive(counts.length, row -> Arrays.stream(counts[row]).sum());
    var columns = positive(width, c -> Arrays.stream(counts).mapToDouble(row -> row[c]).sum());
    return rows.length < 2 || columns.length < 2
        ? Optional.empty()
        : Optional.of(kept(counts, rows, columns));
  }

  int rows() {
    return keptRows.length;
  }

  int columns() {
    return keptColumns.length;
  }

  /// Degrees of freedom of independence.
  int df() {
    return (rows() - 1) * (columns() - 1);
  }

  /// The count of a cell under independence.
  double expected(int row, int column) {
    return rowTotals[row] * columnTotals[column] / n;
  }

  private static ContingencyTable kept(double[][] counts, int[] rows, int[] columns) {
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
    return new ContingencyTable(kept, rowTotals, columnTotals, n, rows, columns);
  }

  private static int[] positive(int size, IntToDoubleFunction totals) {
    return IntStream.range(0, size).filter(index -> totals.applyAsDouble(index) > 0).toArray();
  }
}
