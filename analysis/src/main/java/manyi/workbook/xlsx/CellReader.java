package manyi.workbook.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.Decimal;
import manyi.workbook.cells.TextPool;

/// Makes a [CellValue] of what stands in a cell.
final class CellReader {
  private final int[] shared;
  private final TextPool pool;
  private final DateStyles styles;
  private final XmlText value = new XmlText();
  private int missing;

  /// @param shared the place in the pool of each of the workbook's shared strings
  /// @param pool where other texts are put
  /// @param styles that tell dates from numbers
  CellReader(int[] shared, TextPool pool, DateStyles styles) {
    this.shared = shared;
    this.pool = pool;
    this.styles = styles;
  }

  /// How many cells refer to a shared string that is not there; they are read as empty.
  int missing() {
    return missing;
  }

  /// Reads a value as it stands in the part.
  long read(byte[] bytes, int from, int to, CellType type, int style) throws BrokenPart {
    if (type == CellType.NUMBER && !styles.isDate(style)) {
      double number = Decimal.tryPlain(bytes, from, to);
      if (!Double.isNaN(number)) {
        return CellValue.number(number);
      }
    }
    value.clear();
    value.append(bytes, from, to);
    return read(value, type, style);
  }

  /// Reads a value without references to characters.
  long read(XmlText text, CellType type, int style) throws BrokenPart {
    if (text.length() == 0) {
      return CellValue.EMPTY;
    }
    return switch (type) {
      case SHARED -> sharedText(text);
      case TEXT -> text(text);
      case TRUTH -> CellValue.truth(text.bytes()[0] == '1' || text.bytes()[0] == 't');
      case ERROR -> CellValue.error(pool.add(text.bytes(), 0, text.length()));
      case DATE -> isoDate(text);
      case NUMBER -> number(text, style);
    };
  }

  private long sharedText(XmlText text) {
    long index = CellName.digits(text.bytes(), 0, text.length());
    if (text.bytes()[0] < '0' || text.bytes()[0] > '9') {
      var digits = text.string().strip();
      index = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : shared.length;
    }
    if (index >= shared.length) {
      missing++;
      return CellValue.EMPTY;
    }
    int id = shared[(int) index];
    return pool.length(id) == 0 ? CellValue.EMPTY : CellValue.text(id);
  }

  private long text(XmlText text) throws BrokenPart {
    text.unescape();
    return CellValue.text(pool.add(text.bytes(), 0, text.length()));
  }

  private long number(XmlText text, int style) throws BrokenPart {
    double number;
    try {
      number = Decimal.parse(text.bytes(), text.length());
    } catch (NumberFormatException e) {
      return text(text);
    }
    return styles.isDate(style)
        ? CellValue.date(styles.since1900(number))
        : CellValue.number(number);
  }

  private long isoDate(XmlText value) throws BrokenPart {
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
      return text(value);
    }
  }
}
