package manyi.analysis.index;

import java.util.Arrays;
import manyi.indicators.Lacking;
import manyi.statistics.Bootstrap;
import org.jspecify.annotations.Nullable;

/// The respondents of one wave or of two, and all figures that follow from them, also when they are
/// drawn anew.
///
/// @param weigher of the later wave's tree
/// @param earlier of the earlier wave's tree, which may have other weights
/// @param before null where no waves are compared
/// @param population of the groups in the later wave; empty where they count as many as answered
/// @param populationBefore the same in the earlier wave
record Sample(
    Layout layout,
    Weigher weigher,
    Weigher earlier,
    WaveWeights waveWeights,
    Ratings now,
    @Nullable Ratings before,
    double[] population,
    double[] populationBefore) {
  private Frame frame() {
    return layout.frame();
  }

  private Lacking lacking() {
    return weigher.lacking();
  }

  /// Respondents of both waves, those of the later first.
  int respondents() {
    return now.respondents() + (before == null ? 0 : before.respondents());
  }

  /// The weights of both waves.
  ///
  /// @param now by place of the later
  /// @param before by place of the earlier; the same where there is none
  record Weighed(double[][] now, double[][] before) {
    boolean defined() {
      return defined(now) && defined(before);
    }

    private static boolean defined(double[][] local) {
      return Arrays.stream(local).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    }
  }

  Weighed weighed(double[] counts, double[] countsBefore) {
    if (before == null) {
      var local = weigher.weights(now, counts);
      return new Weighed(local, local);
    }
    if (waveWeights == WaveWeights.EACH) {
      return new Weighed(weigher.weights(now, counts), earlier.weights(before, countsBefore));
    }
    var together = now.with(before);
    var all = Ratings.joined(counts, countsBefore);
    return new Weighed(weigher.weights(together, all), earlier.weights(together, all));
  }

  Scored scored(Weighed weighed) {
    return Scored.of(frame(), now, weighed.now(), lacking());
  }

  private @Nullable Scored scoredBefore(Weighed weighed) {
    return before == null ? null : Scored.of(frame(), before, weighed.before(), lacking());
  }

  Standing standing(Scored scored, double[] counts) {
    return Standing.of(frame(), now, scored, counts, layout.groups(), population);
  }

  /// The earlier wave's standing; null where no waves are compared.
  @Nullable Standing standingBefore(Weighed weighed) {
    return before == null ? null : standingBefore(before, scoredBefore(weighed), before.weights());
  }

  private @Nullable Standing standingBefore(
      @Nullable Ratings ratings, @Nullable Scored scored, double[] counts) {
    return ratings == null || scored == null
        ? null
        : Standing.of(frame(), ratings, scored, counts, layout.groups(), populationBefore);
  }

  /// The figures of respondents drawn anew, weights estimated anew where they are estimated.
  ///
  /// @param units by respondent: who is drawn together
  Bootstrap.Statistic statistic(Weighed weighed, int[] units) {
    boolean estimates = weigher.estimates() || earlier.estimates();
    var scored = scored(weighed);
    var scoredBefore = scoredBefore(weighed);
    return multiplicities -> {
      var counts = counts(now.weights(), multiplicities, units, 0);
      var countsBefore =
          before == null
              ? new double[0]
              : counts(before.weights(), multiplicities, units, now.respondents());
      if (!estimates) {
        return layout.of(
            standing(scored, counts),
            weighed.now(),
            standingBefore(before, scoredBefore, countsBefore));
      }
      var anew = weighed(counts, countsBefore);
      return anew.defined()
          ? layout.of(
              standing(scored(anew), counts),
              anew.now(),
              standingBefore(before, scoredBefore(anew), countsBefore))
          : layout.undefined();
    };
  }

  private static double[] counts(double[] weights, double[] multiplicities, int[] units, int from) {
    var counts = new double[weights.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = weights[i] * multiplicities[units[from + i]];
    }
    return counts;
  }
}
