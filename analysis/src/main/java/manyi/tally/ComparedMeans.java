package manyi.tally;

import java.util.List;
import java.util.Optional;
import manyi.survey.Base;
import manyi.survey.Question;

/// The means of groups beside the mean of all who are in a group, perhaps with one mix of
/// respondents in all groups, and how they vary together from sample to sample: the groups are part
/// of the whole, and their covariance with it accounts for that.
///
/// @param bases who counts in each group
/// @param whole who counts in any
/// @param means of the groups, NaN in an empty one; last the mean of all
/// @param covariance of the means, linearised; NaN in the rows and columns of empty groups
/// @param units how many sampled units have a respondent in each group; last in any
/// @param degreesOfFreedom the units with a respondent in the figure, less their strata
/// @param lacking respondents with a number and a group who lack what is adjusted for, and are left
///   out
/// @param confounded a question whose levels follow from the groups, so that nothing can be
///   adjusted for it, and the means are not
public record ComparedMeans(
    List<Base> bases,
    Base whole,
    double[] means,
    double[][] covariance,
    int[] units,
    int degreesOfFreedom,
    long lacking,
    Optional<Question> confounded) {
  public ComparedMeans {
    bases = List.copyOf(bases);
  }

  /// The variance of a group's mean.
  public double variance(int group) {
    return covariance[group][group];
  }

  /// The variance of the difference of a group's mean from the mean of all, never below 0.
  public double varianceFromWhole(int group) {
    int all = bases.size();
    return Math.max(
        0, covariance[group][group] + covariance[all][all] - 2 * covariance[group][all]);
  }
}
