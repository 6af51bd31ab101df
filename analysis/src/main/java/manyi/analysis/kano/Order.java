package manyi.analysis.kano;

/// Which end of the levels is liking.
public enum Order {
  /// By the levels' words; numbers begin with liking.
  AUTOMATIC,
  /// The first level, or the least number, is liking.
  LIKE_FIRST,
  /// The first level, or the least number, is disliking.
  DISLIKE_FIRST
}
