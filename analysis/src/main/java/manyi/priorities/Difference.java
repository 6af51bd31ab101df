package manyi.priorities;

import manyi.statistics.GroupMean;

/// Importance minus satisfaction of the respondents who rated both.
///
/// @param n how many they are
/// @param mean weighted; NaN where nobody rated both
/// @param sd weighted, with Σw − 1; NaN where Σw is 1 or less
public record Difference(long n, double mean, double sd) {
  static Difference of(double[] importance, double[] satisfaction, double[] weights) {
    var both = Given.of(weights, importance, satisfaction);
    var differences = new double[both.weights().length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = both.values()[0][i] - both.values()[1][i];
    }
    var mean = GroupMean.of(differences, both.weights());
    return new Difference(differences.length, mean.mean(), mean.frequencySd());
  }
}
