package manyi.report;

import java.util.List;
import manyi.report.CellStyles.Line;
import manyi.text.TextWidth;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The first sheet of a workbook of several: its title, and the titles of the others as links.
final class SheetContents {
  private static final int WIDEST = 120;

  private SheetContents() {}

  /// Writes the contents.
  ///
  /// @param above the title and the lines below it
  /// @param titles of the sheets behind this one, in their order
  static void write(List<String> above, List<String> titles, XSSFSheet sheet, CellStyles styles) {
    int next = 0;
    for (var line : above) {
      put(sheet, next, line, next == 0 ? Line.TITLE : Line.NOTE, styles);
      next++;
    }
    next++;
    var links = sheet.getWorkbook().getCreationHelper();
    for (int i = 0; i < titles.size(); i++) {
      put(sheet, next, titles.get(i), Line.LINK, styles);
      var link = links.createHyperlink(HyperlinkType.DOCUMENT);
      var name = sheet.getWorkbook().getSheetName(sheet.getWorkbook().getSheetIndex(sheet) + 1 + i);
      link.setAddress(new CellReference(name, 0, 0, false, false).formatAsString());
      sheet.getRow(next).getCell(0).setHyperlink(link);
      next++;
    }
    sheet.setColumnWidth(0, WIDEST * 256);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void put(XSSFSheet sheet, int at, String text, Line line, CellStyles styles) {
    var row = sheet.createRow(at);
    SheetText.put(row, 0, text, styles.words(line, SheetText.isLikeFormula(text)));
    double size = line == Line.TITLE ? 1.4 : 1;
    SheetText.high(row, SheetText.lines(text, size, WIDEST), line == Line.TITLE ? 8 : 3);
  }
}
