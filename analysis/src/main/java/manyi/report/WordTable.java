package manyi.report;

import java.math.BigInteger;
import java.util.List;
import manyi.document.Table;
import manyi.text.Language;
import manyi.text.Texts;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// A table in a Word document: thin rules, a header that repeats on the next page, numbers to the
/// right, footnotes below.
final class WordTable {
  private static final String SHADE = "F3F5F8";

  /// Tables of up to this many rows stay on one page; on a landscape page, of up to that many.
  private static final int SHORT = 22;

  private static final int SHORT_ON_LANDSCAPE = 14;

  /// How many rows of a longer one stay together at its end.
  private static final int LAST = 3;

  /// The part of a page beyond which a table is not short, however few rows it has.
  private static final double MOST_OF_A_PAGE = 0.8;

  private final Table table;
  private final Language language;
  private final double points;
  private final int most;
  private final int pageHeight;
  private final int[] widths;
  private final int[] letters;
  private final boolean grouped;

  private WordTable(Table table, Language language, Page page, double points) {
    this.table = table;
    this.language = language;
    this.points = points;
    pageHeight = page.textHeight();
    most = page == Page.LANDSCAPE ? SHORT_ON_LANDSCAPE : SHORT;
    var wanted = ColumnWidths.of(table, language);
    widths = widths(wanted, page, points);
    letters = wanted.letters();
    grouped = table.grouped();
  }

  /// Writes a table.
  ///
  /// @param keep whether its end stays on the page of what follows
  static void write(
      Table table, XWPFDocument word, Page page, Language language, PageFlow flow, boolean keep) {
    var layout = TableLayout.of(table, page, language);
    int parts = layout.parts().size();
    for (int i = 0; i < parts; i++) {
      var part = layout.parts().get(i);
      caption(part, i + 1, parts, word, language, flow);
      new WordTable(part, language, page, layout.points()).fill(word, flow);
      after(part.footnotes(), word, flow, keep && i == parts - 1);
    }
  }

  private static void caption(
      Table part, int number, int parts, XWPFDocument word, Language language, PageFlow flow) {
    var caption =
        number == 1
            ? part.caption()
            : Texts.in(language).get("report.table-continued", number, parts);
    if (!caption.isEmpty()) {
      WordReport.paragraph(word, WordStyles.CAPTION, caption);
      flow.paragraph(WordStyles.CAPTION, caption, true);
    }
  }

  private static void after(
      List<String> footnotes, XWPFDocument word, PageFlow flow, boolean keepLast) {
    var written = footnotes.isEmpty() ? List.of("") : footnotes;
    for (int i = 0; i < written.size(); i++) {
      boolean keep = keepLast || i < written.size() - 1;
      WordReport.paragraph(word, WordStyles.FOOTNOTE, written.get(i)).setKeepNext(keep);
      flow.paragraph(WordStyles.FOOTNOTE, written.get(i), keep);
    }
  }

  private static int[] widths(ColumnWidths wanted, Page page, double points) {
    var shares = wanted.shares(page.letters(points));
    var widths = new int[shares.length];
    int rest = page.textWidth();
    for (int i = shares.length - 1; i > 0; i--) {
      widths[i] = (int) Math.round(shares[i] * page.textWidth());
      rest -= widths[i];
    }
    widths[0] = rest;
    return widths;
  }

  private void fill(XWPFDocument word, PageFlow flow) {
    int headers = grouped ? 2 : 1;
    flow.headings(table.columns(), widths, points, headers);
    var made = word.createTable(headers + table.rows().size(), table.columns().size());
    WordRules.frame(made, widths);
    if (grouped) {
      headings(made.getRow(0), true);
    }
    headings(made.getRow(headers - 1), false);
    int rows = table.rows().size();
    boolean together = rows <= most && height() <= MOST_OF_A_PAGE * pageHeight;
    for (int i = 0; i < rows; i++) {
      boolean keep = together || i == 0 || i >= rows - LAST;
      row(made.getRow(headers + i), table.rows().get(i), keep);
      flow.row(table.rows().get(i), widths, points, language, keep);
    }
    if (grouped) {
      mergeGroups(made);
    }
  }

  private double height() {
    return table.rows().stream()
        .mapToDouble(row -> PageFlow.height(row, widths, points, language))
        .sum();
  }

  private void headings(XWPFTableRow row, boolean groups) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var cell = row.getCell(i);
      var written = new WordCell(cell, widths[i], true);
      written.size();
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
      boolean tall = grouped && column.group().isEmpty();
      var text = groups ? (tall ? column.heading() : column.group()) : tall ? "" : column.heading();
      var alignment = groups && !tall ? ParagraphAlignment.CENTER : alignment(i);
      written.words(text, alignment, WordCell.Look.heading(points));
      if (!groups) {
        WordRules.below(cell);
      }
      if (table.beginsGroup(i)) {
        WordRules.between(cell);
      }
    }
  }

  private void row(XWPFTableRow made, Table.Row row, boolean keep) {
    made.setCantSplitRow(true);
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = made.getCell(i);
      var written = new WordCell(cell, widths[i], keep);
      written.size();
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      var content = row.cells().get(i);
      var look = WordCell.Look.of(row.style(), points);
      if (row.style() == Table.Row.Style.STRONG) {
        cell.setColor(SHADE);
      }
      if (letters[i] > 0) {
        written.lettered(content, letters[i], look, points, language);
      } else {
        written.content(content, alignment(i), look, language);
      }
      if (table.beginsGroup(i)) {
        WordRules.between(cell);
      }
    }
  }

  private ParagraphAlignment alignment(int column) {
    return table.numeric(column) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
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
    new WordCell(row.getCell(begin), width, true).size();
    var properties = row.getCell(begin).getCTTc().getTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf(end - begin));
  }
}
