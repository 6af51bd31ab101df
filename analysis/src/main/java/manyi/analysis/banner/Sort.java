package manyi.analysis.banner;

/// The order of a table's rows.
public enum Sort {
  QUESTIONNAIRE,
  /// The largest in the total first.
  SIZE,
  /// The largest in one column first.
  COLUMN
}
