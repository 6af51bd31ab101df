package manyi.analysis.contrasts;

/// What is compared between the groups.
public enum Measure {
  /// The mean of a rating or number.
  MEAN,
  /// The proportion who gave any of some answers.
  PROPORTION,
  /// All answers to a single choice together.
  DISTRIBUTION
}
