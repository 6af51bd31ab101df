package manyi.analysis.quadrant;

/// Which axis goes up.
public enum Axes {
  /// Importance up, satisfaction to the right.
  IMPORTANCE_UP,
  /// Satisfaction up, importance to the right.
  SATISFACTION_UP
}
