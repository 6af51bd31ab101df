package manyi.workbook.cells;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// A sheet's cells in columns; immutable.
///
/// @param columns from A on
/// @param rows how far the longest column reaches
/// @param pool the texts of the workbook
/// @param merges ranges of merged cells near the top
/// @param dictionary what the file says of its columns, by the names in the first row
/// @param headed whether the file is of a form whose first row holds the names of the columns, and
///   each row below a respondent
public record RawCells(
    List<RawColumn> columnList,
    int rows,
    TextPool pool,
    List<Merge> merges,
    Dictionary dictionary,
    boolean headed)
    implements RawSheet {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  public RawCells {
    columnList = List.copyOf(columnList);
    merges = List.copyOf(merges);
  }

  public RawCells(List<RawColumn> columnList, int rows, TextPool pool, List<Merge> merges) {
    this(columnList, rows, pool, merges, Dictionary.NONE, false);
  }

  /// The same cells with what the file says of them.
  public RawCells with(Dictionary said) {
    return new RawCells(columnList, rows, pool, merges, said, headed);
  }

  /// The same cells of a file whose form tells its header.
  public RawCells asHeaded() {
    return new RawCells(columnList, rows, pool, merges, dictionary, true);
  }

  /// A range of merged cells, both ends included.
  public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  @Override
  public int columns() {
    return columnList.size();
  }

  public RawColumn column(int column) {
    return columnList.get(column);
  }

  public long cell(int row, int column) {
    return columnList.get(column).cell(row);
  }

  @Override
  public String text(int row, int column) {
    if (row < 0 || column < 0 || column >= columns()) {
      return "";
    }
    return text(cell(row, column));
  }

  /// A cell in words: numbers with all their digits, dates in the order year, month, day.
  public String text(long cell) {
    if (CellValue.isEmpty(cell) || cell == CellValue.NOT_ASKED) {
      return "";
    }
    if (CellValue.isNumber(cell)) {
      return number(CellValue.number(cell));
    }
    if (CellValue.isDate(cell)) {
      return date(cell);
    }
    if (CellValue.isTruth(cell)) {
      return CellValue.truth(cell) ? "TRUE" : "FALSE";
    }
    return pool.get(CellValue.textId(cell));
  }

  /// A number as people write it: no exponent, no point where it is whole.
  public static String number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    if (Double.isInfinite(number)) {
      return Double.toString(number);
    }
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /// Seconds since 1970-01-01T00:00 as a date with its time.
  static String moment(double seconds) {
    var time = LocalDateTime.ofEpochSecond((long) Math.floor(seconds), 0, ZoneOffset.UTC);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(time) : MOMENT.format(time);
  }

  private static String date(long cell) {
    double seconds = Math.rint(CellValue.seconds(cell));
    if (CellValue.isTimeOfDay(cell)) {
      return TIME.format(LocalDateTime.ofEpochSecond((long) seconds, 0, ZoneOffset.UTC));
    }
    return moment(seconds);
  }
}
