package manyi.analysis.kano;

/// How the five levels were understood.
public enum Basis {
  /// Each by its own words.
  WORDS,
  /// By their place, from liking to disliking.
  LIKE_FIRST,
  /// By their place, from disliking to liking.
  DISLIKE_FIRST
}
