package manyi.analysis.trend;

/// What a series is of.
public enum Subject {
  /// The question on the whole.
  OUTCOME,
  /// One item.
  ITEM,
  /// All items together, by their weights.
  INDEX,
  /// The question how likely respondents are to recommend.
  RECOMMENDATION
}
