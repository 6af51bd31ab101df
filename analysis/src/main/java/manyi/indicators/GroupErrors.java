package manyi.indicators;

import java.util.Optional;
import java.util.stream.IntStream;
import manyi.statistics.DifferenceTest;
import manyi.tally.DomainMeans;

/// How far the means of groups may be off, small groups among them.
///
/// A large group has its linearised error, as R's `svyby` gives it. Two things are wrong with that
/// of a small one: it is made for as many units as the whole sample has, and a group of few says
/// little of its own spread (ten who all answered the same would have no error at all). So a group
/// of fewer than [#SMALL] sampled units, and one whose answers are all the same, has
///
/// ```
/// v* = max(v · (N − 1)/N · u/(u − 1), s²/e)
/// s² = Σ vᵢ (N − 1)/N eᵢ² / Σ (eᵢ − 1)       pooled variance within the groups
/// ```
///
/// with v the linearised variance of its mean, u its sampled units of N in all and e its effective
/// n. Its interval has u − 1 degrees of freedom; sums and differences of groups have those of F. E.
/// Satterthwaite (1946), An approximate distribution of estimates of variance components,
/// Biometrics Bulletin 2, 110–114, doi:10.2307/3002019, and none more than the design leaves. Where
/// all were sampled one by one with equal weights, the difference of two small groups that spread
/// as others do is so tested by Welch's t.
///
/// Checked against R's `t.test` and, for weights and designs, against `svytotal` of R's `survey`
/// with the formula above (`small.R` of the tests).
///
/// @param pooled s², in squared units; NaN where fewer than two groups can tell of it
public record GroupErrors(DomainMeans means, double pooled) {
  /// Groups of fewer sampled units are small. From here on Student's t is close to the normal
  /// distribution, and a group's own spread is known to about 13 %.
  public static final int SMALL = 30;

  /// @param means of groups
  public static GroupErrors of(DomainMeans means) {
    return of(means, means.means().length);
  }

  /// @param groups how many of the columns, the first, are groups whose spread is pooled; others,
  ///   such as the rest beside each group, are not
  static GroupErrors of(DomainMeans means, int groups) {
    double squares = 0;
    double degrees = 0;
    int told = 0;
    for (int group = 0; group < groups; group++) {
      double effective = means.bases().get(group).effective();
      if (means.units()[group] > 1 && effective > 1) {
        squares += plain(means, group) * effective * effective;
        degrees += effective - 1;
        told++;
      }
    }
    return new GroupErrors(means, told > 1 ? squares / degrees : Double.NaN);
  }

  /// v without the factor of the whole sample.
  private static double plain(DomainMeans means, int group) {
    return means.covariance()[group][group] * (means.sampled() - 1.0) / means.sampled();
  }

  /// Whether a group's own spread does not suffice for its error.
  public boolean small(int group) {
    return means.units()[group] < SMALL || means.covariance()[group][group] == 0;
  }

  /// The variance of a group's mean; NaN of an empty group.
  public double variance(int group) {
    double own = means.covariance()[group][group];
    if (Double.isNaN(own) || !small(group)) {
      return own;
    }
    int units = means.units()[group];
    double alone = units > 1 ? plain(means, group) * units / (units - 1.0) : own;
    double floor = pooled / means.bases().get(group).effective();
    return Double.isNaN(floor) ? alone : Math.max(alone, floor);
  }

  /// Whether the error of a group's mean rests on the spread within all groups.
  boolean floored(int group) {
    return small(group) && variance(group) == pooled / means.bases().get(group).effective();
  }

  /// The standard error of a group's mean.
  public double standardError(int group) {
    return Math.sqrt(variance(group));
  }

  /// The error of a small group that has one by a formula with n for n − 1, such as that of a
  /// share.
  double floored(int group, double formula) {
    double effective = means.bases().get(group).effective();
    double alone = effective > 1 ? formula * Math.sqrt(effective / (effective - 1)) : formula;
    double floor = Math.sqrt(pooled / effective);
    return Double.isNaN(floor) ? alone : Math.max(alone, floor);
  }

  /// The degrees of freedom of a group's mean.
  public int degreesOfFreedom(int group) {
    return Math.min(means.degreesOfFreedom(), means.units()[group] - 1);
  }

  /// A group less another; without a test where one of them is empty or a single sampled unit, or
  /// where nothing varies.
  public Optional<DifferenceTest> difference(int one, int other, double confidence) {
    if (Math.min(means.units()[one], means.units()[other]) < 2) {
      return Optional.empty();
    }
    var factors = new double[means.means().length];
    factors[one] = 1;
    factors[other] = -1;
    var sum = sum(factors);
    var test =
        DifferenceTest.of(
            means.means()[one] - means.means()[other],
            Math.sqrt(sum.variance()),
            sum.degreesOfFreedom(),
            confidence);
    return Double.isNaN(test.p()) ? Optional.empty() : Optional.of(test);
  }

  /// How far a sum of means may be off.
  ///
  /// @param degreesOfFreedom need not be whole; 0 or less where nothing can be told
  public record SumError(double variance, double degreesOfFreedom) {}

  /// The error of a sum of the means, each times its factor.
  ///
  /// @param factors by group; those of empty groups are 0
  public SumError sum(double[] factors) {
    var used = IntStream.range(0, factors.length).filter(group -> factors[group] != 0).toArray();
    double variance = 0;
    double own = 0;
    double squares = 0;
    for (int one : used) {
      for (int other : used) {
        double covariance = one == other ? variance(one) : means.covariance()[one][other];
        variance += factors[one] * factors[other] * covariance;
      }
      double part = factors[one] * factors[one] * variance(one);
      own += part;
      squares += part * part / Math.max(1, means.units()[one] - 1);
    }
    double df = squares > 0 ? own * own / squares : 0;
    return new SumError(Math.max(0, variance), Math.min(means.degreesOfFreedom(), df));
  }
}
