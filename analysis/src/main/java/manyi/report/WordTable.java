package manyi.report;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table in a Word document: thin rules, a header that repeats on the next page, numbers to the
/// right, footnotes below.
final class WordTable {
  private static final String RULE = "8A94A3";
  private static final String THIN_RULE = "E1E5EA";
  private static final String SHADE = "F3F5F8";
  private static final String GREY = "6B7684";

  /// Tables of up to this many rows stay on one page.
  private static final int SHORT = 22;

  private final Table table;
  private final Language language;
  private final double points;
  private final int[] widths;
  private final boolean grouped;

  private WordTable(Table table, Language language, Page page, double points) {
    this.table = table;
    this.language = language;
    this.points = points;
    widths = widths(table, language, page, points);
    grouped = table.grouped();
  }

  static void write(Table table, XWPFDocument word, Page page, Language language) {
    var layout = TableLayout.of(table, page, language);
    for (var part : layout.parts()) {
      if (!part.caption().isEmpty()) {
        WordReport.paragraph(word, WordStyles.CAPTION, part.caption());
      }
      new WordTable(part, language, page, layout.points()).fill(word);
      after(part.footnotes(), word);
    }
  }

  private static void after(List<String> footnotes, XWPFDocument word) {
    for (var footnote : footnotes) {
      WordReport.paragraph(word, WordStyles.FOOTNOTE, footnote);
    }
    if (footnotes.isEmpty()) {
      WordReport.paragraph(word, WordStyles.FOOTNOTE, "");
    }
  }

  private static int[] widths(Table table, Language language, Page page, double points) {
    var shares = ColumnWidths.of(table, language).shares(page.letters(points));
    var widths = new int[shares.length];
    int rest = page.textWidth();
    for (int i = shares.length - 1; i > 0; i--) {
      widths[i] = (int) Math.round(shares[i] * page.textWidth());
      rest -= widths[i];
    }
    widths[0] = rest;
    return widths;
  }

  private void fill(XWPFDocument word) {
    int headers = grouped ? 2 : 1;
    var made = word.createTable(headers + table.rows().size(), table.columns().size());
    frame(made);
    if (grouped) {
      headings(made.getRow(0), true);
    }
    headings(made.getRow(headers - 1), false);
    for (int i = 0; i < table.rows().size(); i++) {
      boolean keep = table.rows().size() <= SHORT && i < table.rows().size() - 1;
      row(made.getRow(headers + i), table.rows().get(i), keep || i == 0);
    }
    if (grouped) {
      mergeGroups(made);
    }
  }

  private void frame(XWPFTable made) {
    var none = XWPFTable.XWPFBorderType.NONE;
    made.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
    made.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
    made.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, THIN_RULE);
    made.setLeftBorder(none, 0, 0, "auto");
    made.setRightBorder(none, 0, 0, "auto");
    made.setInsideVBorder(none, 0, 0, "auto");
    made.setCellMargins(20, 60, 20, 60);
    made.setWidth(Arrays.stream(widths).sum());
    made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    grid(made.getCTTbl());
  }

  private void grid(CTTbl made) {
    var grid = made.getTblGrid() == null ? made.addNewTblGrid() : made.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private void headings(XWPFTableRow row, boolean groups) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var cell = row.getCell(i);
      sized(cell, widths[i]);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
      boolean tall = grouped && column.group().isEmpty();
      var text = groups ? (tall ? column.heading() : column.group()) : tall ? "" : column.heading();
      var alignment = groups && !tall ? ParagraphAlignment.CENTER : alignment(i);
      write(cell, text, alignment, new Look(true, "", points), true);
      if (!groups) {
        rule(cell);
      }
    }
  }

  private void row(XWPFTableRow made, Table.Row row, boolean keep) {
    made.setCantSplitRow(true);
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = made.getCell(i);
      sized(cell, widths[i]);
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      var content = row.cells().get(i);
      var text = content.shown(language);
      var unbroken = content instanceof Cell.Value ? text.replace(' ', '\u00A0') : text;
      write(cell, unbroken, alignment(i), look(row.style()), keep);
      if (row.style() == Table.Row.Style.STRONG) {
        cell.setColor(SHADE);
      }
    }
  }

  private ParagraphAlignment alignment(int column) {
    return table.numeric(column) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
  }

  /// How letters look.
  private record Look(boolean bold, String colour, double points) {}

  private Look look(Table.Row.Style style) {
    return switch (style) {
      case PLAIN -> new Look(false, "", points);
      case STRONG -> new Look(true, "", points);
      case BASE -> new Look(false, GREY, points - 1);
    };
  }

  private static void write(
      XWPFTableCell cell, String text, ParagraphAlignment alignment, Look look, boolean keep) {
    var paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(WordStyles.TABLE);
    paragraph.setAlignment(alignment);
    paragraph.setKeepNext(keep);
    var run = paragraph.createRun();
    run.setText(XmlText.clean(text));
    run.setBold(look.bold());
    run.setFontSize(look.points());
    if (!look.colour().isEmpty()) {
      run.setColor(look.colour());
    }
  }

  private static void sized(XWPFTableCell cell, int width) {
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    size.setType(STTblWidth.DXA);
    size.setW(BigInteger.valueOf(width));
  }

  private static void rule(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    var borders =
        properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    var bottom = borders.addNewBottom();
    bottom.setVal(STBorder.SINGLE);
    bottom.setSz(BigInteger.valueOf(6));
    bottom.setColor(RULE);
  }

  /// Merges neighbouring columns of one group in the upper header row, and the two header rows of a
  /// column without a group; from the right, so that the places to the left stay.
  private void mergeGroups(XWPFTable made) {
    for (var span : table.spans().reversed()) {
      if (span.heading().isEmpty()) {
        for (int i = span.first(); i < span.end(); i++) {
          made.getRow(0).getCell(i).getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
          made.getRow(1).getCell(i).getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        }
      } else {
        span(made.getRow(0), span.first(), span.end());
      }
    }
  }

  private void span(XWPFTableRow row, int begin, int end) {
    int width = 0;
    for (int i = end - 1; i >= begin; i--) {
      width += widths[i];
      if (i > begin) {
        row.removeCell(i);
      }
    }
    var properties = row.getCell(begin).getCTTc().getTcPr();
    sized(row.getCell(begin), width);
    properties.addNewGridSpan().setVal(BigInteger.valueOf(end - begin));
  }
}
