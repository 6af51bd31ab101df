package manyi.workbook;

/// Names of columns and cells as a spreadsheet shows them; from 0.
final class CellName {
  private CellName() {}

  /// A column's letters, such as `BC`.
  static String column(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /// A cell's name, such as `BC7`.
  static String of(int row, int column) {
    return column(column) + (row + 1);
  }
}
