package manyi.analysis.kano;

import manyi.statistics.Interval;
import manyi.statistics.WilsonInterval;

/// Berger's better or worse coefficient.
///
/// @param value better 0–1, worse −1–0; NaN where nobody is in the four categories
/// @param lower the lower end of Wilson's interval, under weights by the effective n
/// @param upper its upper end
public record Coefficient(double value, double lower, double upper) {
  static Coefficient better(double share, double n, double confidence) {
    var interval = WilsonInterval.of(share, n, confidence);
    return new Coefficient(share, interval.lower(), interval.upper());
  }

  static Coefficient worse(double share, double n, double confidence) {
    Interval interval = WilsonInterval.of(share, n, confidence);
    return new Coefficient(0 - share, 0 - interval.upper(), 0 - interval.lower());
  }

  /// Whether a value lies within the interval, so that nobody can say on which side of it the
  /// coefficient is.
  boolean holds(double line) {
    return !(line < lower) && !(line > upper);
  }
}
