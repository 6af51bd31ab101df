package manyi.statistics;

/// The share of those in favour less the share of those against, in points −100–100, such as the
/// recommendation score of promoters and detractors (NPS).
///
/// ```
/// value          = 100 (p − d)
/// standard error = 100 √((p + d − (p − d)²) / n)
/// interval       = value ± z · standard error
/// ```
///
/// It is the mean of a figure that is 100, 0 or −100, and the error is that of its mean. Under
/// weights p and d are weighted and n is Kish's effective n. Where all are on one side the formula
/// leaves no error, which a sample cannot promise: the interval is then undefined.
///
/// Source: F. F. Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12),
/// 46–54; the error is the textbook's of a difference of two shares of one multinomial sample.
/// Checked against R (`sfo2017_nps.json`, and `recommendation.json` of the tests).
///
/// @param value −100–100; NaN without respondents
/// @param standardError in points; NaN without respondents
/// @param interval in points, within −100–100; undefined without an error
public record NetScore(double value, double standardError, Interval interval) {
  private static final double FULL = 100;

  /// The score.
  ///
  /// @param favour the share of those in favour, 0–1
  /// @param against the share of those against, 0–1
  /// @param n respondents, or effective n; need not be whole
  /// @param confidence strictly between 0 and 1
  public static NetScore of(double favour, double against, double n, double confidence) {
    if (!(n > 0) || Double.isNaN(favour) || Double.isNaN(against)) {
      return new NetScore(Double.NaN, Double.NaN, Interval.UNDEFINED);
    }
    double net = favour - against;
    double variance = Math.max(0, favour + against - net * net);
    double error = FULL * Math.sqrt(variance / n);
    double value = FULL * net;
    return new NetScore(value, error, interval(value, error, Normal.critical(confidence)));
  }

  /// The interval of a score whose error was found another way.
  ///
  /// @param df degrees of freedom of the error
  public static Interval interval(double value, double error, double df, double confidence) {
    if (!(error > 0) || !(df > 0)) {
      return Interval.UNDEFINED;
    }
    return interval(value, error, Critical.t(confidence, df));
  }

  private static Interval interval(double value, double error, double factor) {
    return error > 0
        ? new Interval(
            Math.max(-FULL, value - factor * error), Math.min(FULL, value + factor * error))
        : Interval.UNDEFINED;
  }
}
