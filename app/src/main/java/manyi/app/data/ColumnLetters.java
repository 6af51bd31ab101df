package manyi.app.data;

/// Names of columns as spreadsheets write them.
final class ColumnLetters {
  private ColumnLetters() {}

  /// `A` for 0, `AA` for 26.
  static String of(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
