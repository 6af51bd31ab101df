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
///
/// @param shared the place in the pool of each of the workbook's shared strings
/// @param pool where other texts are put
/// @param styles that tell dates from numbers
record CellReader(int[] shared, TextPool pool, DateStyles styles) {

  /// @param type by one letter: `s` shared, `i` inline, `f` a formula's string, `b`, `e`, `n`, `d`
  long read(XmlText value, byte type, int style) throws BrokenPart {
    return switch (type) {
      case 's' -> sharedText(value);
      case 'i', 'f' -> text(value);
      case 'b' -> CellValue.truth(value.bytes()[0] == '1' || value.bytes()[0] == 't');
      case 'e' -> CellValue.error(pool.add(value.bytes(), 0, value.length()));
      case 'd' -> isoDate(value);
      default -> number(value, style);
    };
  }

  private long sharedText(XmlText value) throws BrokenPart {
    long index = CellName.digits(value.bytes(), 0, value.length());
    if (index >= shared.length) {
      throw new BrokenPart("shared string " + index + " is missing");
    }
    int id = shared[(int) index];
    return pool.length(id) == 0 ? CellValue.EMPTY : CellValue.text(id);
  }

  private long text(XmlText value) {
    value.unescape();
    return CellValue.text(pool.add(value.bytes(), 0, value.length()));
  }

  private long number(XmlText value, int style) throws BrokenPart {
    double number;
    try {
      number = Decimal.parse(value.bytes(), value.length());
    } catch (NumberFormatException e) {
      return text(value);
    }
    return styles.isDate(style)
        ? CellValue.date(styles.since1900(number))
        : CellValue.number(number);
  }

  private long isoDate(XmlText value) {
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
