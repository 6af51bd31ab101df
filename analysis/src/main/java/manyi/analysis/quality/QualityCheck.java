package manyi.analysis.quality;

/// What respondents are screened for.
public enum QualityCheck {
  /// Much faster than the others.
  FAST,
  /// The same answer to all items of a block.
  STRAIGHT,
  /// The same answers to all questions as a respondent before.
  SAME_ANSWERS,
  /// The same identifier as a respondent before.
  SAME_IDENTIFIER
}
