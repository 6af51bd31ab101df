package manyi.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The Kruskal–Wallis test: whether the values of several groups have the same places in the order
/// of all, corrected for ties. Of two groups it is the two-sided Wilcoxon–Mann–Whitney test without
/// continuity correction.
///
/// ```
/// H  = (n − 1) · Σ w (rank of the group − rank of all)² / Σ w (rank − rank of all)²
/// ε² = H / (n − 1)
/// ```
///
/// This form holds the correction for ties. Under weights n is the effective n of all, and a value
/// takes places by its weight; with equal weights H is the textbook's.
///
/// Source: W. H. Kruskal and W. A. Wallis (1952), Use of ranks in one-criterion variance analysis,
/// JASA 47, 583–621, doi:10.1080/01621459.1952.10483441. Checked against R's `kruskal.test`.
///
/// @param h the statistic
/// @param p by the chi-square distribution
/// @param epsilonSquared the part of the ranks' variance that lies between the groups, 0–1
public record KruskalWallis(double h, int df, double p, double epsilonSquared) {
  /// Tests groups.
  ///
  /// @param values by group, without NaN; groups without values count nowhere
  /// @param weights one a value, above zero
  /// @return empty for fewer than two groups, and where all values are the same
  public static Optional<KruskalWallis> of(List<double[]> values, List<double[]> weights) {
    var all = values.stream().flatMapToDouble(DoubleStream::of).toArray();
    var allWeights = weights.stream().flatMapToDouble(DoubleStream::of).toArray();
    long groups = values.stream().filter(group -> group.length > 0).count();
    if (groups < 2) {
      return Optional.empty();
    }
    var ranks = MidRanks.of(all, allWeights);
    var total = GroupMean.of(ranks, allWeights);
    double between = 0;
    int next = 0;
    for (var group : values) {
      double sum = 0;
      double weighted = 0;
      for (int i = 0; i < group.length; i++, next++) {
        sum += allWeights[next];
        weighted += allWeights[next] * ranks[next];
      }
      double distance = sum > 0 ? weighted / sum - total.mean() : 0;
      between += sum * distance * distance;
    }
    if (total.sumOfSquares() == 0) {
      return Optional.empty();
    }
    double share = between / total.sumOfSquares();
    double h = (total.n() - 1) * share;
    int df = (int) groups - 1;
    return Optional.of(new KruskalWallis(h, df, Tails.chiSquare(h, df), share));
  }
}
