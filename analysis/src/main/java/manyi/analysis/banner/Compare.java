package manyi.analysis.banner;

/// Which columns are compared with which.
public enum Compare {
  /// Each with each in the same subtable.
  PAIRS,
  /// Each with the one before it, such as the wave before.
  PREVIOUS,
  /// Each with the first.
  FIRST,
  /// Each with all other respondents in the table.
  TOTAL
}
