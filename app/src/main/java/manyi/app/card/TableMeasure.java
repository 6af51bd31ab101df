package manyi.app.card;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.document.Table.Row;
import manyi.text.Language;
import manyi.text.TextWidth;

/// Measures a table: how wide its columns want to be, and how high its rows are then. Of a column
/// only the cells that seem longest are measured.
final class TableMeasure {
  private static final double NARROWEST = 68;
  private static final double NARROWEST_WORDS = 112;
  private static final double WIDEST_HEADING = 110;
  private static final double WIDEST_WORDS = 300;
  private static final int MEASURED = 4;

  private final Table table;
  private final Language language;
  private final boolean[] words;
  private final TableRuler ruler;

  TableMeasure(Table table, Language language, boolean[] words, TableRuler ruler) {
    this.table = table;
    this.language = language;
    this.words = words.clone();
    this.ruler = ruler;
  }

  /// How wide the letters beside the numbers of each column are; 0 where there are none.
  double[] gutters() {
    var gutters = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      int column = i;
      gutters[i] =
          table.rows().stream()
              .map(row -> row.cells().get(column).lettersBeside())
              .distinct()
              .filter(letters -> !letters.isEmpty())
              .mapToDouble(letters -> ruler.width(letters, CellStyle.LETTERS))
              .max()
              .orElse(0);
    }
    return gutters;
  }

  ColumnWidths columns(double[] gutters) {
    var natural = new double[words.length];
    var least = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      double heading = ruler.width(table.columns().get(i).heading(), CellStyle.HEADING);
      double widest = widest(i) + gutters[i];
      natural[i] =
          Math.max(
              Math.min(heading + gutters[i], WIDEST_HEADING),
              words[i] ? Math.min(widest, WIDEST_WORDS) : widest);
      least[i] =
          words[i]
              ? Math.min(Math.max(heading, widest), NARROWEST_WORDS)
              : Math.max(widest, Math.min(heading, NARROWEST) + gutters[i]);
    }
    return new ColumnWidths(natural, least, words);
  }

  private double widest(int column) {
    return Stream.of(Row.Style.values())
        .mapToDouble(style -> widest(column, style))
        .max()
        .orElse(0);
  }

  private double widest(int column, Row.Style style) {
    return table.rows().stream()
        .filter(row -> row.style() == style)
        .map(row -> row.cells().get(column).withoutLetters(language))
        .distinct()
        .sorted(Comparator.comparingInt((String text) -> TextWidth.of(text)).reversed())
        .limit(MEASURED)
        .mapToDouble(text -> ruler.width(text, CellStyle.of(style)))
        .max()
        .orElse(0);
  }

  /// The height of the line of groups; 0 where the columns have none.
  double groupHeight(double[] widths) {
    if (!table.grouped()) {
      return 0;
    }
    double height = 0;
    for (var span : table.spans()) {
      double width = 0;
      for (int i = span.first(); i < span.first() + span.columns(); i++) {
        width += widths[i];
      }
      height = Math.max(height, ruler.height(span.heading(), CellStyle.GROUP, width));
    }
    return height;
  }

  /// The height of the line of headings, which stand above the numbers and not above the letters.
  double headingHeight(double[] widths, double[] gutters) {
    double height = 0;
    for (int i = 0; i < widths.length; i++) {
      var heading = table.columns().get(i).heading();
      double width = widths[i] - gutters[i];
      height = Math.max(height, ruler.height(heading, CellStyle.HEADING, width));
    }
    return height;
  }

  /// Only words break into lines, and make their row higher.
  double[] rowHeights(double[] widths) {
    return table.rows().stream().mapToDouble(row -> rowHeight(row, widths)).toArray();
  }

  private double rowHeight(Row row, double[] widths) {
    var style = CellStyle.of(row.style());
    double height = ruler.height("", style, widths[0]);
    List<Cell> cells = row.cells();
    for (int i = 0; i < widths.length; i++) {
      if (words[i]) {
        var text = cells.get(i).shown(language);
        height = Math.max(height, ruler.height(text, style, widths[i]));
      }
    }
    return height;
  }
}
