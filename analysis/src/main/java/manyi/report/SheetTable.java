package manyi.report;

import java.util.List;
import java.util.stream.IntStream;
import manyi.chart.MeaningColours;
import manyi.chart.Theme;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Language;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The cells of a table on a sheet: numbers that stay numbers, and the letters beside them.
final class SheetTable {
  /// How much wider the bold letters of headings are.
  private static final double BOLD = 1.1;

  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final Language language;
  private final SheetColumns columns;
  private final Table table;
  private final List<HorizontalAlignment> alignments;

  SheetTable(XSSFSheet sheet, CellStyles styles, Language language, SheetColumns columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.language = language;
    this.columns = columns;
    table = columns.table();
    alignments =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> table.numeric(i) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT)
            .toList();
  }

  /// Writes the headings.
  ///
  /// @return the row below them
  int headings(int next) {
    int below = next;
    if (table.grouped()) {
      groups(sheet.createRow(below++));
    }
    var row = sheet.createRow(below++);
    int lines = 1;
    for (int i = 0; i < alignments.size(); i++) {
      var text = table.columns().get(i).heading();
      var style = heading(alignments.get(i), text, table.beginsGroup(i));
      over(row, columns.first(i), columns.last(i), text, style);
      lines = Math.max(lines, SheetText.lines(text, BOLD, room(i)));
    }
    SheetText.high(row, lines, 3);
    return below;
  }

  private void groups(XSSFRow row) {
    int lines = 1;
    for (var span : table.spans()) {
      var text = span.heading();
      var style = heading(HorizontalAlignment.CENTER, text, table.beginsGroup(span.first()));
      if (text.isEmpty()) {
        for (int i = span.first(); i < span.end(); i++) {
          over(row, columns.first(i), columns.last(i), "", style);
        }
      } else {
        over(row, columns.first(span.first()), columns.last(span), text, style);
        int room = IntStream.range(span.first(), span.end()).map(this::room).sum();
        lines = Math.max(lines, SheetText.lines(text, BOLD, room));
      }
    }
    SheetText.high(row, lines, 3);
  }

  /// A heading over one or more columns of the sheet.
  private void over(XSSFRow row, int first, int last, String text, XSSFCellStyle style) {
    for (int i = first; i <= last; i++) {
      SheetText.put(row, i, i == first ? text : "", style);
    }
    if (last > first) {
      // What is merged here never overlaps, and the check is slow for hundreds of columns.
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
  }

  private XSSFCellStyle heading(HorizontalAlignment alignment, String text, boolean begins) {
    return styles.heading(alignment, SheetText.isLikeFormula(text), begins);
  }

  /// How many Latin letters stand side by side in a column.
  private int room(int column) {
    return IntStream.rangeClosed(columns.first(column), columns.last(column))
        .map(i -> columns.widths().get(i) + 1)
        .sum();
  }

  /// Writes the rows.
  ///
  /// @return the row below them
  int rows(int next) {
    int below = next;
    for (var row : table.rows()) {
      row(sheet.createRow(below++), row);
    }
    return below;
  }

  private void row(XSSFRow made, Table.Row row) {
    int lines = 1;
    for (int i = 0; i < alignments.size(); i++) {
      var cell = row.cells().get(i);
      int place = columns.first(i);
      boolean begins = table.beginsGroup(i);
      if (cell instanceof Cell.Value number && Double.isFinite(number.value())) {
        var written = made.createCell(place);
        written.setCellValue(number.value());
        written.setCellStyle(
            styles.cell(
                row.style(), alignments.get(i), number.spreadsheetPattern(), false, begins));
      } else {
        var text = cell.withoutLetters(language);
        boolean literal = SheetText.isLikeFormula(text);
        var style =
            cell instanceof Cell.Tinted(_, var meaning, var certain)
                ? styles.tinted(
                    row.style(), MeaningColours.of(meaning, certain, Theme.LIGHT), literal, begins)
                : styles.cell(row.style(), alignments.get(i), null, literal, begins);
        SheetText.put(made, place, text, style);
        lines = Math.max(lines, SheetText.lines(text, 1, columns.widths().get(place) + 1));
      }
      if (columns.lettered(i)) {
        var letters = cell.lettersBeside();
        SheetText.put(made, place + 1, letters, styles.letters(row.style()));
        lines = Math.max(lines, SheetText.lines(letters, 1, columns.widths().get(place + 1) + 1));
      }
    }
    SheetText.high(made, lines, 2);
  }
}
