package manyi.analysis.quadrant;

/// What the area of an element's bubble shows.
public enum BubbleSize {
  /// Nothing: all points are alike.
  NONE,
  /// How far satisfaction lies below importance; nothing where it does not.
  GAP,
  /// Importance.
  IMPORTANCE,
  /// How many rated satisfaction.
  ANSWERS
}
