package manyi.statistics;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Distribution functions of test statistics where there is a difference: mixtures of the central
/// distributions by Poisson probabilities, summed from the largest outwards.
///
/// Sources: N. L. Johnson, S. Kotz and N. Balakrishnan (1995), Continuous Univariate Distributions
/// 2, chapters 29–31. Checked against R's `pchisq`, `pf` and `pt` with `ncp`.
final class Noncentral {
  /// Terms smaller than this change no digit of a sum that is about 1.
  private static final double NEGLIGIBLE = 1e-18;

  private Noncentral() {}

  /// The probability of a chi-square of at most `x`.
  static double chiSquare(double x, double df, double noncentrality) {
    return mixture(
        noncentrality / 2,
        j -> poisson(j, noncentrality / 2),
        j -> ChiSquaredDistribution.of(df + 2 * j).cumulativeProbability(x));
  }

  /// The probability of an F of at most `x`.
  static double f(double x, double df1, double df2, double noncentrality) {
    double share = df1 * x / (df1 * x + df2);
    return mixture(
        noncentrality / 2,
        j -> poisson(j, noncentrality / 2),
        j -> beta(share, df1 / 2 + j, df2 / 2));
  }

  /// The probability of a t of at most `x`.
  static double t(double x, double df, double noncentrality) {
    if (x < 0) {
      return 1 - t(-x, df, -noncentrality);
    }
    double below = NormalDistribution.of(0, 1).cumulativeProbability(-noncentrality);
    if (noncentrality == 0) {
      return 0.5 + beta(x * x / (df + x * x), 0.5, df / 2) / 2;
    }
    double half = noncentrality * noncentrality / 2;
    double share = x * x / (df + x * x);
    double even = mixture(half, j -> poisson(j, half), j -> beta(share, j + 0.5, df / 2));
    double odd = mixture(half, j -> shifted(j, half), j -> beta(share, j + 1.0, df / 2));
    return below + (even + Math.signum(noncentrality) * odd) / 2;
  }

  private static double poisson(int j, double mean) {
    return mean == 0
        ? (j == 0 ? 1 : 0)
        : Math.exp(j * Math.log(mean) - mean - Gamma.logGamma(j + 1));
  }

  /// As a Poisson probability at j + ½.
  private static double shifted(int j, double mean) {
    return Math.exp((j + 0.5) * Math.log(mean) - mean - Gamma.logGamma(j + 1.5));
  }

  private static double beta(double x, double a, double b) {
    return x <= 0 ? 0 : BetaDistribution.of(a, b).cumulativeProbability(Math.min(x, 1));
  }

  private static double mixture(
      double mean, IntToDoubleFunction weights, IntToDoubleFunction values) {
    int mode = (int) mean;
    double sum = 0;
    for (int j = mode; ; j++) {
      double weight = weights.applyAsDouble(j);
      sum += weight * values.applyAsDouble(j);
      if (weight < NEGLIGIBLE) {
        break;
      }
    }
    for (int j = mode - 1; j >= 0; j--) {
      double weight = weights.applyAsDouble(j);
      sum += weight * values.applyAsDouble(j);
      if (weight < NEGLIGIBLE) {
        break;
      }
    }
    return sum;
  }
}
