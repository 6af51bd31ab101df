package manyi.priorities;

/// Where an element stands, in the units of each axis; NaN where it is not defined.
public record Position(double satisfaction, double importance) {
  /// Whether it has a place.
  public boolean known() {
    return Double.isFinite(satisfaction) && Double.isFinite(importance);
  }
}
