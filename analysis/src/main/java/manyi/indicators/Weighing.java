package manyi.indicators;

/// Where the weights of an index' items come from.
public enum Weighing {
  /// Every item counts the same.
  EQUAL,
  /// By the importance that respondents said.
  STATED,
  /// By what the items do to an outcome: Johnson's relative weights.
  DERIVED
}
