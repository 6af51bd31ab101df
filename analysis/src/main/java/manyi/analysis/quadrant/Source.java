package manyi.analysis.quadrant;

/// Where importance comes from.
public enum Source {
  /// Stated where importance items are chosen, else derived.
  AUTOMATIC,
  /// What respondents say.
  STATED,
  /// What moves the outcome.
  DERIVED,
  /// What they say in the picture, and both against each other in another.
  BOTH
}
