package manyi.workbook.cells;

import java.nio.charset.StandardCharsets;

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

  /// The column of a cell's name; −1 where it names none.
  public static int columnOf(byte[] bytes, int from, int to) {
    int letters = 0;
    for (int at = from; at < to && bytes[at] >= 'A' && letters < 100_000; at++) {
      letters = letters * 26 + (bytes[at] & 0x1F);
    }
    return letters - 1;
  }

  /// The column of some letters; −1 where there are none.
  public static int columnOf(String letters) {
    return columnOf(letters.getBytes(StandardCharsets.ISO_8859_1), 0, letters.length());
  }

  /// The row of a cell's name; −1 where it names none.
  public static int rowOf(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= 'A') {
      at++;
    }
    return (int) digits(bytes, at, to) - 1;
  }

  /// The whole number that stands there, as far as it goes; huge ones stay huge.
  public static long digits(byte[] bytes, int from, int to) {
    long number = 0;
    for (int at = from; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      number = Math.min(number * 10 + bytes[at] - '0', Integer.MAX_VALUE);
    }
    return number;
  }
}
