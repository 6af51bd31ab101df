package manyi.analysis.branches;

import java.util.List;
import java.util.stream.IntStream;
import manyi.analysis.Settings;
import manyi.analysis.branches.BranchesResult.Rank;
import manyi.analysis.branches.BranchesResult.Shrunken;
import manyi.indicators.Indicator;
import manyi.statistics.EmpiricalBayes;
import manyi.statistics.Normal;
import manyi.statistics.RankCertainty;
import org.jspecify.annotations.Nullable;

/// The branches' values drawn toward their mean, and how sure their places are.
///
/// @param shrunkenValues by branch shown; empty where nothing can be told
/// @param ranks by branch shown; empty where nothing can be told
record Places(
    double commonMean, double betweenVariance, List<Shrunken> shrunkenValues, List<Rank> ranks) {
  static Places of(BranchErrors errors, int[] shown, Indicator indicator, Settings settings) {
    if (!errors.known()) {
      return new Places(Double.NaN, Double.NaN, List.of(), List.of());
    }
    var means = errors.means().means();
    var bayes =
        EmpiricalBayes.of(
            IntStream.of(shown).mapToDouble(i -> means[i]).toArray(),
            IntStream.of(shown).mapToDouble(errors::variance).toArray());
    double confidence = settings.get(Branches.CONFIDENCE);
    int few = Math.max(1, Math.min(settings.get(Branches.PLACES), shown.length / 2));
    var ranks =
        RankCertainty.of(
                bayes.draws(settings.get(Branches.DRAWS), settings.get(Branches.SEED)), confidence)
            .stream()
            .map(rank -> rank(rank, few))
            .toList();
    double z = Normal.critical(confidence);
    var shrunken =
        IntStream.range(0, shown.length)
            .mapToObj(i -> {
              double at = bayes.estimates()[i];
              double half = z * bayes.standardErrors()[i];
              return new Shrunken(
                  at,
                  Math.max(least(indicator), at - half),
                  Math.min(greatest(indicator), at + half),
                  bayes.ownWeights()[i]);
            })
            .toList();
    return new Places(
        shown.length < EmpiricalBayes.LEAST ? Double.NaN : bayes.mean(),
        bayes.betweenVariance(),
        shrunken,
        ranks);
  }

  private static Rank rank(RankCertainty rank, int few) {
    return new Rank(
        rank.median(),
        rank.from(),
        rank.to(),
        rank.best(1),
        rank.best(few),
        rank.worst(few),
        rank.worst(1));
  }

  /// The least value that an indicator can have.
  static double least(Indicator indicator) {
    return indicator == Indicator.RECOMMENDATION ? -100 : 0;
  }

  /// The greatest value that an indicator can have.
  static double greatest(Indicator indicator) {
    return indicator.share() ? 1 : 100;
  }

  @Nullable Shrunken shrunken(int branch) {
    return shrunkenValues.isEmpty() ? null : shrunkenValues.get(branch);
  }

  @Nullable Rank rank(int branch) {
    return ranks.isEmpty() ? null : ranks.get(branch);
  }
}
