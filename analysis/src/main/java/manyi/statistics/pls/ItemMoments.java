package manyi.statistics.pls;

/// Means, standard deviations and correlations of items: all that an estimate takes of the answers.
///
/// ```
/// n        = (Σw)² / Σw²
/// variance = Σw(x − x̄)² / Σw · n / (n − 1) = Σw(x − x̄)² / (Σw − Σw² / Σw)
/// ```
///
/// Without weights these are R's `mean`, `sd` and `cor`, and n is the number of respondents.
///
/// @param means by item
/// @param sds by item; 0 for a constant item
/// @param correlations by item, then by item; NaN beside a constant item
/// @param n respondents, under weights Kish's effective n
public record ItemMoments(double[] means, double[] sds, double[][] correlations, double n) {
  /// The moments of complete answers.
  ///
  /// @param columns by item, then by respondent; without NaN where the weight is above 0
  /// @param weights by respondent; who has none above 0 counts nowhere
  public static ItemMoments of(double[][] columns, double[] weights) {
    return new ItemColumns(columns, weights).all().moments();
  }

  public int items() {
    return means.length;
  }

  /// Whether all respondents gave an item the same answer.
  public boolean constant(int item) {
    return !(sds[item] > 0);
  }
}
