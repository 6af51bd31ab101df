package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import manyi.workbook.cells.CellName;
import org.jspecify.annotations.Nullable;

/// Reads the cells of a sheet's part by a general XML parser, whatever of XML it uses.
final class SheetParser {
  private final XmlParser xml;
  private final SheetCells cells;
  private final XmlText value = new XmlText();
  private boolean withinRow;
  private boolean withinRows;

  /// @param withinRow whether the first row's begin was read before
  private SheetParser(XmlParser xml, SheetCells cells, boolean withinRow) {
    this.xml = xml;
    this.cells = cells;
    this.withinRow = withinRow;
  }

  /// Reads a sheet, or the rest of one.
  ///
  /// @param withinRow whether the first row is one that has been begun before
  /// @throws BrokenPart when the part is not a sheet
  /// @throws OutOfRange when a cell stands where no workbook has cells
  static void parse(InputStream in, SheetCells cells, boolean withinRow) throws IOException {
    try (var xml = new XmlParser(in)) {
      new SheetParser(xml, cells, withinRow).parse();
    }
  }

  private void parse() throws IOException {
    boolean more = true;
    boolean root = true;
    while (more) {
      switch (xml.next()) {
        case START -> {
          if (root && !xml.named("worksheet")) {
            throw new BrokenPart("not a sheet");
          }
          root = false;
          more = element();
        }
        case END -> withinRows &= !xml.named("sheetData");
        case TEXT -> {}
        case EOF -> more = false;
      }
    }
  }

  private boolean element() throws IOException {
    switch (xml.name()) {
      case "sheetData" -> withinRows = true;
      case "row" -> {
        return !withinRows || row();
      }
      case "c" -> {
        if (withinRows) {
          cell();
        }
      }
      case "mergeCell" -> merged(xml.attribute("ref"));
      default -> {}
    }
    return true;
  }

  private boolean row() throws OutOfRange {
    if (withinRow) {
      withinRow = false;
      return true;
    }
    var number = xml.attribute("r");
    long next = cells.row + 1L;
    if (number != null) {
      var digits = ascii(number);
      next = CellName.digits(digits, 0, digits.length) - 1;
    }
    return cells.begin(next);
  }

  private void cell() throws IOException {
    int next = cells.column + 1;
    int style = 0;
    var reference = xml.attribute("r");
    if (reference != null) {
      var name = ascii(reference);
      next = CellName.columnOf(name, 0, name.length);
    }
    var styled = xml.attribute("s");
    if (styled != null) {
      var digits = ascii(styled);
      style = (int) CellName.digits(digits, 0, digits.length);
    }
    var type = CellType.of(xml.attribute("t"));
    cells.at(next);
    value.clear();
    content();
    cells.give(value, type, style);
  }

  /// Puts the cell's text together: of rich text all runs, without how to pronounce it.
  private void content() throws IOException {
    boolean wanted = false;
    while (true) {
      switch (xml.next()) {
        case START -> {
          switch (xml.name()) {
            case "v", "t" -> wanted = true;
            case "is", "r" -> {}
            default -> xml.skipElement();
          }
        }
        case TEXT -> {
          if (wanted) {
            xml.appendText(value);
          }
        }
        case END -> {
          wanted = false;
          if (xml.named("c")) {
            return;
          }
        }
        case EOF -> throw new BrokenPart("ends within a cell");
      }
    }
  }

  private void merged(@Nullable String range) {
    int colon = range == null ? -1 : range.indexOf(':');
    if (range == null || colon <= 0) {
      return;
    }
    var corners = ascii(range);
    cells
        .builder()
        .merged(
            CellName.rowOf(corners, 0, colon),
            CellName.rowOf(corners, colon + 1, corners.length),
            CellName.columnOf(corners, 0, colon),
            CellName.columnOf(corners, colon + 1, corners.length));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
