package manyi.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.CellSink;
import manyi.workbook.cells.CellValue;
import manyi.workbook.xlsx.XmlScanner.Token;

/// Reads the cells of one sheet's part in one pass. The sheet's dimension record is not looked at:
/// many writers get it wrong.
final class SheetScanner {
  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private final XmlScanner xml;
  private final CellReader values;
  private final CellSink sink;
  private final XmlText value = new XmlText();
  private int row = -1;
  private int column = -1;
  private boolean sheet;

  private SheetScanner(XmlScanner xml, CellReader values, CellSink sink) {
    this.xml = xml;
    this.values = values;
    this.sink = sink;
  }

  /// Reads a sheet.
  ///
  /// @param values what makes values of the cells' texts
  /// @throws BrokenPart when the part is not a sheet
  /// @throws OutOfRange when a cell stands where no workbook has cells
  static void scan(InputStream in, CellReader values, CellSink sink) throws IOException {
    new SheetScanner(new XmlScanner(in), values, sink).scan();
  }

  private void scan() throws IOException {
    boolean more = true;
    while (more) {
      var token = xml.next();
      if (token == Token.EOF) {
        if (row < 0) {
          requireSheet();
        }
        return;
      }
      if (token == Token.START) {
        more = element();
      }
    }
  }

  private void requireSheet() throws BrokenPart {
    if (!sheet) {
      throw new BrokenPart("not a sheet");
    }
  }

  private boolean element() throws IOException {
    switch (xml.initial()) {
      case 'c' -> {
        if (xml.nameLength() == 1) {
          return cell();
        }
      }
      case 'r' -> {
        if (xml.named("row")) {
          row();
        }
      }
      case 'w' -> sheet |= xml.named("worksheet");
      case 'm' -> {
        if (xml.named("mergeCell")) {
          merged();
        }
      }
      default -> {}
    }
    return true;
  }

  private void row() throws IOException {
    requireSheet();
    int next = row + 1;
    var bytes = xml.buffer();
    int to = xml.attributesTo();
    for (int at = xml.attributesFrom(); at + 4 < to; at++) {
      if (bytes[at] == 'r' && bytes[at + 1] == '=' && bytes[at - 1] <= ' ') {
        next = (int) CellName.digits(bytes, at + 3, to) - 1;
        break;
      }
    }
    if (next > LAST_ROW) {
      throw new OutOfRange(next, 0);
    }
    row = Math.max(0, next);
    column = -1;
  }

  private boolean cell() throws IOException {
    var bytes = xml.buffer();
    int to = xml.attributesTo();
    int style = 0;
    byte type = 'n';
    int next = column + 1;
    int at = xml.attributesFrom();
    while (at < to) {
      if (bytes[at] <= ' ') {
        at++;
        continue;
      }
      byte name = bytes[at];
      boolean single = bytes[at + 1] == '=';
      while (at < to && bytes[at] != '=') {
        at++;
      }
      byte quote = bytes[Math.min(at + 1, to)];
      int from = at + 2;
      at = from;
      while (at < to && bytes[at] != quote) {
        at++;
      }
      if (single) {
        switch (name) {
          case 'r' -> next = CellName.columnOf(bytes, from, at);
          case 's' -> style = (int) CellName.digits(bytes, from, at);
          case 't' -> type = typeOf(bytes, from, at);
          default -> {}
        }
      }
      at++;
    }
    if (next > LAST_COLUMN) {
      throw new OutOfRange(Math.max(0, row), next);
    }
    column = next;
    row = Math.max(0, row);
    return content(type, style);
  }

  /// The type of a cell by one letter: `s` shared, `i` inline, `f` a formula's string, `b`, `e`,
  /// `n`, `d`.
  private static byte typeOf(byte[] bytes, int from, int to) {
    if (to - from == 1) {
      return bytes[from];
    }
    return switch (bytes[from]) {
      case 'i' -> 'i';
      case 's' -> 'f';
      default -> 'n';
    };
  }

  private boolean content(byte type, int style) throws IOException {
    value.clear();
    if (xml.takePlainCell(value)) {
      return give(type, style);
    }
    boolean wanted = false;
    while (true) {
      switch (xml.next()) {
        case START -> {
          switch (xml.initial()) {
            case 'v', 't' -> wanted = xml.nameLength() == 1;
            case 'i', 'r' -> {
              if (!xml.named("is") && !xml.named("r")) {
                xml.skipElement();
              }
            }
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
          if (xml.nameLength() == 1 && xml.initial() == 'c') {
            return give(type, style);
          }
        }
        case EOF -> throw new BrokenPart("ends within a cell");
      }
    }
  }

  private boolean give(byte type, int style) throws IOException {
    if (value.length() == 0) {
      return true;
    }
    long cell = values.read(value, type, style);
    return CellValue.isEmpty(cell) || sink.cell(row, column, cell);
  }

  private void merged() throws IOException {
    var range = xml.attribute("ref");
    if (range == null) {
      return;
    }
    var corners = range.getBytes(StandardCharsets.US_ASCII);
    int colon = range.indexOf(':');
    if (colon > 0) {
      sink.merged(
          CellName.rowOf(corners, 0, colon),
          CellName.rowOf(corners, colon + 1, corners.length),
          CellName.columnOf(corners, 0, colon),
          CellName.columnOf(corners, colon + 1, corners.length));
    }
  }
}
