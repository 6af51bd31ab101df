package manyi.app.data;

import java.util.Arrays;
import java.util.stream.IntStream;
import manyi.text.TextWidth;
import manyi.workbook.cells.RawSheet;

/// Where the columns of a sheet stand in its grid, in pixels from the left.
final class GridColumns {
  /// The width of a Latin letter in pixels, near enough.
  private static final int LETTER = 7;

  private static final int ROWS_MEASURED = 8;
  private static final int LEAST = 60;
  private static final int MOST = 190;

  /// The left edges of the columns, and the right edge of the last.
  private final double[] edges;

  private GridColumns(double[] edges) {
    this.edges = edges;
  }

  static GridColumns none() {
    return new GridColumns(new double[1]);
  }

  static GridColumns of(RawSheet sheet) {
    var edges = new double[sheet.columns() + 1];
    for (int column = 0; column < sheet.columns(); column++) {
      edges[column + 1] = edges[column] + width(sheet, column);
    }
    return new GridColumns(edges);
  }

  int count() {
    return edges.length - 1;
  }

  double left(int column) {
    return edges[column];
  }

  double width(int column) {
    return edges[column + 1] - edges[column];
  }

  double total() {
    return edges[edges.length - 1];
  }

  /// The column at a place; the first or the last beyond the ends, 0 where there is none.
  int at(double x) {
    int found = Arrays.binarySearch(edges, x);
    int column = found >= 0 ? found : -found - 2;
    return Math.clamp(column, 0, Math.max(0, count() - 1));
  }

  /// Wide enough for what stands in the first rows, within bounds.
  private static double width(RawSheet sheet, int column) {
    var longest =
        IntStream.range(0, Math.min(ROWS_MEASURED, sheet.rows()))
            .map(row -> LETTER * TextWidth.of(sheet.text(row, column)))
            .max()
            .orElse(0);
    return Math.clamp(longest + 24, LEAST, MOST);
  }
}
