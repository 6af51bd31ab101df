package manyi.analysis.branches;

import manyi.statistics.DifferenceTest;
import manyi.tally.ComparedMeans;

/// How far the values of branches may be off.
///
/// A small branch says little of its own spread: ten customers who all answered the same would have
/// no error at all. So the spread within all branches together stands behind the errors:
///
/// ```
/// s² = Σ vᵢ eᵢ² / Σ (eᵢ − 1)        pooled variance within branches
/// vᵢ* = s² / eᵢ
/// ```
///
/// with vᵢ the linearised variance of branch i's value and eᵢ its effective n. Shrinking and places
/// rest on v*. The comparison with the whole has its linearised variance, raised by (1 − share)²
/// (v* − v) where v* is the greater, and the degrees of freedom of F. E. Satterthwaite (1946), An
/// approximate distribution of estimates of variance components, Biometrics Bulletin 2, 110–114,
/// doi:10.2307/3002019, for the branch's own units and all others.
///
/// @param pooled s², in squared units
record BranchErrors(ComparedMeans means, double pooled) {
  static BranchErrors of(ComparedMeans means) {
    double squares = 0;
    double degrees = 0;
    for (int i = 0; i < means.bases().size(); i++) {
      double effective = means.bases().get(i).effective();
      if (means.units()[i] > 1 && effective > 1) {
        squares += means.variance(i) * effective * effective;
        degrees += effective - 1;
      }
    }
    return new BranchErrors(means, degrees > 0 ? squares / degrees : Double.NaN);
  }

  /// Whether anything can be told of chance.
  boolean known() {
    return pooled > 0;
  }

  /// v* of a branch.
  double variance(int branch) {
    return pooled / means.bases().get(branch).effective();
  }

  /// The variance that an interval of the branch's value rests on.
  double larger(int branch) {
    return Math.max(variance(branch), means.variance(branch));
  }

  /// A branch against the whole; without a test where the branch was sampled as a single unit.
  DifferenceTest test(int branch, double confidence) {
    int all = means.bases().size();
    double difference = means.means()[branch] - means.means()[all];
    double rest = 1 - means.bases().get(branch).weighted() / means.whole().weighted();
    double raised = Math.max(0, variance(branch) - means.variance(branch));
    double whole = means.varianceFromWhole(branch) + rest * rest * raised;
    double own = Math.min(whole, rest * rest * larger(branch));
    int units = means.units()[branch];
    if (units < 2 || !known()) {
      return DifferenceTest.of(difference, Double.NaN, Double.NaN, confidence);
    }
    double others = Math.max(1, means.degreesOfFreedom() - (units - 1));
    double df = whole * whole / (own * own / (units - 1) + (whole - own) * (whole - own) / others);
    return DifferenceTest.of(difference, Math.sqrt(whole), df, confidence);
  }
}
