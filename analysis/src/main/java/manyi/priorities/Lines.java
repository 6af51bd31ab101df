package manyi.priorities;

/// Where the lines stand, and so to which quadrant a position belongs. A value on a line counts as
/// high.
///
/// @param rule by which they were drawn
/// @param satisfaction where the line of satisfaction stands
/// @param importance where the line of importance stands
/// @param diagonal whether everything more important than satisfying is to be improved urgently,
///   wherever it lies; compared as 0–100 of the scales where they differ
public record Lines(
    Crosshair rule,
    double satisfaction,
    double importance,
    boolean diagonal,
    Scale satisfactionScale,
    Scale importanceScale) {
  /// How near to a line counts as on it: means of the same answers may differ in the last digits.
  private static final double SLACK = 1e-9;

  /// The quadrant of a known position.
  public Priority of(Position position) {
    if (diagonal && above(position)) {
      return Priority.IMPROVE_URGENTLY;
    }
    return Priority.of(
        high(position.importance(), importance), high(position.satisfaction(), satisfaction));
  }

  private boolean above(Position position) {
    return satisfactionScale.differs(importanceScale)
        ? !high(
            satisfactionScale.rescaled(position.satisfaction()),
            importanceScale.rescaled(position.importance()))
        : !high(position.satisfaction(), position.importance());
  }

  private static boolean high(double value, double line) {
    return value >= line - SLACK * Math.max(1, Math.abs(line));
  }
}
