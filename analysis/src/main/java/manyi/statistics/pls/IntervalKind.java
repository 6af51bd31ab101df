package manyi.statistics.pls;

/// How an interval is had from resamples.
public enum IntervalKind {
  /// Between the quantiles of the resamples.
  PERCENTILE,
  /// The same, corrected for bias and for an error that changes with the figure (BCa).
  BCA
}
