package manyi.analysis.quadrant;

/// What stated and derived importance together make of an element; "high" is at or above the mean
/// of the elements.
public enum Factor {
  /// Said to matter, and does not move the outcome: taken for granted.
  BASIC,
  /// Said to matter, and moves the outcome.
  PERFORMANCE,
  /// Said not to matter, and moves the outcome: a hidden driver.
  EXCITEMENT,
  /// Neither.
  INDIFFERENT;

  static Factor of(boolean said, boolean moves) {
    if (said) {
      return moves ? PERFORMANCE : BASIC;
    }
    return moves ? EXCITEMENT : INDIFFERENT;
  }
}
