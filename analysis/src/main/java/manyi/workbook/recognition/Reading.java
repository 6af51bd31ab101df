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
  /// @param joined columns that say the same again in one cell
  record Options(List<OptionMark> marks, List<ColumnView> joined) implements Reading {
    public Options {
      marks = List.copyOf(marks);
      joined = List.copyOf(joined);
    }
  }

  /// Several columns that each hold a chosen option.
  record Gathered() implements Reading {}

  /// One column, a number with its unit a cell.
  ///
  /// @param time whether the cells are lengths of time, read as seconds
  record Quantity(boolean time) implements Reading {}

  /// One column; only what respondents typed beside an option, such as 其他〖冰球〗.
  record Typed() implements Reading {}

  /// One column, options in a cell from the first place on.
  record Ordered(String separator) implements Reading {}

  /// Several columns of a ranking.
  ///
  /// @param options whether each is a place and holds an option, not an option that holds its place
  record Places(boolean options) implements Reading {}
}
