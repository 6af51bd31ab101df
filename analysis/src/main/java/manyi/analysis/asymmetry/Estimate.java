package manyi.analysis.asymmetry;

import manyi.statistics.Bootstrap;

/// A figure with its percentile interval over the resamples, NaN without resamples.
public record Estimate(double estimate, double lower, double upper) {
  static Estimate of(double estimate, double[][] replicates, int figure, double confidence) {
    if (replicates.length == 0) {
      return new Estimate(estimate, Double.NaN, Double.NaN);
    }
    var interval = Bootstrap.interval(replicates, figure, confidence);
    return new Estimate(estimate, interval.lower(), interval.upper());
  }
}
