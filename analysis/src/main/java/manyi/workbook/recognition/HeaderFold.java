package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes one heading a column of one or several rows of headers: names, group headers that span
/// several columns, and questions or items.
final class HeaderFold {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\w.\\-#\\[\\]/:]{0,40}|\\d{1,3}");
  private static final Pattern CODED_NAME = Pattern.compile("[\\d_]|\\p{Ll}\\p{Lu}");
  private static final Pattern IMPORT_NAME = Pattern.compile("ImportId\"?\\s*:\\s*\"([^\"]*)\"");

  /// `Q1. Text`, `Q1[SQ001]. [item]Text`, `Q1._.Text`: the platform's code and the text behind it.
  private static final Pattern CODE_AND_TEXT =
      Pattern.compile(
          "^([A-Za-z]\\w*(?:\\[[\\w.]+]){0,2})(?:\\._\\.\\s*|\\.\\s+|:\\s+)(\\S.*)$",
          Pattern.DOTALL);

  private static final Pattern CODED =
      Pattern.compile("^([A-Za-z]\\w*)(\\[[\\w.]+](?:\\[[\\w.]+])?)$");
  private static final Pattern NUMBER =
      Pattern.compile("^([A-Za-z]{0,3}\\d{1,3}[a-z]?)(?: - |$)(.*)$", Pattern.DOTALL);
  private static final Pattern ITEM_FIRST =
      Pattern.compile("^\\[([^\\]]+)]\\s*(.*)$", Pattern.DOTALL);

  private final HeaderCells cells;
  private final List<Integer> rows;

