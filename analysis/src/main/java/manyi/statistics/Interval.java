package manyi.statistics;

/// An interval from `lower` to `upper`; both NaN where it is not defined.
public record Interval(double lower, double upper) {
  public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);
}
