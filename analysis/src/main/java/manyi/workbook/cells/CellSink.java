package manyi.workbook.cells;

/// What takes the cells of a sheet as they are read, row by row downwards. Rows and columns are
/// numbered from 0.
public interface CellSink {
  /// A cell that is not empty, see [CellValue].
  ///
  /// @return whether more cells are wanted
  boolean cell(int row, int column, long value);

  /// A range of merged cells, after all cells.
  void merged(int firstRow, int lastRow, int firstColumn, int lastColumn);
}
