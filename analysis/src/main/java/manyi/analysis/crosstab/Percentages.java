package manyi.analysis.crosstab;

/// What the cells of the table show.
public enum Percentages {
  /// Of each column.
  COLUMN,
  /// Of each row.
  ROW,
  /// Of all in the table.
  TOTAL,
  /// Respondents instead of percentages.
  COUNTS
}
