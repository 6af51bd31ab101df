package manyi.tally;

import java.util.List;
import manyi.survey.Base;

/// The means of several groups of respondents, or their proportions, and how they vary together
/// from sample to sample.
///
/// @param bases who counts in each group
/// @param means Σwx / Σw; NaN in an empty group
/// @param covariance of the means, linearised; NaN in the rows and columns of empty groups
/// @param degreesOfFreedom the units with a respondent in the figure, less their strata; 0 or less
///   where there are too few of them for a test
/// @param units how many sampled units have a respondent in each group
/// @param sampled how many units were sampled in all, also those without a respondent in the figure
public record DomainMeans(
    List<Base> bases,
    double[] means,
    double[][] covariance,
    int degreesOfFreedom,
    int[] units,
    int sampled) {
  public DomainMeans {
    bases = List.copyOf(bases);
  }

  /// @param covariance where a group is empty anything
  static DomainMeans of(
      List<Base> bases, double[] means, double[][] covariance, int df, int[] units, int sampled) {
    for (int one = 0; one < means.length; one++) {
      for (int other = 0; other < means.length; other++) {
        if (bases.get(one).n() == 0 || bases.get(other).n() == 0) {
          covariance[one][other] = Double.NaN;
        } else if (one == other) {
          // What rounding leaves of nothing may be below it.
          covariance[one][one] = Math.max(0, covariance[one][one]);
        }
      }
    }
    return new DomainMeans(bases, means, covariance, df, units, sampled);
  }

  /// The standard error of a group's mean.
  public double standardError(int group) {
    return Math.sqrt(covariance[group][group]);
  }

  /// The variance of the difference of two groups' means, never below 0.
  public double varianceOfDifference(int one, int other) {
    return Math.max(
        0, covariance[one][one] + covariance[other][other] - 2 * covariance[one][other]);
  }
}
