package manyi.report;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.report.CellStyles.Line;
import manyi.text.Language;
import manyi.text.TextWidth;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One document as one sheet, from top to bottom.
final class Sheet {
  private static final int LEAST_COLUMNS = 8;
  private static final int NARROWEST = 9;

  /// A header below this row is not frozen: little would be left to scroll.
  private static final int LAST_FROZEN_ROW = 12;

  /// How many Latin letters may stand side by side on one printed page before it is too small to be
  /// read, and how many do on each of several.
  private static final int WIDEST_PAGE = 240;

  private static final int PAGE = 160;

  /// How long a line of text may become.
  private static final int LINE = 150;

  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final Language language;
  private final int[] widths = new int[SpreadsheetVersion.EXCEL2007.getMaxColumns()];
  private BitSet lettered = new BitSet();
  private int columns = LEAST_COLUMNS;
  private int next;
  private boolean frozen;

  Sheet(XSSFSheet sheet, CellStyles styles, Language language) {
    this.sheet = sheet;
    this.styles = styles;
    this.language = language;
  }

  /// Writes a document.
  ///
  /// @param above lines to stand above its title
  void fill(Document document, List<String> above) {
    lettered = SheetColumns.lettered(tables(document).toList());
    columns = size(document);
    above.forEach(line -> line(Line.NOTE, line));
    line(Line.TITLE, document.title());
    for (var block : document.blocks()) {
      switch (block) {
        case Paragraph(var tone, var text) -> line(line(tone), text);
        case Table table -> table(table, document);
        case Figure figure -> figure(figure);
      }
    }
    sheet.setDisplayGridlines(false);
    print(tables(document).findFirst().map(Table::labels).orElse(1));
  }

  /// As many pages beside each other as it takes to be read, the names of the rows on each.
  private void print(int labels) {
    int width = Arrays.stream(widths, 0, columns).sum() + columns;
    int pages = width <= WIDEST_PAGE ? 1 : Math.ceilDiv(width, PAGE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) pages);
    sheet.getPrintSetup().setFitHeight((short) 0);
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, labels - 1));
    }
  }

  /// Whether the header of the first table is right above all of them.
  private static boolean oneHeader(Document document) {
    return tables(document).map(Table::columns).distinct().count() < 2;
  }

  /// Whether the header of the first table is right on every page.
  private static boolean onlyTable(Document document) {
    return tables(document).count() == 1
        && document.blocks().stream().noneMatch(Figure.class::isInstance);
  }

  private static Stream<Table> tables(Document document) {
    return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
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

  /// Makes the columns wide enough for all tables.
  ///
  /// @return how many there are
  private int size(Document document) {
    int columns = LEAST_COLUMNS;
    for (var block : document.blocks()) {
      if (block instanceof Table table) {
        for (var part : SheetColumns.of(table, lettered, language)) {
          columns = Math.max(columns, part.count());
          for (int i = 0; i < part.count(); i++) {
            widths[i] = Math.max(widths[i], part.widths().get(i));
          }
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      widths[i] = widths[i] == 0 ? NARROWEST : widths[i];
      sheet.setColumnWidth(i, (widths[i] + 1) * 256);
    }
    return columns;
  }

  /// Text over as many columns as it takes to stand in one line, if they are on one page; as high as
  /// it needs to be.
  private void line(Line line, String text) {
    var row = sheet.createRow(next++);
    SheetText.put(row, 0, text, styles.words(line, SheetText.isLikeFormula(text)));
    double wanted = TextWidth.of(text) * size(line) + 2;
    int room = 0;
    int over = 0;
    while (over < LEAST_COLUMNS || over < columns && room < wanted && room < LINE) {
      room += widths[over++];
    }
    sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, over - 1));
    SheetText.high(row, SheetText.lines(text, size(line), room), line == Line.TITLE ? 8 : 3);
  }

  /// How large its letters are, against those that columns are measured by.
  private static double size(Line line) {
    return switch (line) {
      case TITLE -> 1.4;
      case HEADING -> 1.1;
      case FINDING, LINK -> 1;
      case NOTE, WARNING -> 0.85;
    };
  }

  private void table(Table table, Document document) {
    for (var part : SheetColumns.of(table, lettered, language)) {
      next++;
      if (!part.table().caption().isEmpty()) {
        line(Line.HEADING, part.table().caption());
      }
      var written = new SheetTable(sheet, styles, language, part);
      int top = next;
      next = written.headings(top);
      freeze(top, part.table().labels(), document);
      next = written.rows(next);
      part.table().footnotes().forEach(footnote -> line(Line.NOTE, footnote));
    }
  }

  /// Keeps the names of the rows in sight, and the header where it is right for the whole sheet.
  ///
  /// @param top the first row of the header
  /// @param labels how many columns name the rows
  private void freeze(int top, int labels, Document document) {
    if (!frozen) {
      boolean header = oneHeader(document) && next <= LAST_FROZEN_ROW;
      sheet.createFreezePane(labels, header ? next : 0);
      if (onlyTable(document)) {
        sheet.setRepeatingRows(new CellRangeAddress(top, next - 1, -1, -1));
      }
    }
    frozen = true;
  }
}
