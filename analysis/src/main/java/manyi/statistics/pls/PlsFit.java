package manyi.statistics.pls;

import manyi.statistics.pls.PlsSolver.End;

/// An estimate of a model that is made again and again for other correlations: the outer weights,
/// and what follows from them. One thread's; its numbers are those of the last estimate.
final class PlsFit {
  private final PlsModel model;
  private final boolean consistent;
  private final PlsSolver solver;
  private final PathRegressions regressions;
  private final double[] loadings;
  private final double[] rhoA;
  private final double[][] correlations;
  private boolean admissible;
  private int singularAt;

  PlsFit(PlsModel model, PlsOptions options, int columns) {
    this.model = model;
    consistent = options.consistent();
    solver = new PlsSolver(model, options, columns);
    regressions = new PathRegressions(model);
    loadings = new double[columns];
    rhoA = new double[model.latents()];
    correlations = new double[model.latents()][model.latents()];
  }

  /// Estimates from equal weights. The numbers are to be had where it converged or not, but not
  /// where anything is collinear.
  End of(double[][] r) {
    return finish(solver.solve(r));
  }

  /// Estimates from weights that are near.
  End of(double[][] r, double[] near) {
    return finish(solver.solve(r, near));
  }

  private End finish(End end) {
    singularAt = solver.singularAt();
    if (end == End.COLLINEAR_ITEMS || end == End.COLLINEAR_CAUSES) {
      return end;
    }
    admissible = true;
    for (int j = 0; j < model.latents(); j++) {
      measure(j);
    }
    for (int i = 0; i < correlations.length; i++) {
      for (int j = 0; j < correlations.length; j++) {
        correlations[i][j] = i == j ? 1 : solver.correlations()[i][j] / attenuation(i, j);
        admissible &= Math.abs(correlations[i][j]) <= 1 + 1e-12;
      }
    }
    singularAt = regressions.of(correlations);
    return singularAt >= 0 ? End.COLLINEAR_CAUSES : end;
  }

  private double attenuation(int i, int j) {
    return consistent ? Math.sqrt(rhoA[i] * rhoA[j]) : 1;
  }

  private void measure(int latent) {
    var block = model.blocks().get(latent);
    rhoA[latent] = rhoA(block);
    boolean corrected = consistent && reflectiveOfSeveral(block);
    admissible &= !corrected || rhoA[latent] > 0;
    double squares = 0;
    for (int item : block.items()) {
      squares += solver.weights()[item] * solver.weights()[item];
    }
    for (int item : block.items()) {
      loadings[item] =
          corrected
              ? solver.weights()[item] * Math.sqrt(rhoA[latent]) / squares
              : solver.covariances()[item][latent];
      admissible &= !corrected || Math.abs(loadings[item]) <= 1 + 1e-12;
    }
  }

  /// The reliability by Dijkstra and Henseler.
  private double rhoA(PlsBlock block) {
    if (!reflectiveOfSeveral(block)) {
      return 1;
    }
    double squares = 0;
    double fourths = 0;
    for (int item : block.items()) {
      double square = solver.weights()[item] * solver.weights()[item];
      squares += square;
      fourths += square * square;
    }
    return squares * squares * (1 - squares) / (squares * squares - fourths);
  }

  static boolean reflectiveOfSeveral(PlsBlock block) {
    return block.mode() == Mode.A && block.items().size() > 1;
  }

  double[] weights() {
    return solver.weights();
  }

  /// By item; corrected for attenuation in a consistent estimate.
  double[] loadings() {
    return loadings;
  }

  /// By item, then by latent variable: correlations of items and scores.
  double[][] crossLoadings() {
    return solver.covariances();
  }

  double[][] scoreCorrelations() {
    return solver.correlations();
  }

  /// Corrected for attenuation in a consistent estimate.
  double[][] correlations() {
    return correlations;
  }

  double[][] paths() {
    return regressions.paths();
  }

  double[] rSquared() {
    return regressions.rSquared();
  }

  double[] rhoA() {
    return rhoA;
  }

  /// Whether no correction for attenuation led beyond what a correlation can be.
  boolean admissible() {
    return admissible;
  }

  int iterations() {
    return solver.iterations();
  }

  int singularAt() {
    return singularAt;
  }
}
