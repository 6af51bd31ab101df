package manyi.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.report.CellStyles.Line;
import manyi.text.Language;
import manyi.text.TextWidth;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One document as one sheet, from top to bottom.
final class Sheet {
  private static final int LEAST_COLUMNS = 8;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 48;
  private static final double POINTS_A_LINE = 15;

  /// Excel calls a file with a higher row damaged.
  static final double HIGHEST_ROW = 409;

  /// A header below this row is not frozen: little would be left to scroll.
  private static final int LAST_FROZEN_ROW = 12;

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  /// What Excel would read as the code of a character.
  private static final Pattern CODED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final Language language;
  private final int[] widths;
  private int next;
  private boolean frozen;

  Sheet(XSSFSheet sheet, CellStyles styles, Language language) {
    this.sheet = sheet;
    this.styles = styles;
    this.language = language;
    widths = new int[SpreadsheetVersion.EXCEL2007.getMaxColumns()];
  }

  /// Writes a document.
  ///
  /// @param above lines to stand above its title
  void fill(Document document, List<String> above) {
    size(document);
    above.forEach(line -> line(Line.NOTE, line));
    line(Line.TITLE, document.title());
    for (var block : document.blocks()) {
      switch (block) {
        case Paragraph(var tone, var text) -> line(line(tone), text);
        case Table table -> table(table);
        case Figure figure -> figure(figure);
      }
    }
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /// A picture on a page of its own, so that no page cuts it.
  private void figure(Figure figure) {
    sheet.setRowBreak(next);
    next = SheetPicture.write(figure, sheet, next + 1, language) + 1;
    sheet.setRowBreak(next - 1);
  }

  private static Line line(Paragraph.Tone tone) {
    return switch (tone) {
      case HEADING -> Line.HEADING;
      case FINDING -> Line.FINDING;
      case NOTE -> Line.NOTE;
      case WARNING -> Line.WARNING;
    };
  }

  private void size(Document document) {
    int columns = LEAST_COLUMNS;
    for (var block : document.blocks()) {
      if (block instanceof Table table) {
        columns = Math.max(columns, table.columns().size());
        var wanted = ColumnWidths.of(table, language).wanted();
        for (int i = 0; i < wanted.length; i++) {
          widths[i] = Math.max(widths[i], wanted[i]);
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      widths[i] = Math.clamp(widths[i], NARROWEST, WIDEST);
      sheet.setColumnWidth(i, (widths[i] + 1) * 256);
    }
  }

  /// Text over the whole width, as high as it needs to be.
  private void line(Line line, String text) {
    var row = sheet.createRow(next++);
    put(row, 0, text, styles.words(line, isLikeFormula(text)));
    int room = 0;
    for (int i = 0; i < LEAST_COLUMNS; i++) {
      room += widths[i];
    }
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LEAST_COLUMNS - 1));
    high(row, lines(text, size(line), room), line == Line.TITLE ? 8 : 3);
  }

  /// How many lines a text takes on a width in Latin letters.
  ///
  /// @param size of its letters, 1 for those of the table
  private static int lines(String text, double size, int room) {
    return text.lines()
        .mapToInt(line -> Math.max(1, (int) Math.ceil((TextWidth.of(line) * size + 1.0) / room)))
        .sum();
  }

  private static void high(XSSFRow row, int lines, double more) {
    row.setHeightInPoints((float) Math.min(HIGHEST_ROW, lines * POINTS_A_LINE + more));
  }

  /// How large its letters are, against those that columns are measured by.
  private static double size(Line line) {
    return switch (line) {
      case TITLE -> 1.4;
      case HEADING -> 1.1;
      case FINDING -> 1;
      case NOTE, WARNING -> 0.85;
    };
  }

  private void table(Table table) {
    next++;
    if (!table.caption().isEmpty()) {
      line(Line.HEADING, table.caption());
    }
    if (table.grouped()) {
      groups(table);
    }
    headings(table);
    freeze();
    var alignments = alignments(table);
    for (var row : table.rows()) {
      row(row, alignments);
    }
    table.footnotes().forEach(footnote -> line(Line.NOTE, footnote));
  }

  private void groups(Table table) {
    var row = sheet.createRow(next++);
    for (var span : table.spans()) {
      var style = heading(HorizontalAlignment.CENTER, span.heading());
      for (int i = span.first(); i < span.end(); i++) {
        put(row, i, i == span.first() ? span.heading() : "", style);
      }
      if (span.columns() > 1 && !span.heading().isEmpty()) {
        int place = row.getRowNum();
        sheet.addMergedRegion(new CellRangeAddress(place, place, span.first(), span.end() - 1));
      }
    }
  }

  private void headings(Table table) {
    var row = sheet.createRow(next++);
    var alignments = alignments(table);
    int lines = 1;
    for (int i = 0; i < alignments.size(); i++) {
      var text = table.columns().get(i).heading();
      put(row, i, text, heading(alignments.get(i), text));
      lines = Math.max(lines, lines(text, 1, widths[i] + 1));
    }
    high(row, lines, 3);
  }

  private XSSFCellStyle heading(HorizontalAlignment alignment, String text) {
    return styles.heading(alignment, isLikeFormula(text));
  }

  private void freeze() {
    if (!frozen && next <= LAST_FROZEN_ROW) {
      sheet.createFreezePane(1, next);
    }
    frozen = true;
  }

  private void row(Table.Row row, List<HorizontalAlignment> alignments) {
    var made = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < alignments.size(); i++) {
      var cell = row.cells().get(i);
      var alignment = alignments.get(i);
      if (cell instanceof Cell.Value number && Double.isFinite(number.value())) {
        var written = made.createCell(i);
        written.setCellValue(number.value());
        written.setCellStyle(
            styles.cell(row.style(), alignment, number.spreadsheetPattern(), false));
      } else {
        var text = cell.shown(language);
        put(made, i, text, styles.cell(row.style(), alignment, null, isLikeFormula(text)));
        lines = Math.max(lines, lines(text, 1, widths[i] + 1));
      }
    }
    high(made, lines, 2);
  }

  private static List<HorizontalAlignment> alignments(Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> table.numeric(i) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT)
        .toList();
  }

  /// Whether a spreadsheet could take a text for a formula once it is edited or saved as CSV.
  static boolean isLikeFormula(String text) {
    return FORMULA.matcher(text).matches();
  }

  private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    var clean = CODED.matcher(XmlText.clean(text)).replaceAll("_x005F_$1");
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    cell.setCellValue(clean.length() > longest ? clean.substring(0, longest - 1) + "…" : clean);
    cell.setCellStyle(style);
  }
}
