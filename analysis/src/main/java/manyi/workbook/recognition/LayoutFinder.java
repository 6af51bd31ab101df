package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Numbers;
import manyi.workbook.cells.RawCells;

/// Finds a sheet's header rows by what they hold, and the respondents below them.
public final class LayoutFinder {
  private static final int ROWS_TO_LOOK_AT = 40;
  private static final int QUALTRICS_ROWS_TO_LOOK_AT = 6;
  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*'?\"?ImportId.*", Pattern.DOTALL);
  private static final Pattern IMPORT_NAME = Pattern.compile("ImportId\"?\\s*:\\s*\"([^\"]*)\"");
  private static final Pattern RESPONSE = Pattern.compile("Response|Open-Ended Response");

  private final RawCells cells;

  private LayoutFinder(RawCells cells) {
    this.cells = cells;
  }

  public static Layout find(RawCells cells) {
    return new LayoutFinder(cells).find();
  }

  private Layout find() {
    if (cells.headed()) {
      return headed();
    }
    int qualtrics = qualtricsRow();
    if (qualtrics >= 2) {
      var headings = columns().mapToObj(c -> qualtrics(qualtrics, c)).toList();
      var header = List.of(qualtrics - 2, qualtrics - 1, qualtrics);
      return layout(Dialect.QUALTRICS, header, headings, qualtrics + 1);
    }
    int header = headerRow();
    if (header < 0) {
      var headings = columns().mapToObj(c -> Heading.of("")).toList();
      return layout(Dialect.GENERIC, List.of(), headings, firstRow());
    }
    if (hasGroupsAbove(header)) {
      return layout(Dialect.GENERIC, List.of(header - 1, header), spanned(header - 1), header + 1);
    }
    if (hasSecondRow(header)) {
      return layout(Dialect.GENERIC, List.of(header, header + 1), spanned(header), header + 2);
    }
    var headings = columns().mapToObj(c -> Heading.of(text(header, c))).toList();
    var dialect = Wenjuanxing.recognises(headings) ? Dialect.WENJUANXING : Dialect.GENERIC;
    return layout(dialect, List.of(header), headings, header + 1);
  }

  private Layout layout(Dialect dialect, List<Integer> header, List<Heading> headings, int first) {
    var rows = RespondentRows.find(cells, first);
    return new Layout(dialect, header, headings, rows.rows(), rows.dropped());
  }

  private Layout headed() {
    var headings = columns().mapToObj(c -> Heading.of(text(0, c))).toList();
    var rows = IntStream.range(1, cells.rows()).toArray();
    return new Layout(Dialect.SPSS, List.of(0), headings, rows, 0);
  }

  private IntStream columns() {
    return IntStream.range(0, cells.columns());
  }

  private String text(int row, int column) {
    return Column.clean(cells.text(row, column));
  }

  private int qualtricsRow() {
    for (int row = 0; row < Math.min(QUALTRICS_ROWS_TO_LOOK_AT, cells.rows()); row++) {
      int at = row;
      long ids = columns().filter(c -> IMPORT_ID.matcher(text(at, c)).matches()).count();
      if (ids > 0 && ids * 2 >= filled(row)) {
        return row;
      }
    }
    return -1;
  }

  private Heading qualtrics(int idRow, int column) {
    var id = IMPORT_NAME.matcher(text(idRow, column));
    var name = text(idRow - 2, column);
    var text = text(idRow - 1, column);
    return new Heading(text.isEmpty() ? name : text, "", name, id.find() ? id.group(1) : "");
  }

  private int filled(int row) {
    return (int) columns().filter(c -> !text(row, c).isEmpty()).count();
  }

  private int words(int row) {
    return (int)
        columns()
            .filter(c -> {
              long cell = cells.cell(row, c);
              return CellValue.isText(cell) && Double.isNaN(Numbers.parse(text(row, c)));
            })
            .count();
  }

  private int firstRow() {
    return IntStream.range(0, cells.rows()).filter(row -> filled(row) > 0).findFirst().orElse(0);
  }

  /// The first row that is about as wide as the widest and holds words; -1 where there is none.
  private int headerRow() {
    int last = Math.min(ROWS_TO_LOOK_AT, cells.rows());
    int width = IntStream.range(0, last).map(this::filled).max().orElse(0);
    for (int row = 0; row < last; row++) {
      int filled = filled(row);
      boolean wide = filled * 2 >= width || (filled * 4 >= width && filled >= 3 && spans(row));
      if (filled > 0 && wide) {
        return words(row) * 2 >= filled ? row : -1;
      }
    }
    return -1;
  }

  private boolean spans(int row) {
    return cells.merges().stream()
        .anyMatch(m -> m.firstRow() == row && m.lastColumn() > m.firstColumn() && filled(row) > 1);
  }

  /// Whether the row above heads groups of columns: several texts, not only at the very left as in
  /// a title.
  private boolean hasGroupsAbove(int header) {
    int above = header - 1;
    return above >= 0
        && filled(above) >= 2
        && words(above) == filled(above)
        && columns().skip(3).anyMatch(c -> !text(above, c).isEmpty());
  }

  /// Whether the row below is a header as well: it names what the first leaves empty, in words that
  /// no respondent gives as an answer.
  private boolean hasSecondRow(int header) {
    int second = header + 1;
    if (second >= cells.rows() || words(second) == 0) {
      return false;
    }
    long responses = columns().filter(c -> RESPONSE.matcher(text(second, c)).matches()).count();
    if (responses > 0) {
      return true;
    }
    long below =
        columns().filter(c -> text(header, c).isEmpty() && !text(second, c).isEmpty()).count();
    if (below < 2 || words(second) * 10 < filled(second) * 9) {
      return false;
    }
    return columns().filter(c -> !text(second, c).isEmpty() && comesAgain(second, c)).count() == 0;
  }

  private boolean comesAgain(int row, int column) {
    long cell = cells.cell(row, column);
    int last = Math.min(cells.rows(), row + 500);
    return IntStream.range(row + 1, last).anyMatch(r -> cells.cell(r, column) == cell);
  }

  private List<Heading> spanned(int header) {
    List<Heading> headings = new ArrayList<>();
    var group = "";
    for (int c = 0; c < cells.columns(); c++) {
      var above = text(header, c);
      var below = text(header + 1, c);
      group = above.isEmpty() ? group : above;
      if (below.isEmpty() || RESPONSE.matcher(below).matches()) {
        headings.add(Heading.of(group));
      } else {
        headings.add(new Heading(below, group, "", ""));
      }
    }
    return dropLonelyGroups(headings);
  }

  /// A group over one column alone is no group: its words belong to the question.
  private static List<Heading> dropLonelyGroups(List<Heading> headings) {
    var seen = new HashSet<String>();
    var shared = new HashSet<String>();
    headings.stream().map(Heading::group).filter(g -> !seen.add(g)).forEach(shared::add);
    return headings.stream()
        .map(h ->
            shared.contains(h.group()) || h.group().isEmpty()
                ? h
                : Heading.of(h.group() + " - " + h.text()))
        .toList();
  }
}
