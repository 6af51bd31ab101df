package manyi.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Reads the cells of one sheet's part in one pass: its rows by [SheetScanner] as far as it knows
/// their form, the rest by [SheetParser]. The sheet's dimension record is not looked at: many
/// writers get it wrong.
final class SheetReader {
  /// What stands before the rows is looked at in so many bytes; usually it is far less.
  private static final int HEAD = 1 << 15;

  private static final String ROWS = "<sheetData>";
  private static final byte[] NOTHING_MORE = ByteWindow.ascii("</worksheet>");

  private SheetReader() {}

  /// Reads a sheet.
  ///
  /// @throws BrokenPart when the part is not a sheet, or ends too early
  /// @throws OutOfRange when a cell stands where no workbook has cells
  static void read(Blocks blocks, SheetCells cells) throws IOException {
    var window = new ByteWindow(blocks);
    window.want(HEAD);
    int rows = rows(window);
    if (rows < 0) {
      SheetParser.parse(window.rest(""), cells, false);
      return;
    }
    window.pos = rows;
    switch (new SheetScanner(window, cells).scan()) {
      case IN_ROW -> SheetParser.parse(window.rest("<worksheet><sheetData><row>"), cells, true);
      case BETWEEN_ROWS -> SheetParser.parse(window.rest("<worksheet><sheetData>"), cells, false);
      case AFTER_ROWS -> {
        window.want(NOTHING_MORE.length);
        if (!window.matches(window.pos, NOTHING_MORE)) {
          SheetParser.parse(window.rest("<worksheet>"), cells, false);
        }
      }
      case ENOUGH -> {}
    }
  }

  /// Where the first row begins in a part without prefixes, comments or other things before that
  /// only a parser understands; −1 in any other.
  private static int rows(ByteWindow window) {
    int from = PartHead.end(window, "worksheet", HEAD);
    if (from < 0) {
      return -1;
    }
    int length = Math.min(HEAD, window.limit - from);
    var head = new String(window.bytes, from, length, StandardCharsets.ISO_8859_1);
    int rows = head.indexOf(ROWS);
    return rows < 0 || head.substring(0, rows).contains("<!") ? -1 : from + rows + ROWS.length();
  }
}
