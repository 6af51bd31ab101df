package manyi.statistics;

/// The test of a difference whose standard error is known, such as that of two derived importances
/// from resamples, by the normal distribution: z = difference / standard error.
///
/// @param p two-sided
/// @param interval of the difference
public record ZTest(
    double difference, double standardError, double z, double p, Interval interval) {
  /// @param standardError NaN, or 0, for no test: z, p and the interval are then not defined
  /// @param confidence of the interval, strictly between 0 and 1
  public static ZTest of(double difference, double standardError, double confidence) {
    if (!(standardError > 0)) {
      return new ZTest(difference, standardError, Double.NaN, Double.NaN, Interval.UNDEFINED);
    }
    double z = difference / standardError;
    double half = Normal.critical(confidence) * standardError;
    return new ZTest(
        difference,
        standardError,
        z,
        Tails.twoSided(z, Double.POSITIVE_INFINITY),
        new Interval(difference - half, difference + half));
  }
}
