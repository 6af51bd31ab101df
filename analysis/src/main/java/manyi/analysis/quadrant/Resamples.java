package manyi.analysis.quadrant;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.priorities.Certainty;
import manyi.priorities.Elements;
import manyi.priorities.JoinedStatistic;
import manyi.priorities.LineRule;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.Bootstrap.Statistic;
import manyi.statistics.Interval;

/// The resamples of everything that is in a result: several sets of elements of the same
/// respondents, one behind the other.
///
/// @param replicates by resample, then by figure; see [Elements#statistic]
/// @param begins where each set begins
/// @param sizes how many elements each set has
record Resamples(double[][] replicates, int[] begins, int[] sizes) {
  private static final double CONFIDENCE = 0.95;

  /// Draws.
  ///
  /// @param sets of the same respondents
  /// @param number none are drawn of fewer than two respondents
  static Resamples of(List<Elements> sets, int number, long seed, Progress progress) {
    int respondents = sets.getFirst().respondents();
    int[] sizes = sets.stream().mapToInt(set -> set.items().size()).toArray();
    var begins = new int[sizes.length];
    for (int i = 1; i < begins.length; i++) {
      begins[i] = begins[i - 1] + 2 * sizes[i - 1];
    }
    var replicates =
        Bootstrap.run(
            respondents,
            respondents < 2 ? 0 : number,
            seed,
            () ->
                new JoinedStatistic(
                    sets.stream().map(Elements::statistic).toArray(Statistic[]::new)),
            progress);
    return new Resamples(replicates, begins, sizes);
  }

  /// What they say about the places of the first set.
  Certainty certainty(LineRule rule) {
    return Certainty.of(replicates, sizes[0], rule);
  }

  boolean none() {
    return replicates.length == 0;
  }

  int number() {
    return replicates.length;
  }

  double satisfaction(int resample, int set, int element) {
    return replicates[resample][begins[set] + element];
  }

  double importance(int resample, int set, int element) {
    return replicates[resample][begins[set] + sizes[set] + element];
  }

  /// The interval of an element's importance.
  Interval importance(int set, int element) {
    return Bootstrap.interval(replicates, begins[set] + sizes[set] + element, CONFIDENCE);
  }

  /// The intervals of figures, one a resample and element.
  static List<Interval> intervals(double[][] figures, int elements) {
    return IntStream.range(0, elements)
        .mapToObj(element -> Bootstrap.interval(figures, element, CONFIDENCE))
        .toList();
  }

  /// The share of values for which something holds, of those that are not missing; NaN without any.
  static double share(double[] yes) {
    return Arrays.stream(yes).filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
  }
}
