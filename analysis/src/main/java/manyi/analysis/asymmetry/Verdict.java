package manyi.analysis.asymmetry;

import manyi.statistics.Bootstrap;
import manyi.statistics.Interval;

/// What the resamples say of an element's class.
///
/// An effect is proven where its percentile interval lies beyond 0 at half the error that the
/// confidence allows: an element has two sides, either of which might be beyond chance by chance
/// (Bonferroni).
///
/// @param drawn by resample, then by figure of [Contrast]; empty without resamples
/// @param confidence of the judgements, strictly between 0 and 1
record Verdict(double[][] drawn, double confidence) {
  /// The least share of resamples that lean to a class for it to be said.
  private static final double SURE = 0.8;

  boolean penaltyProven() {
    return resampled() && ofSide(Contrast.PENALTY).upper() < 0;
  }

  boolean rewardProven() {
    return resampled() && ofSide(Contrast.REWARD).lower() > 0;
  }

  /// Whether an effect of the wrong sign is proven.
  boolean contrary() {
    return resampled()
        && (ofSide(Contrast.PENALTY).lower() > 0 || ofSide(Contrast.REWARD).upper() < 0);
  }

  /// The share of resamples that lean to a class, 0–1; NaN without resamples.
  double leaning(Factor factor) {
    return resampled()
        ? Bootstrap.share(
            drawn,
            figures -> {
              double index = figures[Contrast.INDEX];
              return !Double.isNaN(index) && Factor.leaning(index) == factor;
            })
        : Double.NaN;
  }

  /// The class; without resamples by the index alone.
  ///
  /// @param sample the figures of the sample itself
  Factor factor(double[] sample) {
    if (Double.isNaN(sample[Contrast.DIFFERENCE])) {
      return Factor.UNDEFINED;
    }
    if (!resampled()) {
      return Factor.leaning(sample[Contrast.INDEX]);
    }
    if (contrary()) {
      return Factor.UNDECIDED;
    }
    boolean hurts = penaltyProven();
    boolean pays = rewardProven();
    var difference = Bootstrap.interval(drawn, Contrast.DIFFERENCE, confidence);
    if (hurts && difference.lower() > 0 && sure(Factor.BASIC)) {
      return Factor.BASIC;
    }
    if (pays && difference.upper() < 0 && sure(Factor.EXCITEMENT)) {
      return Factor.EXCITEMENT;
    }
    boolean alike = !(difference.lower() > 0) && !(difference.upper() < 0);
    if (hurts && pays && (alike || sure(Factor.PERFORMANCE))) {
      return Factor.PERFORMANCE;
    }
    return hurts || pays ? Factor.UNDECIDED : Factor.INDIFFERENT;
  }

  private boolean sure(Factor factor) {
    return leaning(factor) >= SURE;
  }

  private boolean resampled() {
    return drawn.length > 0;
  }

  private Interval ofSide(int figure) {
    return Bootstrap.interval(drawn, figure, 1 - (1 - confidence) / 2);
  }
}
