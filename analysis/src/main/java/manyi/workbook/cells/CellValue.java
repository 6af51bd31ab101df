package manyi.workbook.cells;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// A cell's value in 64 bits, so that no cell is an object: a number is its own bits, everything
/// else stands in the payload of a NaN.
///
/// Bits 51–63 of the others are those of a quiet NaN, bits 48–50 say which kind it is, bits 0–47
/// are its payload. A cell that is itself not a number is kept as an error.
public final class CellValue {
  public static final long EMPTY = 0x7FF9_0000_0000_0000L;

  /// A cell of respondents whose file has no such column: they were not asked.
  public static final long NOT_ASKED = 0x7FFE_0000_0000_0000L;

  private static final long TAG = 0xFFFF_0000_0000_0000L;
  private static final long PAYLOAD = ~TAG;
  private static final long TEXT = 0x7FFA_0000_0000_0000L;
  private static final long DATE = 0x7FFB_0000_0000_0000L;
  private static final long TRUTH = 0x7FFC_0000_0000_0000L;
  private static final long ERROR = 0x7FFD_0000_0000_0000L;

  /// The day from which the payload of a date counts, in milliseconds of 1970.
  private static final long FIRST_DAY =
      LocalDateTime.of(1899, 12, 30, 0, 0).toEpochSecond(ZoneOffset.UTC) * 1000;

  private static final double MILLISECONDS_A_DAY = 86_400_000;

  /// The serial number after which there are no dates: the end of the year 9999.
  private static final double LAST_DAY = 2_958_466;

  private CellValue() {}

  public static long number(double value) {
    return Double.isNaN(value) ? error(0) : Double.doubleToRawLongBits(value + 0.0);
  }

  /// A date by its serial number: days since 1899-12-30; a plain number where no calendar has it.
  public static long date(double serial) {
    if (!(serial >= 0 && serial < LAST_DAY)) {
      return number(serial);
    }
    return DATE | (Math.round(serial * MILLISECONDS_A_DAY) & PAYLOAD);
  }

  /// A text by its place in the [TextPool].
  public static long text(int id) {
    return TEXT | id;
  }

  public static long truth(boolean value) {
    return TRUTH | (value ? 1 : 0);
  }

  /// An error by the place of its name in the [TextPool].
  public static long error(int id) {
    return ERROR | id;
  }

  public static boolean isEmpty(long cell) {
    return cell == EMPTY;
  }

  public static boolean isNumber(long cell) {
    return !Double.isNaN(Double.longBitsToDouble(cell));
  }

  public static boolean isText(long cell) {
    return (cell & TAG) == TEXT;
  }

  public static boolean isDate(long cell) {
    return (cell & TAG) == DATE;
  }

  public static boolean isTruth(long cell) {
    return (cell & TAG) == TRUTH;
  }

  public static boolean isError(long cell) {
    return (cell & TAG) == ERROR;
  }

  /// A number; NaN for every other kind of cell.
  public static double number(long cell) {
    return Double.longBitsToDouble(cell);
  }

  public static boolean truth(long cell) {
    return (cell & PAYLOAD) == 1;
  }

  /// The place of a text or an error's name in the pool.
  public static int textId(long cell) {
    return (int) (cell & PAYLOAD);
  }

  /// A date as seconds since 1970-01-01T00:00 in the file's own clock.
  public static double seconds(long cell) {
    return ((cell & PAYLOAD) + FIRST_DAY) / 1000.0;
  }

  /// Whether a date is only a time of day.
  static boolean isTimeOfDay(long cell) {
    return (cell & PAYLOAD) < MILLISECONDS_A_DAY;
  }
}
