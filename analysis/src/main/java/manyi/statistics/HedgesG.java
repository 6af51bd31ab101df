package manyi.statistics;

import java.util.function.DoubleUnaryOperator;

/// Hedges' g: the difference of two means in standard deviations, corrected for its bias in small
/// samples.
///
/// ```
/// d = (mean₁ − mean₂) / √(((n₁ − 1) v₁ + (n₂ − 1) v₂) / (n₁ + n₂ − 2))
/// g = d (1 − 3 / (4 (n₁ + n₂ − 2) − 1))
/// ```
///
/// The interval turns the noncentral t distribution round, as for two normal groups of equal
/// variance; where the noncentrality is beyond 37 (many thousand respondents) it is the normal one,
/// g ± z √(1/n₁ + 1/n₂ + g² / (2 (n₁ + n₂))). By Cohen's convention 0.2 is small, 0.5 medium and
/// 0.8 large.
///
/// Sources: L. V. Hedges (1981), Distribution theory for Glass's estimator of effect size, Journal
/// of Educational Statistics 6, 107–128, doi:10.3102/10769986006002107; for the interval G. Cumming
/// and S. Finch (2001), doi:10.1177/0013164401614002. Checked against R's `pt` with `ncp`.
///
/// @param value NaN where a group has fewer than two respondents or neither has any spread
/// @param interval undefined where the value is not defined
public record HedgesG(double value, Interval interval) {
  private static final double LARGEST_NONCENTRALITY = 37;

  /// Compares the first group with the second.
  ///
  /// @param confidence strictly between 0 and 1
  public static HedgesG of(GroupMean first, GroupMean second, double confidence) {
    double df = first.n() + second.n() - 2;
    double pooled =
        ((first.n() - 1) * first.variance() + (second.n() - 1) * second.variance()) / df;
    if (!(pooled > 0)) {
      return new HedgesG(Double.NaN, Interval.UNDEFINED);
    }
    double d = (first.mean() - second.mean()) / Math.sqrt(pooled);
    double correction = 1 - 3 / (4 * df - 1);
    double root = Math.sqrt(first.n() * second.n() / (first.n() + second.n()));
    double t = d * root;
    double g = d * correction;
    double tail = (1 - confidence) / 2;
    if (Math.abs(t) > LARGEST_NONCENTRALITY) {
      double half =
          Normal.critical(confidence)
              * Math.sqrt(1 / (root * root) + g * g / (2 * (first.n() + second.n())));
      return new HedgesG(g, new Interval(g - half, g + half));
    }
    return new HedgesG(
        g,
        new Interval(
            noncentrality(t, df, 1 - tail) / root * correction,
            noncentrality(t, df, tail) / root * correction));
  }

  /// The noncentrality under which a t of at most this one has a probability.
  private static double noncentrality(double t, double df, double probability) {
    DoubleUnaryOperator excess = ncp -> Noncentral.t(t, df, ncp) - probability;
    double low = t - 1;
    double high = t + 1;
    for (double step = 2; excess.applyAsDouble(low) < 0; step *= 2) {
      low -= step;
    }
    for (double step = 2; excess.applyAsDouble(high) > 0; step *= 2) {
      high += step;
    }
    return Root.between(excess, low, high);
  }
}
