package manyi.statistics;

/// Means and covariances of several numbers of the same respondents.
///
/// ```
/// covariance = Σw(x − x̄)(y − ȳ) / Σw · n / (n − 1)
/// ```
///
/// Under weights n is the effective n; without weights these are R's `cov`.
///
/// @param n respondents, or effective n
/// @param means by variable
/// @param matrix by variable, then by variable
public record Covariances(double n, double[] means, double[][] matrix) {
  /// The covariances of numbers.
  ///
  /// @param values by variable, then by respondent, without NaN
  /// @param weights by respondent, above zero
  public static Covariances of(double[][] values, double[] weights) {
    var summaries = new GroupMean[values.length];
    for (int i = 0; i < values.length; i++) {
      summaries[i] = GroupMean.of(values[i], weights);
    }
    double n = values.length == 0 ? 0 : summaries[0].n();
    var matrix = new double[values.length][values.length];
    var means = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      means[i] = summaries[i].mean();
      matrix[i][i] = summaries[i].variance();
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
          sum +=
              weights[row] * (values[i][row] - means[i]) * (values[j][row] - summaries[j].mean());
        }
        matrix[i][j] = sum / summaries[i].weightedN() * n / (n - 1);
        matrix[j][i] = matrix[i][j];
      }
    }
    return new Covariances(n, means, matrix);
  }

  /// The correlations; NaN beside a variable without variance.
  public double[][] correlations() {
    var correlations = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix.length; j++) {
        double root = Math.sqrt(matrix[i][i]) * Math.sqrt(matrix[j][j]);
        correlations[i][j] = i == j && root > 0 ? 1 : root > 0 ? matrix[i][j] / root : Double.NaN;
      }
    }
    return correlations;
  }
}
