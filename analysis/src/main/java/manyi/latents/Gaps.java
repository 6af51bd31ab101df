package manyi.latents;

/// What becomes of respondents who did not answer all questions of a model.
public enum Gaps {
  /// They are left out.
  LISTWISE,
  /// What lacks is taken to be the weighted mean of those who answered the question; who answered
  /// none is left out. It narrows spreads and weakens correlations.
  MEAN
}
