package manyi.statistics;

/// Whose answers count where some are missing.
public enum Missing {
  /// For each two questions, of those who answered both.
  PAIRWISE,
  /// Of those who answered all questions.
  LISTWISE
}
