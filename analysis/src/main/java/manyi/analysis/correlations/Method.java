package manyi.analysis.correlations;

/// Which correlation.
public enum Method {
  /// Of the numbers: linear.
  PEARSON,
  /// Of their ranks: rising together in any way.
  SPEARMAN
}
