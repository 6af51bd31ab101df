package manyi.priorities;

/// What is made of ratings of importance.
public enum StatedMeasure {
  /// Their mean.
  MEAN,
  /// The share 0–1 of the two highest levels of the scale.
  TOP_BOX
}
