package manyi.statistics;

import java.util.List;
import java.util.Optional;

/// The classical analysis of variance, for the share of the variance that lies between groups.
///
/// ```
/// η² = between / total
/// ω² = (between − (k − 1) within / (n − k)) / (total + within / (n − k))
/// ```
///
/// between, within and total are sums of squares. η² is the share in the respondents asked and too
/// large by chance alone; ω² estimates the share in the population, and is below 0 where the groups
/// differ less than chance makes them. Under weights n is the effective n of all, and the sums are
/// scaled to it.
///
/// Source: W. L. Hays (1963), Statistics for Psychologists. Checked against R's `aov`.
///
/// @param etaSquared 0–1
/// @param omegaSquared at most 1; may be below 0
/// @param withinSd √(within / (n − k)), the standard deviation within the groups
public record AnalysisOfVariance(
    double n,
    double f,
    int df1,
    double df2,
    double p,
    double etaSquared,
    double omegaSquared,
    double withinSd) {
  /// Compares groups.
  ///
  /// @return empty for fewer than two groups, where all values are the same, and where there are
  ///   not more respondents than groups
  public static Optional<AnalysisOfVariance> of(List<GroupMean> groups) {
    double sum = 0;
    double squaredWeights = 0;
    double centre = 0;
    double within = 0;
    for (var group : groups) {
      sum += group.weightedN();
      squaredWeights += group.squaredWeights();
      centre += group.weightedN() * group.mean();
      within += group.sumOfSquares();
    }
    centre /= sum;
    double between = 0;
    for (var group : groups) {
      double distance = group.mean() - centre;
      between += group.weightedN() * distance * distance;
    }
    int k = groups.size();
    double n = sum * sum / squaredWeights;
    if (k < 2 || !(n > k) || !(between + within > 0)) {
      return Optional.empty();
    }
    double scale = n / sum;
    double error = within * scale / (n - k);
    double f = between * scale / (k - 1) / error;
    return Optional.of(
        new AnalysisOfVariance(
            n,
            f,
            k - 1,
            n - k,
            error > 0 ? Tails.f(f, k - 1, n - k) : 0,
            between / (between + within),
            (between * scale - (k - 1) * error) / ((between + within) * scale + error),
            Math.sqrt(error)));
  }
}
