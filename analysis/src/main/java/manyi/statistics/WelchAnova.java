package manyi.statistics;

import java.util.List;
import java.util.Optional;

/// Welch's analysis of variance: whether several means are equal, without asking for equal
/// variances. Of two groups F is the square of Welch's t.
///
/// ```
/// weight = n / v, centre = Σ weight · mean / Σ weight
/// spread = Σ (1 − weight / Σ weight)² / (n − 1)
/// F      = Σ weight (mean − centre)² / (k − 1) / (1 + 2 (k − 2) spread / (k² − 1))
/// df     = k − 1, (k² − 1) / (3 spread)
/// ```
///
/// Source: B. L. Welch (1951), On the comparison of several mean values: an alternative approach,
/// Biometrika 38, 330–336, doi:10.2307/2332579. Checked against R's `oneway.test`.
///
/// @param df2 need not be whole
public record WelchAnova(double f, int df1, double df2, double p) {
  /// Tests groups.
  ///
  /// @return empty for fewer than two groups, and where a group has fewer than two respondents or
  ///   no spread
  public static Optional<WelchAnova> of(List<GroupMean> groups) {
    int k = groups.size();
    if (k < 2 || !groups.stream().allMatch(group -> group.variance() > 0)) {
      return Optional.empty();
    }
    double sum = 0;
    double centre = 0;
    for (var group : groups) {
      double weight = group.n() / group.variance();
      sum += weight;
      centre += weight * group.mean();
    }
    centre /= sum;
    double between = 0;
    double spread = 0;
    for (var group : groups) {
      double weight = group.n() / group.variance();
      double rest = 1 - weight / sum;
      between += weight * (group.mean() - centre) * (group.mean() - centre);
      spread += rest * rest / (group.n() - 1);
    }
    double squared = (double) k * k - 1;
    double f = between / (k - 1) / (1 + 2 * (k - 2) * spread / squared);
    double df2 = squared / (3 * spread);
    return Optional.of(new WelchAnova(f, k - 1, df2, Tails.f(f, k - 1, df2)));
  }
}
