package manyi.app.data;

import java.util.List;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellName;

/// Selected cells of a sheet: a rectangle between the cell where it was begun and the cell where
/// the keyboard stands. Rows and columns from 0.
record GridRange(int fromRow, int fromColumn, int row, int column) {
  static final GridRange START = at(0, 0);

  static GridRange at(int row, int column) {
    return new GridRange(row, column, row, column);
  }

  /// The same with the keyboard's cell elsewhere.
  GridRange to(int newRow, int newColumn) {
    return new GridRange(fromRow, fromColumn, newRow, newColumn);
  }

  boolean holds(int otherRow, int otherColumn) {
    return between(fromRow, row, otherRow) && between(fromColumn, column, otherColumn);
  }

  /// The letters of the columns, from left to right.
  List<String> columns() {
    return IntStream.rangeClosed(Math.min(fromColumn, column), Math.max(fromColumn, column))
        .mapToObj(CellName::column)
        .toList();
  }

  private static boolean between(int one, int other, int value) {
    return value >= Math.min(one, other) && value <= Math.max(one, other);
  }
}
