package manyi.analysis.banner;

/// What a row of a table is.
public enum RowKind {
  /// One answer.
  LEVEL,
  /// Who was asked and did not answer.
  UNANSWERED,
  /// Who was not asked.
  NOT_ASKED,
  /// The highest levels of a scale.
  TOP_BOX,
  /// The lowest levels of a scale.
  BOTTOM_BOX,
  /// Levels that the user put together.
  NET,
  /// The mean of scores or numbers.
  MEAN;

  /// Whether its figures are proportions, not means.
  boolean proportion() {
    return this != MEAN;
  }
}
