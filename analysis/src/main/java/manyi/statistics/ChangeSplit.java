package manyi.statistics;

import java.util.Arrays;

/// What moved an index that is made of parts and groups: the change between two times split into
/// that of the scores, of the weights and of the shares of the groups, adding up exactly.
///
/// ```
/// I = Σg p(g) Σi W(g,i) s(g,i)
/// Δp effect of a cell = Δp · [(W₀s₀ + W₁s₁)/3 + (W₀s₁ + W₁s₀)/6]     the others alike
/// ```
///
/// Each effect is the mean over all six orders in which shares, weights and scores can change one
/// after the other (Shapley), so that no order has to be preferred and nothing is left over.
/// Effects of weights and of shares are told against the level of the index (the mean of before and
/// after): a part gains by weight what it stands above the whole. As weights and shares each sum to
/// 1, the totals are the same.
///
/// A group or part that is there at one time only has no change of score or weight: it comes in by
/// its share or weight, with the score of the other time.
///
/// Source: A. F. Shorrocks (2013), Decomposition procedures for distributional analysis: a unified
/// framework based on the Shapley value, Journal of Economic Inequality 11, 99–126,
/// doi:10.1007/s10888-011-9214-z. Checked against R, which goes through all orders, and by hand.
///
/// @param before the index
/// @param after the index
/// @param whole of all parts and groups
/// @param parts by part, over all groups
/// @param groups by group, over all parts
public record ChangeSplit(
    double before, double after, Effects whole, Effects[] parts, Effects[] groups) {
  /// The change that comes from scores, from weights and from the mix of groups.
  public record Effects(double scores, double weights, double mix) {
    static final Effects NONE = new Effects(0, 0, 0);

    public Effects plus(Effects other) {
      return new Effects(scores + other.scores, weights + other.weights, mix + other.mix);
    }

    public double sum() {
      return scores + weights + mix;
    }
  }

  /// An index at one time.
  ///
  /// @param shares of the groups, 0 or more, their sum 1
  /// @param weights by group, then by part, 0 or more, their sum 1 in each group with a share
  /// @param scores by group, then by part; anything where the weight or the share is 0
  public record State(double[] shares, double[][] weights, double[][] scores) {
    /// The index.
    public double index() {
      double index = 0;
      for (int group = 0; group < shares.length; group++) {
        index += shares[group] > 0 ? shares[group] * index(group) : 0;
      }
      return index;
    }

    private double index(int group) {
      double index = 0;
      for (int part = 0; part < weights[group].length; part++) {
        double weight = weights[group][part];
        index += weight > 0 ? weight * scores[group][part] : 0;
      }
      return index;
    }
  }

  /// The split between two times.
  ///
  /// @param before with the same groups and parts as after
  public static ChangeSplit of(State before, State after) {
    double from = before.index();
    double to = after.index();
    double level = (from + to) / 2;
    int groupCount = before.shares.length;
    int partCount = groupCount == 0 ? 0 : before.weights[0].length;
    var parts = none(partCount);
    var groups = none(groupCount);
    var whole = Effects.NONE;
    for (int group = 0; group < groupCount; group++) {
      var effects = Effects.NONE;
      double share = after.shares[group] - before.shares[group];
      for (int part = 0; part < partCount; part++) {
        var effect = Cell.of(before, after, group, part).effects(level);
        parts[part] = parts[part].plus(effect);
        effects = effects.plus(effect);
      }
      groups[group] = effects.plus(new Effects(0, 0, -share * level));
      whole = whole.plus(groups[group]);
    }
    return new ChangeSplit(from, to, whole, parts, groups);
  }

  private static Effects[] none(int size) {
    var none = new Effects[size];
    Arrays.fill(none, Effects.NONE);
    return none;
  }

  /// One part in one group, before (0) and after (1).
  private record Cell(double p0, double p1, double w0, double w1, double s0, double s1) {
    static Cell of(State before, State after, int group, int part) {
      double p0 = before.shares[group];
      double p1 = after.shares[group];
      double w0 = p0 > 0 ? before.weights[group][part] : after.weights[group][part];
      double w1 = p1 > 0 ? after.weights[group][part] : w0;
      if (!(p0 > 0) && !(p1 > 0)) {
        return new Cell(0, 0, 0, 0, 0, 0);
      }
      boolean had = p0 > 0 && w0 > 0;
      boolean has = p1 > 0 && w1 > 0;
      if (!had && !has) {
        return new Cell(p0, p1, 0, 0, 0, 0);
      }
      double s0 = had ? before.scores[group][part] : after.scores[group][part];
      double s1 = has ? after.scores[group][part] : s0;
      return new Cell(p0, p1, w0, w1, s0, s1);
    }

    Effects effects(double level) {
      return new Effects(
          (s1 - s0) * mean(p0, p1, w0, w1),
          (w1 - w0) * (mean(p0, p1, s0, s1) - (p0 + p1) / 2 * level),
          (p1 - p0) * mean(w0, w1, s0, s1));
    }

    /// The mean of the product of the two others over the orders in which they change.
    private static double mean(double a0, double a1, double b0, double b1) {
      return (a0 * b0 + a1 * b1) / 3 + (a0 * b1 + a1 * b0) / 6;
    }
  }
}
