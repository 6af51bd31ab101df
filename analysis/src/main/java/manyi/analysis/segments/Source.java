package manyi.analysis.segments;

/// What importance is taken from.
public enum Source {
  /// What respondents say where they were asked, else what moves the outcome.
  AUTOMATIC,
  /// What respondents say.
  STATED,
  /// What moves the outcome.
  DERIVED
}
