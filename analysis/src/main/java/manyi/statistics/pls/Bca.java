package manyi.statistics.pls;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// What corrects a percentile interval for bias, and for an error that changes with the figure.
///
/// ```
/// bias         = Φ⁻¹(share of resamples below the figure, ties half)
/// acceleration = Σd³ / 6(Σd²)^1.5, d = mean of the figures without a respondent each − figure
/// quantile     = Φ(bias + (bias + z)/(1 − acceleration (bias + z)))
/// ```
///
/// Source: B. Efron (1987), Better bootstrap confidence intervals, Journal of the American
/// Statistical Association 82, 171–185, doi:10.1080/01621459.1987.10478410. Checked against R's
/// formula on the same resamples.
///
/// @param bias infinite where the figure lies beyond all resamples, NaN without resamples
/// @param acceleration 0 where leaving out a respondent changes nothing; see [Jackknife]
record Bca(double bias, double acceleration) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// @param replicates of the figure; NaN counts nowhere
  static Bca of(double figure, double[] replicates, double acceleration) {
    double below = 0;
    double defined = 0;
    for (double replicate : replicates) {
      if (!Double.isNaN(replicate)) {
        defined++;
        below += replicate < figure ? 1 : replicate == figure ? 0.5 : 0;
      }
    }
    double bias = defined > 0 ? NORMAL.inverseCumulativeProbability(below / defined) : Double.NaN;
    return new Bca(bias, acceleration);
  }

  /// The share of resamples below an end of the interval, 0–1; NaN where there is no interval.
  ///
  /// @param tail the share that a percentile interval would have there
  double share(double tail) {
    double sum = bias + NORMAL.inverseCumulativeProbability(tail);
    if (Double.isInfinite(sum) || acceleration * sum >= 1) {
      return Double.NaN;
    }
    return NORMAL.cumulativeProbability(bias + sum / (1 - acceleration * sum));
  }
}
