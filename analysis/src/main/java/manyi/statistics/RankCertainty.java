package manyi.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Which places groups may truly have, from draws of their true values: place 1 has the greatest
/// value.
///
/// Source: H. Goldstein, D. J. Spiegelhalter (1996), League tables and their limitations, JRSS A
/// 159, 385–443, doi:10.2307/2983325. Calibration: docs/simulation.md.
///
/// @param places by place from 1, the share of draws in which the group has it, 0–1
/// @param median the place that as many draws lie before as behind
/// @param from the first place of the interval
/// @param to the last place of the interval
public record RankCertainty(List<Double> places, int median, int from, int to) {
  public RankCertainty {
    places = List.copyOf(places);
  }

  /// The certainty of each group's place.
  ///
  /// @param draws by draw, then by group; at least one
  /// @param confidence of the intervals, strictly between 0 and 1: at most (1 − confidence) / 2 of
  ///   the draws lie before an interval, and as many behind
  public static List<RankCertainty> of(double[][] draws, double confidence) {
    int groups = draws[0].length;
    var counts = new int[groups][groups];
    for (var draw : draws) {
      var order = order(draw);
      for (int place = 0; place < groups; place++) {
        counts[order[place]][place]++;
      }
    }
    return Arrays.stream(counts).map(count -> of(count, draws.length, confidence)).toList();
  }

  /// The groups from the greatest value to the least.
  private static int[] order(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted((one, other) -> Double.compare(values[other], values[one]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static RankCertainty of(int[] counts, int draws, double confidence) {
    double tail = (1 - confidence) / 2;
    return new RankCertainty(
        Arrays.stream(counts).mapToObj(count -> (double) count / draws).toList(),
        place(counts, draws * 0.5),
        place(counts, draws * tail),
        place(counts, draws * (1 - tail)));
  }

  /// The first place up to which there are so many draws.
  private static int place(int[] counts, double needed) {
    int sum = 0;
    for (int place = 0; place < counts.length; place++) {
      sum += counts[place];
      if (sum > 0 && sum >= needed) {
        return place + 1;
      }
    }
    return counts.length;
  }

  /// The probability of one of the first places.
  ///
  /// @param few how many places; all where there are fewer
  public double best(int few) {
    return places.stream().limit(few).mapToDouble(Double::doubleValue).sum();
  }

  /// The probability of one of the last places.
  public double worst(int few) {
    return places.stream()
        .skip(Math.max(0, places.size() - few))
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
