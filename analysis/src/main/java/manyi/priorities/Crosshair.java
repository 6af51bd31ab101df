package manyi.priorities;

/// Where the lines that part the quadrants stand.
public enum Crosshair {
  /// At the mean of the elements' means, each element counting one.
  MEANS,
  /// At the median of the elements' means.
  MEDIANS,
  /// In the middle of each scale.
  SCALE_CENTRE,
  /// Where the user says.
  OWN
}
