package manyi.workbook;

/// Names of columns and cells as a spreadsheet shows them; from 0.
public final class CellName {
  private CellName() {}

  /// A column's letters, such as `BC`.
  public static String column(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /// A cell's name, such as `BC7`.
  public static String of(int row, int column) {
    return column(column) + (row + 1);
  }
}
