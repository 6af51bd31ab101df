package manyi.statistics;

/// The test of a difference whose standard error is known, such as a linearised one, by Student's
/// t: t = difference / standard error.
///
/// Checked against R's `pt` and, with the errors of Welch, `t.test`.
///
/// @param t NaN without an error above 0
/// @param df need not be whole; infinite for a normal difference
/// @param p two-sided, NaN without an error above 0 or without degrees of freedom
/// @param interval of the difference
public record DifferenceTest(
    double difference, double standardError, double t, double df, double p, Interval interval) {
  /// @param confidence of the interval, strictly between 0 and 1
  public static DifferenceTest of(
      double difference, double standardError, double df, double confidence) {
    if (!(standardError > 0) || !(df > 0)) {
      return new DifferenceTest(
          difference, standardError, Double.NaN, df, Double.NaN, Interval.UNDEFINED);
    }
    double t = difference / standardError;
    return new DifferenceTest(
        difference,
        standardError,
        t,
        df,
        Tails.twoSided(t, df),
        MeanInterval.of(difference, standardError, df, confidence));
  }
}
