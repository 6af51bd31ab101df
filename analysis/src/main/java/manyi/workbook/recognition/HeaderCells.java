package manyi.workbook.recognition;

import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;

/// A sheet's cells as far as they may be headers.
///
/// @param cells of the sheet
record HeaderCells(RawCells cells) {
  /// How many rows below a supposed header are compared with it.
  private static final int ROWS_TO_COMPARE = 300;

  static final Pattern RESPONSE =
      Pattern.compile(
          "(?i)response|open.?ended response|antwort|offene antwort|respuesta|respuesta abierta"
              + "|réponse|réponse libre|resposta|resposta aberta|risposta|antwoord|回复|回答|答案|자유 응답|응답");
  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*'?\"?ImportId.*", Pattern.DOTALL);

  IntStream columns() {
    return IntStream.range(0, cells.columns());
  }

  int rows() {
    return cells.rows();
  }

  String text(int row, int column) {
    return Column.clean(cells.text(row, column));
  }

  boolean isFilled(int row, int column) {
    return !text(row, column).isEmpty();
  }

  int filled(int row) {
    return (int) columns().filter(c -> isFilled(row, c)).count();
  }

  /// How many cells of a row are texts that are no numbers.
  int words(int row) {
    return (int) columns().filter(c -> isWord(row, c)).count();
  }

  boolean isWord(int row, int column) {
    long cell = cells.cell(row, column);
    return CellValue.isText(cell)
        && isFilled(row, column)
        && Double.isNaN(Numbers.parse(text(row, column)));
  }

  /// Whether a row says which question of the platform each column comes from.
  boolean isImportIds(int row) {
    long ids = columns().filter(c -> IMPORT_ID.matcher(text(row, c)).matches()).count();
    return ids > 0 && ids * 2 >= filled(row);
  }

  /// Whether a row numbers the columns: 1, 2, 3 …
  boolean isCount(int row) {
    double last = 0;
    int numbers = 0;
    for (int c = 0; c < cells.columns(); c++) {
      double number = Numbers.parse(text(row, c));
      if (!Double.isNaN(number)) {
        if (number != last + 1) {
          return false;
        }
        last = number;
        numbers++;
      }
    }
    return numbers >= 3 && numbers >= filled(row) - 2;
  }

  /// How a cell compares with those below it: 1 for a header above answers of another sort, −1 for
  /// an answer, 0 where it could be either.
  double headerAbove(int row, int column) {
    if (!isWord(row, column)) {
      return isFilled(row, column) ? -1 : 0;
    }
    int filled = 0;
    int numbers = 0;
    var distinct = new HashSet<String>();
    var own = text(row, column);
    for (int r = row + 1; r < Math.min(cells.rows(), row + ROWS_TO_COMPARE); r++) {
      var text = text(r, column);
      if (text.isEmpty()) {
        continue;
      }
      if (text.equals(own)) {
        return -1;
      }
      filled++;
      distinct.add(text);
      numbers += isWord(r, column) && !isDate(text) ? 0 : 1;
    }
    if (filled > 0 && numbers * 10 >= filled * 8 && !isDate(own)) {
      return 1;
    }
    return filled >= 6 && distinct.size() * 3 <= filled ? 0.6 : 0;
  }

  private static boolean isDate(String text) {
    return !Double.isNaN(Times.parse(text, DateOrder.MONTH_FIRST));
  }
}
