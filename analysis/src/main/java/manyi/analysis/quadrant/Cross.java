package manyi.analysis.quadrant;

import manyi.priorities.Priority;

/// The crosshair: a value of satisfaction and one of importance.
public record Cross(double satisfaction, double importance) {
  /// How near to a line counts as on it: means of the same answers may differ in the last digits.
  private static final double SLACK = 1e-9;

  /// The quadrant of a point. A point on a line counts as high.
  Priority quadrant(double satisfactionMean, double importanceMean) {
    return Priority.of(high(importanceMean, importance), high(satisfactionMean, satisfaction));
  }

  boolean known() {
    return Double.isFinite(satisfaction) && Double.isFinite(importance);
  }

  private static boolean high(double value, double line) {
    return value >= line - SLACK * Math.max(1, Math.abs(line));
  }
}
