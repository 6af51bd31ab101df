package manyi.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import manyi.workbook.XmlScanner.Token;

/// Reads the cells of one sheet's part in one pass. The sheet's dimension record is not looked at:
/// many writers get it wrong.
final class SheetScanner {
  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private final XmlScanner xml;
  private final int[] shared;
  private final TextPool pool;
  private final DateStyles styles;
  private final CellSink sink;
  private final XmlText value = new XmlText();
  private int row = -1;
  private int column = -1;
  private boolean sheet;

  private SheetScanner(
      XmlScanner xml, int[] shared, TextPool pool, DateStyles styles, CellSink sink) {
    this.xml = xml;
    this.shared = shared;
    this.pool = pool;
    this.styles = styles;
    this.sink = sink;
  }

  /// Reads a sheet.
  ///
  /// @param shared the place in the pool of each of the workbook's shared strings
  /// @param pool where other texts are put
  /// @throws BrokenPart when the part is not a sheet
  /// @throws OutOfRange when a cell stands where no workbook has cells
  static void scan(InputStream in, int[] shared, TextPool pool, DateStyles styles, CellSink sink)
      throws IOException {
    new SheetScanner(new XmlScanner(in), shared, pool, styles, sink).scan();
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
        next = (int) digits(bytes, at + 3, to) - 1;
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
          case 'r' -> next = columnOf(bytes, from, at);
          case 's' -> style = (int) digits(bytes, from, at);
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
    long cell =
        switch (type) {
          case 's' -> sharedText();
          case 'i', 'f' -> text();
          case 'b' -> CellValue.truth(value.bytes()[0] == '1' || value.bytes()[0] == 't');
          case 'e' -> CellValue.error(pool.add(value.bytes(), 0, value.length()));
          case 'd' -> isoDate();
          default -> number(style);
        };
    return CellValue.isEmpty(cell) || sink.cell(row, column, cell);
  }

  private long sharedText() throws BrokenPart {
    long index = digits(value.bytes(), 0, value.length());
    if (index >= shared.length) {
      throw new BrokenPart("shared string " + index + " is missing");
    }
    int id = shared[(int) index];
    return pool.length(id) == 0 ? CellValue.EMPTY : CellValue.text(id);
  }

  private long text() {
    value.unescape();
    return CellValue.text(pool.add(value.bytes(), 0, value.length()));
  }

  private long number(int style) throws BrokenPart {
    double number;
    try {
      number = Decimal.parse(value.bytes(), value.length());
    } catch (NumberFormatException e) {
      return text();
    }
    return styles.isDate(style)
        ? CellValue.date(styles.since1900(number))
        : CellValue.number(number);
  }

  private long isoDate() {
    var text = value.string().strip();
    try {
      var time =
          text.length() > 10
              ? LocalDateTime.parse(
                  text.endsWith("Z") ? text.substring(0, text.length() - 1) : text)
              : LocalDate.parse(text).atStartOfDay();
      var first = LocalDateTime.of(1899, 12, 30, 0, 0);
      return CellValue.date(ChronoUnit.MILLIS.between(first, time) / 86_400_000.0);
    } catch (DateTimeParseException e) {
      return text();
    }
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
          rowOf(corners, 0, colon),
          rowOf(corners, colon + 1, corners.length),
          columnOf(corners, 0, colon),
          columnOf(corners, colon + 1, corners.length));
    }
  }

  private static int columnOf(byte[] bytes, int from, int to) {
    int letters = 0;
    for (int at = from; at < to && bytes[at] >= 'A' && letters < 100_000; at++) {
      letters = letters * 26 + (bytes[at] & 0x1F);
    }
    return letters - 1;
  }

  private static int rowOf(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= 'A') {
      at++;
    }
    return (int) digits(bytes, at, to) - 1;
  }

  /// The whole number that stands there, as far as it goes; huge ones stay huge.
  private static long digits(byte[] bytes, int from, int to) {
    long number = 0;
    for (int at = from; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      number = Math.min(number * 10 + bytes[at] - '0', Integer.MAX_VALUE);
    }
    return number;
  }
}
