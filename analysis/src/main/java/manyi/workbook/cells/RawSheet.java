package manyi.workbook.cells;

/// The cells of a sheet as they stand in the file, for the import preview. Rows and columns are
/// numbered from 0.
public interface RawSheet {
  int rows();

  int columns();

  /// A cell in words as a spreadsheet would show it; empty where there is nothing.
  String text(int row, int column);
}
