package manyi.workbook.sav;

import java.util.List;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.TextPool;

/// A number of a system file as a cell, and as it will stand in the cells.
final class NumberWords {
  /// From 1582-10-14, where SPSS begins to count, to 1899-12-30, where cells do.
  private static final double DAYS_BETWEEN = 115_859;

  private static final double SECONDS_A_DAY = 86_400;

  private static final RawCells NO_CELLS =
      new RawCells(List.of(), 0, new TextPool(MemoryBudget.of(Long.MAX_VALUE)), List.of());

  private NumberWords() {}

  /// A moment as days since 1899-12-30.
  static double serial(double seconds) {
    return seconds / SECONDS_A_DAY - DAYS_BETWEEN;
  }

  /// A number as a cell by its format; a moment before 1899-12-30 stays a number.
  static long cell(double number, SpssFormat format) {
    return switch (format) {
      case MOMENT -> CellValue.date(serial(number));
      case TIME_OF_DAY -> CellValue.date(number / SECONDS_A_DAY);
      case PLAIN, DURATION -> CellValue.number(number);
    };
  }

  /// A number in words as its cell will show it.
  static String words(double number, SpssFormat format) {
    return NO_CELLS.text(cell(number, format));
  }

  /// Whether no number is there.
  static boolean isMissing(double number) {
    return number <= -Double.MAX_VALUE || Double.isNaN(number);
  }
}
