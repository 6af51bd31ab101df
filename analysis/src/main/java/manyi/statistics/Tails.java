package manyi.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// What lies beyond a test statistic, each tail computed as such: 1e-200 is not 0. All are NaN
/// where the statistic or its degrees of freedom are NaN or the degrees of freedom are not above 0.
final class Tails {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Tails() {}

  /// The probability of a t, or with infinite `df` of a z, at least as far from 0.
  static double twoSided(double statistic, double df) {
    if (Double.isNaN(statistic) || !(df > 0)) {
      return Double.NaN;
    }
    double far = Math.abs(statistic);
    double tail =
        Double.isInfinite(df)
            ? NORMAL.survivalProbability(far)
            : TDistribution.of(df).survivalProbability(far);
    return Math.min(1, 2 * tail);
  }

  /// The probability of a chi-square of at least `statistic`; `df` need not be whole.
  static double chiSquare(double statistic, double df) {
    return Double.isNaN(statistic) || !(df > 0)
        ? Double.NaN
        : ChiSquaredDistribution.of(df).survivalProbability(statistic);
  }

  /// The probability of an F of at least `statistic`; with infinite `denominator` of a chi-square
  /// over its degrees of freedom.
  static double f(double statistic, double numerator, double denominator) {
    if (Double.isNaN(statistic) || !(numerator > 0) || !(denominator > 0)) {
      return Double.NaN;
    }
    return Double.isInfinite(denominator)
        ? chiSquare(statistic * numerator, numerator)
        : FDistribution.of(numerator, denominator).survivalProbability(statistic);
  }
}
