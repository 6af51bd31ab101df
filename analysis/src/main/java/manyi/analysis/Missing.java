package manyi.analysis;

/// Whom a correlation is of.
public enum Missing {
  /// Of those who answered both questions.
  PAIRWISE,
  /// Of those who answered all questions.
  LISTWISE
}
