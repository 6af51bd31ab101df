package manyi.analysis.banner;

/// What the cells of a table show.
public enum CellStatistic {
  /// Respondents.
  COUNT,
  /// The sum of their weights.
  WEIGHTED,
  /// Of the column's base.
  COLUMN,
  /// Of all who are in the row.
  ROW,
  /// Of all in the table.
  TOTAL,
  /// The column's figure as a percentage of the total's: 100 is as in the total.
  INDEX,
  MEAN,
  /// Standard deviation.
  SD,
  /// Standard error of the mean, under the rules of the preset.
  SE,
  MEDIAN;

  /// Whether it is shown for every answer, and not below them.
  boolean ofAnswers() {
    return switch (this) {
      case COUNT, WEIGHTED, COLUMN, ROW, TOTAL, INDEX -> true;
      case MEAN, SD, SE, MEDIAN -> false;
    };
  }
}
