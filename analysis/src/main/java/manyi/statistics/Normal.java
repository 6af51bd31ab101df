package manyi.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution.
public final class Normal {
  private Normal() {}

  /// The z that a standard normal number stays within, both ways, with a probability: 1.96 for
  /// 0.95.
  public static double critical(double confidence) {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
  }

  /// The probability of a standard normal number at least as far from 0; NaN for NaN.
  public static double twoSided(double z) {
    return Tails.twoSided(z, Double.POSITIVE_INFINITY);
  }
}
