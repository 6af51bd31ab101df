package manyi.analysis.quadrant;

/// By which score what to improve first is put in order.
public enum Order {
  /// By the gap where importance and satisfaction can be compared, else by the shortfall.
  AUTOMATIC,
  /// Importance × (importance − satisfaction).
  GAP,
  /// Importance × (greatest score of the scale − satisfaction).
  SHORTFALL,
  /// Ulwick's opportunity score.
  OPPORTUNITY
}
