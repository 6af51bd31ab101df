package manyi.analysis.scorecard;

/// What is known of a target.
public enum Verdict {
  MET,
  MISSED,
  /// The interval holds figures on both sides of the target.
  NOT_PROVEN,
  /// There is no figure: nobody answered, or it has no error.
  NO_FIGURE,
  /// The figure is not shown, as too few respondents are behind it.
  WITHHELD
}
