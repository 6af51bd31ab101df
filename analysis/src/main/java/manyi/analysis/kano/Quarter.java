package manyi.analysis.kano;

/// A quadrant of the picture of better against worse.
public enum Quarter {
  /// Worse is large, better is small.
  BASIC,
  /// Both are large.
  PERFORMANCE,
  /// Better is large, worse is small.
  EXCITEMENT,
  /// Both are small.
  INDIFFERENT;

  /// How near to a line counts as on it, and so as large.
  private static final double SLACK = 1e-9;

  /// @param worse without its sign
  static Quarter of(double worse, double better, double worseLine, double betterLine) {
    boolean hurts = worse >= worseLine - SLACK;
    boolean pleases = better >= betterLine - SLACK;
    if (hurts) {
      return pleases ? PERFORMANCE : BASIC;
    }
    return pleases ? EXCITEMENT : INDIFFERENT;
  }
}
