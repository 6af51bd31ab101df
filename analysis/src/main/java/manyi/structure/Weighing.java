package manyi.structure;

/// Where the weights of a node's parts come from.
public enum Weighing {
  /// All parts count the same.
  EQUAL,
  /// The numbers written before the parts.
  TYPED,
  /// How important respondents say the parts are.
  STATED,
  /// How strongly the parts go with an outcome.
  DERIVED,
  /// The outer weights of a structural model by partial least squares.
  PLS,
  /// Experts' pairwise comparisons of the parts (AHP).
  AHP
}
