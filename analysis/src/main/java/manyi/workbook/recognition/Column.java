package manyi.workbook.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.survey.Codes;
import manyi.survey.Rows;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.LongTable;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.RawColumn;

/// A column of the respondents' answers as its distinct values. Equal are texts that differ only in
/// white space around them, and a number and the same number typed as text.
final class Column {
  /// The place of a cell without an answer: asked, and not asked.
  static final int UNANSWERED = -1;

  static final int NOT_ASKED = -2;

  /// Columns with more distinct cells than this are not listed, only counted.
  static final int MOST_VALUES = 20_000;

  /// One distinct answer.
  ///
  /// @param text as it is shown
  /// @param number that it is, NaN where it is none
  /// @param n how many respondents gave it
  record Value(String text, double number, int n) {
    boolean isNumber() {
      return !Double.isNaN(number);
    }

    boolean isWhole() {
      return number == Math.rint(number);
    }
  }

  private static final Pattern WHITE = Pattern.compile("[\\s\u00A0\u3000\u200B\uFEFF]+");

  private final int index;
  private final Heading heading;
  private final RawColumn raw;
  private final RawCells cells;
  private final int[] rows;
  private final DistinctAnswers answers;
  private int[] codes = new int[0];
  private int[] places = new int[1];

  Column(int index, Heading heading, RawCells cells, int[] rows) {
    this.index = index;
    this.heading = heading;
    this.raw = cells.column(index);
    this.cells = cells;
    this.rows = rows;
    this.answers = count();
  }

