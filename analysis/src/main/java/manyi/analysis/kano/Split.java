package manyi.analysis.kano;

/// Where the lines of the picture stand.
public enum Split {
  /// At one half of both coefficients.
  HALF,
  /// At the mean of the elements' coefficients.
  MEANS
}
