package manyi.report;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// The thin lines of a table in a Word document.
final class WordRules {
  private static final String RULE = "8A94A3";
  private static final String THIN_RULE = "E1E5EA";

  private WordRules() {}

  /// Gives a table its outer lines, the lines between its rows, and its columns' widths.
  ///
  /// @param widths in twentieths of a point
  static void frame(XWPFTable made, int[] widths) {
    var none = XWPFTable.XWPFBorderType.NONE;
    made.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
    made.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
    made.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, THIN_RULE);
    made.setLeftBorder(none, 0, 0, "auto");
    made.setRightBorder(none, 0, 0, "auto");
    made.setInsideVBorder(none, 0, 0, "auto");
    made.setCellMargins(20, WordCell.MARGIN, 20, WordCell.MARGIN);
    made.setWidth(Arrays.stream(widths).sum());
    made.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    grid(made.getCTTbl(), widths);
  }

  private static void grid(CTTbl made, int[] widths) {
    var grid = made.getTblGrid() == null ? made.addNewTblGrid() : made.getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  /// The line below the headings.
  static void below(XWPFTableCell cell) {
    line(borders(cell).addNewBottom(), 6, RULE);
  }

  /// A thin line between the columns of two groups.
  static void between(XWPFTableCell cell) {
    line(borders(cell).addNewLeft(), 4, THIN_RULE);
  }

  private static CTTcBorders borders(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
  }

  private static void line(CTBorder border, int eighths, String colour) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setColor(colour);
  }
}
