package manyi.statistics.pls;

/// How the inner estimate of each latent variable weighs its neighbours. One thread's: it is filled
/// again and again.
final class InnerWeights {
  private final Scheme scheme;
  private final boolean[][] paths;
  private final PathRegressions regressions;

  /// By neighbour, then by latent variable; 0 between others.
  private final double[][] weights;

  InnerWeights(PlsModel model, Scheme scheme) {
    this.scheme = scheme;
    paths = model.paths();
    regressions = new PathRegressions(model);
    weights = new double[model.latents()][model.latents()];
  }

  /// @param correlations of the scores
  /// @return the first latent variable whose causes are linear in each other, where the scheme
  ///   regresses on them, else −1
  int of(double[][] correlations) {
    if (scheme == Scheme.PATH) {
      int singular = regressions.of(correlations);
      if (singular >= 0) {
        return singular;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        if (paths[i][j] || paths[j][i]) {
          weights[i][j] = weight(i, j, correlations[i][j]);
        }
      }
    }
    return -1;
  }

  private double weight(int neighbour, int latent, double correlation) {
    return switch (scheme) {
      case PATH -> paths[neighbour][latent] ? regressions.paths()[neighbour][latent] : correlation;
      case CENTROID -> Math.signum(correlation);
      case FACTORIAL -> correlation;
    };
  }

  double[][] weights() {
    return weights;
  }
}
