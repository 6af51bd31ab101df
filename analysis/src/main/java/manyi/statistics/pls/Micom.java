package manyi.statistics.pls;

import java.util.List;
import manyi.statistics.Interval;

/// Whether a latent variable means the same in two groups (measurement invariance of composites),
/// asked step by step; the first step, the same items and settings, is there by construction.
///
/// 2. Compositional invariance: the scores by the weights of one group correlate with those by the
///    weights of the other perfectly. Without it paths are not to be compared.
/// 3. Equal means and variances of the scores by the weights of all. With these groups can be taken
///    together.
///
/// Source: J. Henseler, C. M. Ringle and M. Sarstedt (2016), Testing measurement invariance of
/// composites using partial least squares, International Marketing Review 33, 405–431,
/// doi:10.1108/IMR-09-2014-0304. Checked against R code of our own on the same permutations.
///
/// @param composites by latent variable
public record Micom(List<Composite> composites) {
  public Micom {
    composites = List.copyOf(composites);
  }

  /// The steps for a latent variable. Each p is that of the permutations, (1 + those at least as
  /// extreme) / (1 + all).
  ///
  /// @param correlation of the scores by both groups' weights; 1 for a single item
  /// @param leastCorrelation the quantile of the permutations below which it is too low
  /// @param pCorrelation that it is 1
  /// @param meanDifference first group less second, of scores with variance 1
  /// @param meanBounds between which the permutations lie
  /// @param pMean two-sided
  /// @param logVarianceRatio log of the first group's variance over the second's
  /// @param varianceBounds between which the permutations lie
  /// @param pVariance two-sided
  public record Composite(
      double correlation,
      double leastCorrelation,
      double pCorrelation,
      double meanDifference,
      Interval meanBounds,
      double pMean,
      double logVarianceRatio,
      Interval varianceBounds,
      double pVariance) {}
}
