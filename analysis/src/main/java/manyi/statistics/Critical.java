package manyi.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// The values that test statistics exceed with a given probability; see [Tails] for the other way
/// round. Degrees of freedom are above 0 and need not be whole.
final class Critical {
  private Critical() {}

  /// What Student's t stays within, both ways, with a probability.
  static double t(double confidence, double df) {
    return TDistribution.of(df).inverseSurvivalProbability((1 - confidence) / 2);
  }

  /// The F that is exceeded with a probability.
  static double f(double alpha, double numerator, double denominator) {
    return FDistribution.of(numerator, denominator).inverseSurvivalProbability(alpha);
  }

  /// The chi-square that is exceeded with a probability.
  static double chiSquare(double alpha, double df) {
    return ChiSquaredDistribution.of(df).inverseSurvivalProbability(alpha);
  }
}
