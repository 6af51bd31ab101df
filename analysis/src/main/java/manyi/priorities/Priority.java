package manyi.priorities;

/// What a quadrant asks for.
public enum Priority {
  /// Important and unsatisfying.
  IMPROVE_URGENTLY,
  /// Important and satisfying.
  KEEP_UP,
  /// Neither important nor satisfying.
  LOW_PRIORITY,
  /// Satisfying and not important.
  POSSIBLE_OVERKILL;

  public static Priority of(boolean important, boolean satisfying) {
    if (important) {
      return satisfying ? KEEP_UP : IMPROVE_URGENTLY;
    }
    return satisfying ? POSSIBLE_OVERKILL : LOW_PRIORITY;
  }
}
