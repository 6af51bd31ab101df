package manyi.workbook.recognition;

/// Which of day and month comes first in a column's dates that stand as text with the year last.
enum DateOrder {
  MONTH_FIRST,
  DAY_FIRST,
  /// The dates do not tell, or contradict one another; the month is then taken to come first.
  UNDECIDED;

  /// The order in a column: a part above 12 can only be the day. A column without such dates has
  /// the month first.
  static DateOrder of(Column column) {
    boolean first = false;
    boolean second = false;
    boolean either = false;
    boolean dotted = false;
    boolean texts = column.dates() < column.answered();
    for (int row = 0; texts && row < column.respondents(); row++) {
      var parts = Times.dayAndMonth(column.text(row));
      if (parts != null) {
        first |= parts.first() > 12;
        second |= parts.second() > 12;
        either |= parts.first() != parts.second();
        dotted |= column.text(row).indexOf('.') > 0;
      }
    }
    if (first == second) {
      // Who writes dates with dots writes the day first.
      return dotted && !first ? DAY_FIRST : either ? UNDECIDED : MONTH_FIRST;
    }
    return first ? DAY_FIRST : MONTH_FIRST;
  }

  /// Whether the day comes first in a date of which at most one part can only be the day.
  boolean dayFirst(int first, int second) {
    return switch (this) {
      case DAY_FIRST -> second <= 12;
      case MONTH_FIRST, UNDECIDED -> first > 12;
    };
  }
}
