package manyi.indicators;

/// What becomes of a respondent who did not rate all items of an index.
public enum Lacking {
  /// The weights of the items rated are raised to 1, as long as the items rated carry half of it.
  HALF,
  /// The weights of the items rated are raised to 1, be it a single item.
  ANY,
  /// Who did not rate all items is left out.
  NONE
}
