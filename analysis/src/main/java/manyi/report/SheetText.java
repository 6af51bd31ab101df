package manyi.report;

import java.util.regex.Pattern;
import manyi.text.TextWidth;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// Words in the cells of a sheet: what a spreadsheet could take for something else, and the room
/// that they need.
final class SheetText {
  private static final double POINTS_A_LINE = 15;

  /// Excel calls a file with a higher row damaged.
  private static final double HIGHEST_ROW = 409;

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  /// What Excel would read as the code of a character.
  private static final Pattern CODED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /// Whether a spreadsheet could take a text for a formula once it is edited or saved as CSV.
  static boolean isLikeFormula(String text) {
    return FORMULA.matcher(text).matches();
  }

  static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
    var cell = row.createCell(column);
    var clean = CODED.matcher(XmlText.clean(text)).replaceAll("_x005F_$1");
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    cell.setCellValue(clean.length() > longest ? clean.substring(0, longest - 1) + "…" : clean);
    cell.setCellStyle(style);
  }

  /// How many lines a text takes on a width in Latin letters.
  ///
  /// @param size of its letters, 1 for those of the table
  static int lines(String text, double size, int room) {
    return text.lines()
        .mapToInt(line -> Math.max(1, (int) Math.ceil((TextWidth.of(line) * size + 1.0) / room)))
        .sum();
  }

  /// Makes a row high enough for its lines.
  static void high(XSSFRow row, int lines, double more) {
    row.setHeightInPoints((float) Math.min(HIGHEST_ROW, lines * POINTS_A_LINE + more));
  }
}
