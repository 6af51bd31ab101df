package manyi.indicators;

/// How the score of an answer becomes 0–100.
public enum Rescaling {
  /// (x − least) / (greatest − least): a five-point scale gives 0, 25, 50, 75, 100.
  RANGE,
  /// x / greatest: a five-point scale gives 20, 40, 60, 80, 100.
  MAXIMUM,
  /// Points of the user's own, one for each level.
  POINTS
}
