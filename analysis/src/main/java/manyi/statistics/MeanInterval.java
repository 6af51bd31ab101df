package manyi.statistics;

/// The interval of an estimate whose error follows Student's t: estimate ± t · standard error.
///
/// Checked against R's `t.test` and, with linearised errors, `confint(svymean(…), df = …)`.
public final class MeanInterval {
  private MeanInterval() {}

  /// The interval.
  ///
  /// @param df degrees of freedom; infinite for a normal estimate
  /// @param confidence strictly between 0 and 1
  /// @return undefined where the estimate or its error is, or without degrees of freedom
  public static Interval of(double estimate, double standardError, double df, double confidence) {
    if (Double.isNaN(estimate) || Double.isNaN(standardError) || !(df > 0)) {
      return Interval.UNDEFINED;
    }
    double factor =
        Double.isInfinite(df) ? Normal.critical(confidence) : Critical.t(confidence, df);
    return new Interval(estimate - factor * standardError, estimate + factor * standardError);
  }
}
