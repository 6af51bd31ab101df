package manyi.statistics.pls;

/// How the inner estimate of a latent variable weighs its neighbours.
public enum Scheme {
  /// Causes by regression, effects by correlation (path weighting).
  PATH,
  /// All by the sign of their correlation.
  CENTROID,
  /// All by their correlation.
  FACTORIAL
}