  private DistinctAnswers count() {
    return switch (raw) {
      case RawColumn.Coded coded -> {
        var counts = new int[coded.dictionary().length];
        coded.count(rows, counts);
        yield distinct(coded.dictionary(), counts);
      }
      case RawColumn.Compact _, RawColumn.Plain _ -> {
        var table = new LongTable();
        var counts = new int[256];
        codes = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
          long cell = raw.cell(rows[i]);
          int code = CellValue.isEmpty(cell) ? 0 : table.add(cell);
          if (code >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
          }
          counts[code]++;
          codes[i] = code;
        }
        yield distinct(table.values(), counts);
      }
    };
  }

  private DistinctAnswers distinct(long[] values, int[] counts) {
    var distinct = new DistinctAnswers(cells, values.length <= MOST_VALUES);
    places = new int[values.length];
    for (int code = 1; code < values.length; code++) {
      places[code] = counts[code] == 0 ? UNANSWERED : distinct.add(values[code], counts[code]);
    }
    places[0] = UNANSWERED;
    return distinct;
  }

  private int code(int respondent) {
    return raw instanceof RawColumn.Coded coded ? coded.code(rows[respondent]) : codes[respondent];
  }

  /// A text without white space around it, and with single spaces within.
  static String clean(String text) {
    boolean clean = true;
    boolean space = true;
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      clean =
          c > ' '
              ? c != '\u00A0' && c != '\u3000' && c != '\u200B' && c != '\uFEFF'
              : c == ' ' && !space;
      space = c == ' ';
    }
    return clean && (!space || text.isEmpty()) ? text : WHITE.matcher(text).replaceAll(" ").strip();
  }

  int index() {
    return index;
  }

  String letters() {
    return CellName.column(index);
  }

  Heading heading() {
    return heading;
  }

  int respondents() {
    return rows.length;
  }

  /// The distinct answers in the order of their first appearance; empty where they are too many.
  List<Value> values() {
    return answers.values();
  }

  /// Whether [#values] lists all answers.
  boolean listed() {
    return answers.listed();
  }

  int distinct() {
    return answers.distinct();
  }

  int answered() {
    return answers.answered();
  }

  int notAsked() {
    return answers.notAsked();
  }

  int errors() {
    return answers.errors();
  }

  int dates() {
    return answers.dates();
  }

  /// How many respondents typed something beside an option.
  int typedBeside() {
    return answers.typed();
  }

  /// What a respondent typed beside the options; empty where nothing.
  String typed(int respondent) {
    return at(respondent) < 0 ? "" : Typed.only(cells.text(cell(respondent)));
  }

  int truths() {
    return answers.truths();
  }

  /// How many respondents answered with a number.
  int numbers() {
    return answers.numbers();
  }

  /// Whether there are answers and all of them are numbers.
  boolean allNumbers() {
    return answered() > 0 && numbers() == answered();
  }

  /// A respondent's answer as its place among [#values], or one of the two places of silence.
  int at(int respondent) {
    return places[code(respondent)];
  }

  /// A respondent's cell, see [CellValue].
  long cell(int respondent) {
    return raw.cell(rows[respondent]);
  }

  /// Whether a respondent's file has no such column.
  boolean isAbsent(int respondent) {
    return raw.cell(rows[respondent]) == CellValue.NOT_ASKED;
  }

  /// A respondent's answer in words; empty where there is none.
  String text(int respondent) {
    int place = at(respondent);
    if (place < 0) {
      return "";
    }
    return listed() ? values().get(place).text() : words(cell(respondent));
  }

  /// A respondent's answer as a number; NaN where it is none.
  double number(int respondent) {
    int place = at(respondent);
    if (place < 0) {
      return Double.NaN;
    }
    if (listed()) {
      return values().get(place).number();
    }
    return number(cell(respondent));
  }

  /// The respondents whose answer's place (see [#at]) fulfils a condition, which is asked once for
  /// each distinct cell.
  Rows where(IntPredicate condition) {
    var wanted = new boolean[Math.max(256, places.length)];
    for (int code = 0; code < places.length; code++) {
      wanted[code] = condition.test(places[code]);
    }
    return whereCode(wanted);
  }

  /// The respondents who typed something beside the options.
  Rows whereTyped() {
    if (!(raw instanceof RawColumn.Coded coded)) {
      return Rows.where(rows.length, respondent -> !typed(respondent).isEmpty());
    }
    var typed = new boolean[Math.max(256, places.length)];
    for (int code = 0; code < places.length; code++) {
      typed[code] =
          places[code] >= 0 && !Typed.only(cells.text(coded.dictionary()[code])).isEmpty();
    }
    return whereCode(typed);
  }

  /// The respondents whose distinct cell is one of some.
  private Rows whereCode(boolean[] wanted) {
    if (raw instanceof RawColumn.Narrow(var bytes, _) && isContiguous()) {
      return Rows.where(rows.length, bytes, rows[0], wanted);
    }
    return Rows.where(rows.length, row -> wanted[code(row)]);
  }

  /// Each respondent's level.
  ///
  /// @param levels how many there are
  /// @param level of an answer by its place (see [#at]), asked once for each distinct cell
  Codes codes(int levels, IntUnaryOperator level) {
    var table = new int[places.length];
    Arrays.setAll(table, code -> level.applyAsInt(places[code]));
    if (raw instanceof RawColumn.Narrow(var bytes, _) && isContiguous()) {
      var narrow = new short[256];
      for (int code = 0; code < table.length; code++) {
        narrow[code] = (short) table[code];
      }
      return Codes.shared(bytes, rows[0], rows.length, narrow);
    }
    return Codes.of(rows.length, levels, row -> table[code(row)]);
  }

  /// Each respondent's number, NaN for silence; looked up in the column itself where it can be, so
  /// that it need not be there twice.
  ///
  /// @param silent by an answer's place (see [#at])
  /// @param number of a cell, asked once for each distinct cell where these are listed
  IntToDoubleFunction numbers(IntPredicate silent, LongToDoubleFunction number) {
    var sheet = raw;
    var at = sheetRows();
    if (sheet instanceof RawColumn.Coded coded) {
      var table = new double[places.length];
      for (int code = 0; code < table.length; code++) {
        table[code] =
            silent.test(places[code]) ? Double.NaN : number.applyAsDouble(coded.dictionary()[code]);
      }
      return row -> table[coded.code(at.applyAsInt(row))];
    }
    IntToDoubleFunction understood =
        row -> silent.test(at(row)) ? Double.NaN : number.applyAsDouble(cell(row));
    IntToDoubleFunction asTheyStand = row -> CellValue.number(sheet.cell(at.applyAsInt(row)));
    boolean same =
        IntStream.range(0, rows.length)
            .allMatch(row ->
                Double.compare(understood.applyAsDouble(row), asTheyStand.applyAsDouble(row)) == 0);
    if (same) {
      return asTheyStand;
    }
    var numbers = new double[rows.length];
    Arrays.setAll(numbers, understood);
    return row -> numbers[row];
  }

  /// A cell as a number; NaN where it is none.
  double number(long cell) {
    return CellValue.isNumber(cell) ? CellValue.number(cell) : Numbers.parse(words(cell));
  }

  /// A cell in words, without what was typed beside an option.
  String words(long cell) {
    return Typed.without(clean(cells.text(cell)));
  }

  /// The respondents' answers in words, without what else is known of this column, so that it is
  /// let go.
  IntFunction<String> texts() {
    var sheet = cells;
    var column = raw;
    var at = sheetRows();
    if (!listed()) {
      return row -> clean(sheet.text(column.cell(at.applyAsInt(row))));
    }
    return row -> DistinctAnswers.normal(sheet, column.cell(at.applyAsInt(row)));
  }

  /// What the respondents typed beside the options, likewise.
  IntFunction<String> typedTexts() {
    var sheet = cells;
    var column = raw;
    var at = sheetRows();
    return row -> Typed.only(sheet.text(column.cell(at.applyAsInt(row))));
  }

  /// The row of the sheet where a respondent stands; nothing is kept for it where these are one
  /// below the other.
  private IntUnaryOperator sheetRows() {
    if (isContiguous()) {
      int first = rows[0];
      return respondent -> first + respondent;
    }
    var kept = rows;
    return respondent -> kept[respondent];
  }

  /// Whether the respondents stand in rows one below the other.
  private boolean isContiguous() {
    return rows.length > 0 && rows[rows.length - 1] - rows[0] == rows.length - 1;
  }

  @Override
  public String toString() {
    return letters() + " " + heading.text();
  }
}
