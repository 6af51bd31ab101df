package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.ClipboardContent;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.text.Language;

/// A table as the clipboard takes it: HTML, which Word and Excel paste as a table, and text with
/// tabs for everything else. Numbers are those shown; letters are in cells of their own right of
/// their numbers, so that the numbers stay numbers.
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

  /// Rows by line ends, cells by tabs; a line for the groups of columns where there are any, and
  /// the footnotes below.
  String text() {
    var lines = new StringBuilder();
    if (table.grouped()) {
      lines.append(line(headings(Column::group)));
    }
    lines.append(line(headings(Column::heading)));
    table.rows().forEach(row -> lines.append(line(cells(row))));
    table.footnotes().forEach(note -> lines.append(line(List.of(note))));
    return lines.toString();
  }

  private List<String> headings(Function<Column, String> heading) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < table.columns().size(); i++) {
      cells.add(heading.apply(table.columns().get(i)));
      if (table.lettered(i)) {
        cells.add("");
      }
    }
    return cells;
  }

  private List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      cells.add(cell.withoutLetters(language));
      if (table.lettered(i)) {
        cells.add(cell.lettersBeside());
      }
    }
    return cells;
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
    for (int i = 0; i < table.columns().size(); i++) {
      html.append(element("th", span(width(i)), table.columns().get(i).heading()));
    }
    html.append("</tr></thead><tbody>");
    table.rows().forEach(row -> html.append(row(row)));
    html.append("</tbody></table>");
    table.footnotes().forEach(note -> html.append(element("p", "", note)));
    return html.append("</body></html>").toString();
  }

  private String groups() {
    return table.spans().stream()
        .map(span ->
            element(
                "th",
                span(IntStream.range(span.first(), span.end()).map(this::width).sum()),
                span.heading()))
        .collect(Collectors.joining());
  }

  /// How many cells a column takes: letters have one of their own.
  private int width(int column) {
    return table.lettered(column) ? 2 : 1;
  }

  private static String span(int cells) {
    return cells == 1 ? "" : " colspan=\"" + cells + "\"";
  }

  private String row(Row row) {
    var tag = row.style() == Row.Style.STRONG ? "th" : "td";
    var html = new StringBuilder("<tr>");
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      html.append(element(tag, style(cell), cell.withoutLetters(language)));
      if (table.lettered(i)) {
        html.append(element(tag, styled("text-align:left"), cell.lettersBeside()));
      }
    }
    return html.append("</tr>").toString();
  }

  private static String style(Cell cell) {
    return switch (cell) {
      case Cell.Value _, Cell.Withheld _ -> styled("text-align:right");
      case Cell.Words _, Cell.Blank _ -> styled("text-align:left");
      case Cell.Tinted(_, var meaning, var certain) -> {
        var colours = MeaningColours.of(meaning, certain, Theme.LIGHT);
        yield styled(
            "text-align:left;color:#"
                + colours.letters()
                + ";background-color:#"
                + colours.ground());
      }
    };
  }

  private static String styled(String style) {
    return " style=\"" + style + "\"";
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
