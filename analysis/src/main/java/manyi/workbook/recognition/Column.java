package manyi.workbook.recognition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

  private final int index;
  private final Heading heading;
  private final RawColumn raw;
  private final RawCells cells;
  private final int[] rows;
  private final DistinctAnswers answers;
  private final LongTable table = new LongTable();
  private int[] places = new int[1];
  private byte[][] utf8 = new byte[0][];

  Column(int index, Heading heading, RawCells cells, int[] rows) {
    this.index = index;
    this.heading = heading;
    this.raw = cells.column(index);
    this.cells = cells;
    this.rows = rows;
    this.answers = count();
  }

  private DistinctAnswers count() {
    var counts = new int[256];
    for (int row : rows) {
      int code = learn(row);
      if (code >= counts.length) {
        counts = Arrays.copyOf(counts, Math.max(code + 1, counts.length * 2));
      }
      counts[code]++;
    }
    var distinctCells = raw instanceof RawColumn.Coded coded ? coded.dictionary() : table.values();
    counts = Arrays.copyOf(counts, Math.max(counts.length, distinctCells.length));
    var distinct = new DistinctAnswers(cells, distinctCells.length <= MOST_VALUES);
    places = new int[distinctCells.length];
    for (int code = 1; code < distinctCells.length; code++) {
      places[code] =
          counts[code] == 0 ? UNANSWERED : distinct.add(distinctCells[code], counts[code]);
    }
    places[0] = UNANSWERED;
    return distinct;
  }

  private int learn(int row) {
    return switch (raw) {
      case RawColumn.Coded coded -> coded.code(row);
      case RawColumn.Plain plain -> {
        long cell = plain.cell(row);
        yield CellValue.isEmpty(cell) ? 0 : table.add(cell);
      }
    };
  }

  private int code(int row) {
    return switch (raw) {
      case RawColumn.Coded coded -> coded.code(row);
      case RawColumn.Plain plain -> table.find(plain.cell(row));
    };
  }

  /// A text without white space around it, and with single spaces within.
  static String clean(String text) {
    boolean clean = true;
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      clean = c > ' ' && c != '\u00A0' && c != '\u3000' && c != '\u200B' && c != '\uFEFF';
    }
    return clean ? text : text.replaceAll("[\\s\u00A0\u3000\u200B\uFEFF]+", " ").strip();
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
    return places[code(rows[respondent])];
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
    return listed() ? values().get(place).text() : clean(cells.text(cell(respondent)));
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
    long cell = cell(respondent);
    return CellValue.isNumber(cell)
        ? CellValue.number(cell)
        : Numbers.parse(clean(cells.text(cell)));
  }

  /// Writes a respondent's answer as UTF-8; nothing where there is none.
  void write(int respondent, ByteArrayOutputStream out) {
    int place = at(respondent);
    if (place < 0) {
      return;
    }
    if (listed()) {
      out.writeBytes(encoded()[place]);
      return;
    }
    long cell = cell(respondent);
    if (CellValue.isText(cell)) {
      cells.pool().write(CellValue.textId(cell), out);
    } else {
      out.writeBytes(cells.text(cell).getBytes(StandardCharsets.UTF_8));
    }
  }

  private byte[][] encoded() {
    if (utf8.length != values().size()) {
      utf8 =
          values().stream()
              .map(value -> value.text().getBytes(StandardCharsets.UTF_8))
              .toArray(byte[][]::new);
    }
    return utf8;
  }

  @Override
  public String toString() {
    return letters() + " " + heading.text();
  }
}
