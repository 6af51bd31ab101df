package manyi.statistics.pls;

import java.util.Arrays;

/// Each latent variable regressed on its causes. One thread's: it is filled again and again.
final class PathRegressions {
  private final int[][] causes;
  private final Cholesky cholesky;
  private final double[] side;

  /// By cause, then by effect; 0 where there is no path.
  private final double[][] paths;

  /// NaN for a latent variable without causes.
  private final double[] rSquared;

  PathRegressions(PlsModel model) {
    int latents = model.latents();
    causes = new int[latents][];
    Arrays.setAll(causes, model::causes);
    cholesky = new Cholesky(latents);
    side = new double[latents];
    paths = new double[latents][latents];
    rSquared = new double[latents];
  }

  /// @param correlations of the latent variables
  /// @return the first latent variable whose causes are linear in each other, else −1; its
  ///   coefficients and those after it are not filled in
  int of(double[][] correlations) {
    for (int effect = 0; effect < causes.length; effect++) {
      var ofThis = causes[effect];
      if (ofThis.length > 0 && !cholesky.of(correlations, ofThis)) {
        return effect;
      }
      regress(correlations, effect, ofThis);
    }
    return -1;
  }

  private void regress(double[][] correlations, int effect, int[] ofThis) {
    for (int i = 0; i < ofThis.length; i++) {
      side[i] = correlations[ofThis[i]][effect];
    }
    if (ofThis.length > 0) {
      cholesky.solve(side);
    }
    double explained = ofThis.length > 0 ? 0 : Double.NaN;
    for (int i = 0; i < ofThis.length; i++) {
      paths[ofThis[i]][effect] = side[i];
      explained += side[i] * correlations[ofThis[i]][effect];
    }
    rSquared[effect] = explained;
  }

  double[][] paths() {
    return paths;
  }

  double[] rSquared() {
    return rSquared;
  }
}
