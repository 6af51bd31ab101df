package manyi.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import manyi.document.Table;
import manyi.text.Language;
import manyi.text.TextWidth;

/// A table in letters of one width: columns aligned, numbers to the right.
final class TextTable {
  private static final String BETWEEN = "  ";

  private final List<List<String>> lines = new ArrayList<>();
  private final boolean[] right;

  private TextTable(boolean[] right) {
    this.right = right;
  }

  /// A table of words, left-aligned.
  static List<String> ofWords(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    var table = new TextTable(new boolean[columns]);
    table.lines.addAll(rows);
    return table.written(0);
  }

  static List<String> of(Table table, Language language) {
    var right = new boolean[table.columns().size()];
    for (int i = 0; i < right.length; i++) {
      right[i] = table.numeric(i);
    }
    var made = new TextTable(right);
    int headers = 1;
    if (table.grouped()) {
      made.lines.add(groups(table));
      headers = 2;
    }
    made.lines.add(table.columns().stream().map(Table.Column::heading).toList());
    for (var row : table.rows()) {
      made.lines.add(row.cells().stream().map(cell -> cell.shown(language)).toList());
    }
    return made.written(headers);
  }

  /// A group's heading above the first of its columns.
  private static List<String> groups(Table table) {
    var groups = new ArrayList<String>();
    for (var span : table.spans()) {
      groups.add(span.heading());
      groups.addAll(Collections.nCopies(span.columns() - 1, ""));
    }
    return groups;
  }

  private List<String> written(int headers) {
    var widths = new int[right.length];
    for (var line : lines) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(oneLine(line.get(i))));
      }
    }
    var written = new ArrayList<String>();
    for (var line : lines) {
      written.add(line(line, widths));
      if (written.size() == headers) {
        written.add(rule(widths));
      }
    }
    return written;
  }

  private String line(List<String> cells, int[] widths) {
    var padded = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      var cell = oneLine(cells.get(i));
      padded.add(
          right[i] ? TextWidth.indented(cell, widths[i]) : TextWidth.padded(cell, widths[i]));
    }
    return String.join(BETWEEN, padded).stripTrailing();
  }

  private static String rule(int[] widths) {
    var parts = new ArrayList<String>();
    for (int width : widths) {
      parts.add("─".repeat(width));
    }
    return String.join(BETWEEN, parts);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").stripTrailing();
  }
}
