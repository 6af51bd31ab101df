package manyi.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.document.Table;
import manyi.text.Language;
import manyi.text.TextWidth;

/// A table in letters of one width: columns aligned, numbers to the right, letters beside the
/// numbers to the left of a column of their own.
final class TextTable {
  private static final String BETWEEN = "  ";

  /// A table that is wider is written in parts below each other.
  private static final int WIDEST = 200;

  /// A shorter heading of a group stands in one line.
  private static final int LEAST_GROUP = 28;

  /// A shorter heading of a column of numbers stands in one line, and so does one that its numbers
  /// are as wide as.
  private static final int LEAST_HEADING = 16;

  private final List<List<String>> lines = new ArrayList<>();
  private final boolean[] right;

  /// How many of the lines stand above the rule; 0 for none.
  private int headers;

  private TextTable(boolean[] right) {
    this.right = right;
  }

  /// A table of words, left-aligned.
  static List<String> ofWords(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var table = new TextTable(new boolean[columns]);
    rows.forEach(row -> table.lines.add(row.stream().map(TextTable::oneLine).toList()));
    return table.part(table.widths(), IntStream.range(0, columns).boxed().toList());
  }

  static List<String> of(Table table, Language language) {
    var right = new boolean[table.columns().size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = table.numeric(i);
    }
    var made = new TextTable(right);
    var cells = IntStream.range(0, right.length).mapToObj(i -> column(table, i, language)).toList();
    made.headings(table, cells);
    for (int row = 0; row < table.rows().size(); row++) {
      int place = row;
      made.lines.add(cells.stream().map(column -> column.get(place)).toList());
    }
    return made.written(table);
  }

  /// The cells of a column; where it has letters, its numbers end at one place and the letters
  /// begin behind it.
  private static List<String> column(Table table, int column, Language language) {
    var cells = table.rows().stream().map(row -> row.cells().get(column)).toList();
    if (!table.lettered(column)) {
      return cells.stream().map(cell -> oneLine(cell.shown(language))).toList();
    }
    var numbers = cells.stream().map(cell -> oneLine(cell.withoutLetters(language))).toList();
    int width = numbers.stream().mapToInt(TextWidth::of).max().orElse(0);
    int room = cells.stream().mapToInt(c -> TextWidth.of(c.lettersBeside())).max().orElse(0);
    var written = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      var letters = TextWidth.padded(cells.get(i).lettersBeside(), room);
      written.add(TextWidth.indented(numbers.get(i), width) + " " + letters);
    }
    return written;
  }

  /// The headings, the last line of each above the rule.
  private void headings(Table table, List<List<String>> cells) {
    var headings = new ArrayList<List<String>>();
    for (int i = 0; i < right.length; i++) {
      int room =
          Math.max(
              right[i] ? LEAST_HEADING : LEAST_GROUP,
              cells.get(i).stream().mapToInt(TextWidth::of).max().orElse(0));
      headings.add(
          table
              .columns()
              .get(i)
              .heading()
              .lines()
              .flatMap(line -> WrappedText.lines(oneLine(line), room).stream())
              .toList());
    }
    headers = Math.max(1, headings.stream().mapToInt(List::size).max().orElse(1));
    for (int line = headers; line > 0; line--) {
      int below = line;
      lines.add(
          headings.stream()
              .map(text -> text.size() < below ? "" : text.get(text.size() - below))
              .toList());
    }
  }

  /// The table in as many parts as it takes, the names of the rows in each.
  private List<String> written(Table table) {
    var widths = widths();
    roomForGroups(table, widths);
    var written = new ArrayList<String>();
    var labels = IntStream.range(0, Math.min(table.labels(), widths.length)).boxed().toList();
    int from = labels.size();
    do {
      var columns = new ArrayList<>(labels);
      int taken = together(labels, widths);
      while (from < widths.length
          && (columns.size() == labels.size()
              || taken + BETWEEN.length() + widths[from] <= WIDEST)) {
        taken += BETWEEN.length() + widths[from];
        columns.add(from++);
      }
      if (!written.isEmpty()) {
        written.add("");
      }
      if (table.grouped()) {
        written.addAll(groups(table, widths, columns));
      }
      written.addAll(part(widths, columns));
    } while (from < widths.length);
    return written;
  }

  /// Widens the first column of a group that is narrower than a line of its heading has to be.
  private static void roomForGroups(Table table, int[] widths) {
    for (var span : table.spans()) {
      int wanted = Math.min(LEAST_GROUP, TextWidth.of(oneLine(span.heading())));
      var columns = IntStream.range(span.first(), span.end()).boxed().toList();
      widths[span.first()] += Math.max(0, wanted - together(columns, widths));
    }
  }

  private static int together(List<Integer> columns, int[] widths) {
    return columns.stream().mapToInt(i -> widths[i]).sum()
        + BETWEEN.length() * (columns.size() - 1);
  }

  /// Each group's heading above its columns, in as many lines as it takes.
  private static List<String> groups(Table table, int[] widths, List<Integer> columns) {
    var headings = new ArrayList<List<String>>();
    var rooms = new ArrayList<Integer>();
    for (var span : table.spans()) {
      var shown = columns.stream().filter(i -> i >= span.first() && i < span.end()).toList();
      if (!shown.isEmpty()) {
        int room = together(shown, widths);
        rooms.add(room);
        headings.add(WrappedText.lines(oneLine(span.heading()), Math.max(room, LEAST_GROUP)));
      }
    }
    int height = headings.stream().mapToInt(List::size).max().orElse(0);
    var lines = new ArrayList<String>();
    for (int i = height; i > 0; i--) {
      var line = new ArrayList<String>();
      for (int group = 0; group < rooms.size(); group++) {
        int place = headings.get(group).size() - i;
        line.add(
            TextWidth.padded(place < 0 ? "" : headings.get(group).get(place), rooms.get(group)));
      }
      lines.add(String.join(BETWEEN, line).stripTrailing());
    }
    return lines;
  }

  private int[] widths() {
    var widths = new int[right.length];
    for (var line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(line.get(i)));
      }
    }
    return widths;
  }

  private List<String> part(int[] widths, List<Integer> columns) {
    var written = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == headers && i > 0) {
        written.add(rule(widths, columns));
      }
      written.add(line(lines.get(i), widths, columns));
    }
    return written;
  }

  private String line(List<String> cells, int[] widths, List<Integer> columns) {
    var padded = new ArrayList<String>();
    for (int i : columns) {
      var cell = i < cells.size() ? cells.get(i) : "";
      padded.add(
          right[i] ? TextWidth.indented(cell, widths[i]) : TextWidth.padded(cell, widths[i]));
    }
    return String.join(BETWEEN, padded).stripTrailing();
  }

  private static String rule(int[] widths, List<Integer> columns) {
    return columns.stream().map(i -> "─".repeat(widths[i])).collect(Collectors.joining(BETWEEN));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").stripTrailing();
  }
}
