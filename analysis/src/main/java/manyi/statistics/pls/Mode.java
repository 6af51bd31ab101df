package manyi.statistics.pls;

/// How the outer weights of a block are found.
public enum Mode {
  /// By the correlation of each item with the inner estimate (reflective).
  A,
  /// By the regression of the inner estimate on the items (formative).
  B
}
