package manyi.analysis.satisfaction;

/// What figures are of.
public enum Sort {
  /// The question on the whole.
  OUTCOME,
  /// One item.
  ITEM,
  /// The items of a matrix together.
  BLOCK,
  /// All items together.
  ALL
}
