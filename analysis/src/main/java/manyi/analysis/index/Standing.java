package manyi.analysis.index;

import java.util.stream.IntStream;
import manyi.statistics.ChangeSplit;

/// The index at one time, by group and as a whole.
///
/// @param shares of the groups in the whole, their sum 1; 0 for a group without an index
/// @param weights by group, then by question: the mean weight with which its answers enter the
///   index, their sum 1
/// @param contributions by group, then by question, in points of the index; their sum is the index
/// @param scores by group, then by place: the mean of those who have the figure
/// @param overall by place, over all groups
record Standing(
    double[] shares,
    double[][] weights,
    double[][] contributions,
    double[][] scores,
    double[] overall) {
  /// @param counts how much each respondent counts, 0 or more
  /// @param population of the groups; empty where they count as many as answered
  static Standing of(
      Frame frame,
      Ratings ratings,
      Scored scored,
      double[] counts,
      int groups,
      double[] population) {
    var base = new double[groups];
    var weights = new double[groups][frame.leaves().size()];
    var contributions = new double[groups][frame.leaves().size()];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && !Double.isNaN(scored.values()[0][i])) {
        int group = ratings.groups()[i];
        base[group] += counts[i];
        for (int leaf = 0; leaf < weights[group].length; leaf++) {
          double carried = counts[i] * scored.carried()[leaf][i];
          if (carried > 0) {
            weights[group][leaf] += carried;
            contributions[group][leaf] += carried * ratings.scores()[leaf][i];
          }
        }
      }
    }
    for (int group = 0; group < groups; group++) {
      divide(weights[group], base[group]);
      divide(contributions[group], base[group]);
    }
    var scores = new double[groups][frame.size()];
    var overall = new double[frame.size()];
    for (int place = 0; place < frame.size(); place++) {
      var sums = sums(scored.values()[place], counts, ratings.groups(), groups);
      for (int group = 0; group < groups; group++) {
        scores[group][place] = sums[0][group] / sums[1][group];
      }
      overall[place] = overall(scores, place, shares(sums[1], population));
    }
    return new Standing(shares(base, population), weights, contributions, scores, overall);
  }

  private static void divide(double[] values, double by) {
    for (int i = 0; i < values.length; i++) {
      values[i] = by > 0 ? values[i] / by : 0;
    }
  }

  /// By group Σwx, then by group Σw.
  private static double[][] sums(double[] values, double[] counts, int[] group, int groups) {
    var sums = new double[2][groups];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && !Double.isNaN(values[i])) {
        sums[0][group[i]] += counts[i] * values[i];
        sums[1][group[i]] += counts[i];
      }
    }
    return sums;
  }

  /// What part of the whole each group is, of those that anybody is in.
  static double[] shares(double[] base, double[] population) {
    var sizes =
        population.length == 0
            ? base
            : IntStream.range(0, base.length)
                .mapToDouble(group -> base[group] > 0 ? population[group] : 0)
                .toArray();
    double sum = 0;
    for (double size : sizes) {
      sum += size;
    }
    var shares = new double[sizes.length];
    for (int group = 0; group < shares.length; group++) {
      shares[group] = sum > 0 ? sizes[group] / sum : 0;
    }
    return shares;
  }

  private static double overall(double[][] scores, int place, double[] shares) {
    double sum = 0;
    boolean any = false;
    for (int group = 0; group < shares.length; group++) {
      if (shares[group] > 0) {
        sum += shares[group] * scores[group][place];
        any = true;
      }
    }
    return any ? sum : Double.NaN;
  }

  /// By question: what it gives to the index of all groups, in points.
  double[] contributions(int leaves) {
    return combined(contributions, leaves);
  }

  /// By question: the mean weight with which it enters the index of all groups.
  double[] entered(int leaves) {
    return combined(weights, leaves);
  }

  private double[] combined(double[][] byGroup, int leaves) {
    var combined = new double[leaves];
    for (int group = 0; group < shares.length; group++) {
      for (int leaf = 0; leaf < leaves; leaf++) {
        combined[leaf] += shares[group] * byGroup[group][leaf];
      }
    }
    return combined;
  }

  /// The index of several groups together; NaN where none of them has one.
  double together(int[] members) {
    double sum = 0;
    double share = 0;
    for (int group : members) {
      if (shares[group] > 0) {
        sum += shares[group] * scores[group][0];
        share += shares[group];
      }
    }
    return share > 0 ? sum / share : Double.NaN;
  }

  ChangeSplit.State state() {
    var means = new double[weights.length][];
    for (int group = 0; group < means.length; group++) {
      means[group] = new double[weights[group].length];
      for (int leaf = 0; leaf < means[group].length; leaf++) {
        means[group][leaf] = contributions[group][leaf] / weights[group][leaf];
      }
    }
    return new ChangeSplit.State(shares, weights, means);
  }
}
