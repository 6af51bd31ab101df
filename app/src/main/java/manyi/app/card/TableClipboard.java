package manyi.app.card;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Language;

/// A table as the clipboard takes it: HTML, which Word and Excel paste as a table, and text with
/// tabs for everything else. Numbers are those shown.
final class TableClipboard {
  private final Table table;
  private final Language language;

  TableClipboard(Table table, Language language) {
    this.table = table;
    this.language = language;
  }

  ClipboardContent content() {
    var content = new ClipboardContent();
    content.putHtml(html());
    content.putString(text());
    return content;
  }

  /// Rows by line ends, cells by tabs; a line for the groups of columns where there are any.
  String text() {
    var lines = new StringBuilder();
    if (table.grouped()) {
      lines.append(line(table.columns().stream().map(Column::group).toList()));
    }
    lines.append(line(table.columns().stream().map(Column::heading).toList()));
    for (var row : table.rows()) {
      lines.append(line(row.cells().stream().map(cell -> cell.shown(language)).toList()));
    }
    return lines.toString();
  }

  String html() {
    var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    html.append("<table border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse\">");
    if (!table.caption().isEmpty()) {
      html.append("<caption>").append(escaped(table.caption())).append("</caption>");
    }
    html.append("<thead>");
    if (table.grouped()) {
      html.append("<tr>").append(groups()).append("</tr>");
    }
    html.append("<tr>");
    table.columns().forEach(column -> html.append(element("th", "", column.heading())));
    html.append("</tr></thead><tbody>");
    table.rows().forEach(row -> html.append(row(row)));
    html.append("</tbody></table>");
    table.footnotes().forEach(note -> html.append(element("p", "", note)));
    return html.append("</body></html>").toString();
  }

  private String groups() {
    return table.spans().stream()
        .map(span -> element("th", " colspan=\"" + span.columns() + "\"", span.heading()))
        .collect(Collectors.joining());
  }

  private String row(Row row) {
    var tag = row.style() == Row.Style.STRONG ? "th" : "td";
    return row.cells().stream()
        .map(cell -> element(tag, " style=\"text-align:" + side(cell) + "\"", cell.shown(language)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String side(Cell cell) {
    return switch (cell) {
      case Cell.Value _, Cell.Withheld _ -> "right";
      case Cell.Words _, Cell.Blank _ -> "left";
    };
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String element(String tag, String attributes, String text) {
    return "<" + tag + attributes + ">" + escaped(text) + "</" + tag + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