  private HeaderFold(HeaderCells cells, List<Integer> rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /// Whether a header is a name such as `Q3_1` or `StartDate` rather than a text.
  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /// The headings of all columns.
  ///
  /// @param rows that hold headers, from 0, top down
  static List<Heading> of(HeaderCells cells, List<Integer> rows) {
    return new HeaderFold(cells, rows).headings();
  }

  private List<Heading> headings() {
    if (rows.isEmpty()) {
      return cells.columns().mapToObj(c -> Heading.of("")).toList();
    }
    List<List<String>> texts = new ArrayList<>();
    int names = -1;
    int ids = -1;
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      if (cells.isImportIds(row)) {
        ids = row;
      } else if (names < 0 && rows.size() > 1 && isNames(row)) {
        names = row;
      } else {
        texts.add(i == rows.size() - 1 || isFull(row) ? plain(row) : spread(row));
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (int c = 0; c < cells.cells().columns(); c++) {
      headings.add(named(heading(texts, c, names, ids)));
    }
    return coded(dropLonelyGroups(headings));
  }

  private Heading heading(List<List<String>> texts, int c, int names, int ids) {
    var name = names < 0 ? "" : cells.text(names, c);
    var id = ids < 0 ? null : IMPORT_NAME.matcher(cells.text(ids, c));
    var origin = id != null && id.find() ? id.group(1) : "";
    List<String> parts = new ArrayList<>();
    for (var row : texts) {
      var text = row.get(c);
      boolean says = !text.isEmpty() && !HeaderCells.RESPONSE.matcher(text).matches();
      if (says && !parts.contains(text)) {
        parts.add(text);
      }
    }
    if (parts.isEmpty()) {
      return new Heading(name, "", "", origin);
    }
    var text = parts.removeLast();
    return new Heading(text, String.join(" - ", parts), name, origin);
  }

  /// Whether a row gives (nearly) each column a name of its own.
  private boolean isNames(int row) {
    var texts = plain(row).stream().filter(text -> !text.isEmpty()).toList();
    long named = texts.stream().filter(HeaderFold::isName).count();
    boolean others = rows.stream().anyMatch(r -> r != row && !cells.isImportIds(r) && !allNames(r));
    long coded = texts.stream().filter(text -> CODED_NAME.matcher(text).find()).count();
    boolean first = row == rows.getFirst();
    return others
        && (first || coded * 2 >= texts.size())
        && named * 10 >= texts.size() * 8L
        && (isFull(row) || cells.isCount(row))
        && new HashSet<>(texts).size() == texts.size();
  }

  private boolean allNames(int row) {
    return cells.columns().allMatch(c -> !cells.isFilled(row, c) || isName(cells.text(row, c)));
  }

  /// Whether a row has a header of its own above nearly every column.
  private boolean isFull(int row) {
    long headed =
        cells.columns().filter(c -> rows.stream().anyMatch(r -> cells.isFilled(r, c))).count();
    return cells.filled(row) * 10L >= headed * 9;
  }

  private List<String> plain(int row) {
    return cells.columns().mapToObj(c -> cells.text(row, c)).toList();
  }

  /// A row of headers that stand above several columns: as far as they are merged, or where nothing
  /// is merged up to the next.
  private List<String> spread(int row) {
    var merges =
        cells.cells().merges().stream()
            .filter(m -> m.firstRow() <= row && row <= m.lastRow())
            .filter(m -> m.lastColumn() > m.firstColumn())
            .toList();
    List<String> texts = new ArrayList<>();
    var last = "";
    for (int c = 0; c < cells.cells().columns(); c++) {
      int column = c;
      var own = cells.text(row, c);
      if (merges.isEmpty()) {
        last = own.isEmpty() ? last : own;
        texts.add(last);
      } else {
        texts.add(
            own.isEmpty()
                ? merges.stream()
                    .filter(m -> m.firstColumn() < column && column <= m.lastColumn())
                    .findFirst()
                    .map(m -> cells.text(m.firstRow(), m.firstColumn()))
                    .orElse("")
                : own);
      }
    }
    return texts;
  }

  /// A group over one column alone is no group: its words belong to the question.
  private static List<Heading> dropLonelyGroups(List<Heading> headings) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    headings.stream().map(Heading::group).filter(g -> !seen.add(g)).forEach(shared::add);
    return headings.stream()
        .map(h ->
            shared.contains(h.group()) || h.group().isEmpty()
                ? h
                : new Heading(h.group() + " - " + h.text(), "", h.name(), h.origin()))
        .toList();
  }

  /// Takes apart headers of code and text as LimeSurvey writes them, where there are several.
  private static List<Heading> coded(List<Heading> headings) {
    long items = headings.stream().filter(h -> isItem(h.text())).count();
    long codes =
        headings.stream()
            .map(h -> CODE_AND_TEXT.matcher(h.text()))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .distinct()
            .count();
    long filled = headings.stream().filter(h -> !h.text().isEmpty()).count();
    boolean coded = codes * 10 >= filled * 8 || items >= 3;
    return coded ? headings.stream().map(heading -> coded(heading, items >= 3)).toList() : headings;
  }

  private static boolean isItem(String text) {
    var matcher = CODE_AND_TEXT.matcher(text);
    return CODED.matcher(matcher.matches() ? matcher.group(1) : text).matches();
  }

  /// Where the first of several headers only numbers the question, it is the column's name.
  private static Heading named(Heading heading) {
    var number = NUMBER.matcher(heading.group());
    return number.matches() && heading.name().isEmpty()
        ? new Heading(heading.text(), number.group(2), number.group(1), heading.origin())
        : heading;
  }

  /// @param questions whether every code without an item is a question of its own
  private static Heading coded(Heading heading, boolean questions) {
    var matcher = CODE_AND_TEXT.matcher(heading.text());
    boolean both = matcher.matches();
    var code = both ? matcher.group(1) : heading.text();
    if (!both && !CODED.matcher(code).matches()) {
      return heading;
    }
    var text = both ? matcher.group(2).strip() : code;
    var item = ITEM_FIRST.matcher(text);
    if (item.matches()) {
      text = item.group(2).isEmpty() ? item.group(1) : item.group(2) + " [" + item.group(1) + "]";
    }
    var question = CODED.matcher(code);
    return new Heading(
        text,
        heading.group(),
        code,
        question.matches() ? question.group(1) : questions ? code : "");
  }
}
