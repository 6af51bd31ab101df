package manyi.workbook.recognition;

import java.util.List;

/// How a question's answers are read from its columns.
sealed interface Reading {
  /// One column, one answer a cell.
  record Alone() implements Reading {}

  /// One column, a date or time a cell.
  ///
  /// @param order of day and month in dates that stand as text
  record Dated(DateOrder order) implements Reading {}

  /// One column, several answers a cell.
  record Separated(String separator) implements Reading {}

  /// A column an option.
  ///
  /// @param marks what means chosen, one a column
  record Options(List<OptionMark> marks) implements Reading {
    public Options {
      marks = List.copyOf(marks);
    }
  }

  /// Several columns that each hold a chosen option.
  record Gathered() implements Reading {}

  /// One column, a number with its unit a cell.
  ///
  /// @param time whether the cells are lengths of time, read as seconds
  record Quantity(boolean time) implements Reading {}
}
