package manyi.report;

import manyi.document.Figure;
import manyi.text.Language;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A chart on a sheet, at its natural size, with its title for those who cannot see it.
final class SheetPicture {
  private static final double DOTS_A_POINT = 96 / 72.0;

  private SheetPicture() {}

  /// Draws a chart over empty rows.
  ///
  /// @param top the row that it begins in
  /// @return the first row below it
  static int write(Figure figure, XSSFSheet sheet, int top, Language language) {
    var picture = Picture.of(figure, language);
    var anchor = anchor(picture, sheet, top);
    int index = sheet.getWorkbook().addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
    var drawn = sheet.createDrawingPatriarch().createPicture(anchor, index);
    var properties = drawn.getCTPicture().getNvPicPr().getCNvPr();
    properties.setDescr(XmlText.clean(figure.title()));
    return anchor.getRow2() + 1;
  }

  private static XSSFClientAnchor anchor(Picture picture, XSSFSheet sheet, int top) {
    int column = 0;
    double right = picture.width();
    while (right > sheet.getColumnWidthInPixels(column)) {
      right -= sheet.getColumnWidthInPixels(column++);
    }
    double rowHeight = sheet.getDefaultRowHeightInPoints() * DOTS_A_POINT;
    int rows = (int) (picture.height() / rowHeight);
    double below = picture.height() - rows * rowHeight;
    return new XSSFClientAnchor(0, 0, units(right), units(below), 0, top, column, top + rows);
  }

  private static int units(double dots) {
    return (int) Math.round(dots * Units.EMU_PER_PIXEL);
  }
}
