package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Column.Value;

/// Makes answers of a column's distinct cells and counts of which sorts they are.
final class DistinctAnswers {
  /// The bytes from which on a text is neither a number nor a word for silence.
  private static final int LONG = 26;

  private final RawCells cells;
  private final boolean listed;
  private final List<Value> values = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private int answered;
  private int notAsked;
  private int typed;
  private int dates;
  private int truths;
  private int errors;
  private int numbers;
  private int distinct;

  /// @param listed whether the answers themselves are kept, not only counted
  DistinctAnswers(RawCells cells, boolean listed) {
    this.cells = cells;
    this.listed = listed;
  }

  /// Adds a cell.
  ///
  /// @param n how many respondents have it
  /// @return its place among the answers, or one of the two places of silence
  int add(long cell, int n) {
    if (cell == CellValue.NOT_ASKED) {
      notAsked += n;
      return Column.NOT_ASKED;
    }
    if (CellValue.isError(cell)) {
      errors += n;
      return Column.UNANSWERED;
    }
    if (CellValue.isNumber(cell) && !listed) {
      answered += n;
      numbers += n;
      return distinct++;
    }
    if (!listed && CellValue.isText(cell) && isOnlyText(CellValue.textId(cell))) {
      answered += n;
      return distinct++;
    }
    var cleaned = Column.clean(cells.text(cell));
    var text = Typed.without(cleaned);
    typed += text.length() < cleaned.length() ? n : 0;
    if (StateWords.notAsked(text)) {
      notAsked += n;
      return Column.NOT_ASKED;
    }
    if (StateWords.unanswered(text)) {
      return Column.UNANSWERED;
    }
    answered += n;
    dates += CellValue.isDate(cell) ? n : 0;
    truths += CellValue.isTruth(cell) ? n : 0;
    double number = CellValue.isNumber(cell) ? CellValue.number(cell) : Numbers.parse(text);
    numbers += Double.isNaN(number) ? 0 : n;
    if (!listed) {
      return distinct++;
    }
    var key = normal(cell, text, number);
    var former = known.putIfAbsent(key, values.size());
    if (former != null) {
      var value = values.get(former);
      values.set(former, new Value(value.text(), value.number(), value.n() + n));
      return former;
    }
    values.add(new Value(key, CellValue.isDate(cell) ? Double.NaN : number, n));
    return distinct++;
  }

  /// Whether a text is neither a number nor a word for silence, told from its bytes: it is long, or
  /// begins with a digit and has what no number has. False where that is not sure.
  private boolean isOnlyText(int id) {
    var pool = cells.pool();
    int length = pool.length(id);
    if (length > LONG) {
      return true;
    }
    if (length == 0 || pool.at(id, 0) < '0' || pool.at(id, 0) > '9') {
      return false;
    }
    for (int i = 1; i < length; i++) {
      byte b = pool.at(id, i);
      if (b == ':' || b == '/') {
        return true;
      }
    }
    return false;
  }

  /// A listed answer as it is shown: equal are a number and the same number typed as text.
  static String normal(RawCells cells, long cell) {
    var text = Typed.without(Column.clean(cells.text(cell)));
    return normal(
        cell, text, CellValue.isNumber(cell) ? CellValue.number(cell) : Numbers.parse(text));
  }

  private static String normal(long cell, String text, double number) {
    return Double.isNaN(number) || CellValue.isDate(cell) ? text : RawCells.number(number);
  }

  List<Value> values() {
    return values;
  }

  boolean listed() {
    return listed;
  }

  int distinct() {
    return distinct;
  }

  int answered() {
    return answered;
  }

  int notAsked() {
    return notAsked;
  }

  int errors() {
    return errors;
  }

  int typed() {
    return typed;
  }

  int dates() {
    return dates;
  }

  int truths() {
    return truths;
  }

  int numbers() {
    return numbers;
  }
}
