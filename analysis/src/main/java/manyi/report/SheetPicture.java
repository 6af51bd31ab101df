package manyi.report;

import manyi.document.Figure;
import manyi.text.Language;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;

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
    int below = anchor.getRow2() + 1;
    int index = sheet.getWorkbook().addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
    var drawn = sheet.createDrawingPatriarch().createPicture(anchor, index);
    var properties = drawn.getCTPicture().getNvPicPr().getCNvPr();
    properties.setDescr(XmlText.clean(figure.title()));
    keepSize(sheet.createDrawingPatriarch().getCTDrawing(), picture);
    return below;
  }

  /// Ties the last picture to its upper left corner alone: where columns come out wider or
  /// narrower, as they do with another font, it keeps its shape.
  private static void keepSize(CTDrawing drawing, Picture picture) {
    int last = drawing.sizeOfTwoCellAnchorArray() - 1;
    var between = drawing.getTwoCellAnchorArray(last);
    var corner = drawing.addNewOneCellAnchor();
    corner.setFrom(between.getFrom());
    var size = corner.addNewExt();
    size.setCx(units(picture.width()));
    size.setCy(units(picture.height()));
    corner.setPic(between.getPic());
    corner.addNewClientData();
    drawing.removeTwoCellAnchor(last);
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
