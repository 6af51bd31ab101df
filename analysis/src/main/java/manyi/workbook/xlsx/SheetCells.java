package manyi.workbook.xlsx;

import manyi.workbook.cells.CellName;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.SheetBuilder;

/// The cells of a sheet while they are read: where in the sheet reading stands, and where the cells
/// go. Rows and columns are numbered from 0.
final class SheetCells {
  static final int LAST_ROW = 1_048_575;
  static final int LAST_COLUMN = 16_383;

  private final CellReader values;
  private final SheetBuilder builder;
  private String missing = "";

  /// The row and the cell read last; −1 before the first.
  int row = -1;

  int column = -1;

  SheetCells(CellReader values, SheetBuilder builder) {
    this.values = values;
    this.builder = builder;
  }

  SheetBuilder builder() {
    return builder;
  }

  /// Begins a row.
  ///
  /// @param next its number; negative where it has none that counts, so that it follows the row
  ///   before
  /// @return whether its cells are wanted
  /// @throws OutOfRange when no workbook has this row
  boolean begin(long next) throws OutOfRange {
    if (next > LAST_ROW) {
      throw new OutOfRange((int) next, 0);
    }
    row = next < 0 ? Math.min(row + 1, LAST_ROW) : (int) next;
    column = -1;
    return builder.wants(row);
  }

  /// Goes to a cell of the row; of the first row where none was begun.
  ///
  /// @param next its column; negative where its name is none, so that it follows the cell before
  /// @throws OutOfRange when no workbook has this column
  void at(int next) throws OutOfRange {
    if (next > LAST_COLUMN) {
      throw new OutOfRange(row, next);
    }
    row = Math.max(0, row);
    column = next < 0 ? Math.min(column + 1, LAST_COLUMN) : next;
  }

  /// Takes the cell's value as it stands in the part.
  ///
  /// @param token by which the builder knows the same bytes in the same column again; 0 for none
  void give(byte[] bytes, int from, int to, CellType type, int style, long token)
      throws BrokenPart {
    give(values.read(bytes, from, to, type, style), token);
  }

  /// Takes the cell's value as a parser gives it.
  void give(XmlText value, CellType type, int style) throws BrokenPart {
    give(values.read(value, type, style), 0);
  }

  private void give(long cell, long token) {
    if (!CellValue.isEmpty(cell)) {
      builder.set(row, column, cell, token);
    } else if (missing.isEmpty() && values.missing() > 0) {
      missing = place();
    }
  }

  /// The name of the cell where reading stands.
  String place() {
    return CellName.of(Math.max(0, row), Math.max(0, column));
  }

  /// The name of the first cell whose shared string is not there; empty where there is none.
  String missing() {
    return missing;
  }
}
