package manyi.statistics.pls;

import java.util.Arrays;

/// The outer weights of a model, by iteration on the items' correlations. One thread's: its numbers
/// are those of the last estimate.
///
/// With scores of variance 1, in each iteration: the covariances of items and scores; by them the
/// correlations of scores; from these the inner weights, with them the covariances of items and
/// inner estimates, which are the new outer weights (mode A) or are regressed on the items (mode
/// B). All blocks change at once (Lohmöller 1989).
final class PlsSolver {
  /// How an iteration ended.
  enum End {
    CONVERGED,
    UNCONVERGED,
    /// Items of a block of mode B are linear in each other.
    COLLINEAR_ITEMS,
    /// The causes of a latent variable are linear in each other.
    COLLINEAR_CAUSES
  }

  private final PlsOptions options;
  private final int latents;
  private final int[][] items;

  /// By latent variable, whether its weights take a regression.
  private final boolean[] formative;

  private final Cholesky[] blocks;

  /// By latent variable, whether it has none; it keeps the weights that it began with.
  private final boolean[] alone;

  private final double[] weights;
  private final double[] last;
  private final double[][] covariances;
  private final double[][] correlations;
  private final InnerWeights inner;
  private final double[] side;
  private int iterations;
  private int singularAt;

  /// @param columns items of all blocks, and others that do not count
  PlsSolver(PlsModel model, PlsOptions options, int columns) {
    this.options = options;
    latents = model.latents();
    items = new int[latents][];
    formative = new boolean[latents];
    blocks = new Cholesky[latents];
    alone = new boolean[latents];
    for (int j = 0; j < latents; j++) {
      var block = model.blocks().get(j);
      items[j] = block.items().stream().mapToInt(Integer::intValue).toArray();
      formative[j] = block.mode() == Mode.B && items[j].length > 1;
      blocks[j] = new Cholesky(items[j].length);
      alone[j] = model.causes(j).length + model.effects(j).length == 0;
    }
    weights = new double[columns];
    last = new double[columns];
    covariances = new double[columns][latents];
    correlations = new double[latents][latents];
    inner = new InnerWeights(model, options.scheme());
    side = new double[columns];
  }

  /// The weights of items with some correlations, from equal weights.
  End solve(double[][] r) {
    for (var own : items) {
      Arrays.stream(own).forEach(item -> weights[item] = 1);
    }
    return iterate(r);
  }

  /// The weights of items with some correlations, from weights that are near them.
  End solve(double[][] r, double[] near) {
    System.arraycopy(near, 0, weights, 0, weights.length);
    return iterate(r);
  }

  private End iterate(double[][] r) {
    singularAt = -1;
    if (!begin(r)) {
      return End.COLLINEAR_ITEMS;
    }
    double change = Double.POSITIVE_INFINITY;
    iterations = 0;
    while (iterations < options.iterations() && change >= options.tolerance()) {
      iterations++;
      project(r);
      singularAt = inner.of(correlations);
      if (singularAt >= 0) {
        return End.COLLINEAR_CAUSES;
      }
      System.arraycopy(weights, 0, last, 0, weights.length);
      for (int j = 0; j < latents; j++) {
        weighItems(r, j);
      }
      change = change();
    }
    project(r);
    orient();
    return change < options.tolerance() ? End.CONVERGED : End.UNCONVERGED;
  }

  private boolean begin(double[][] r) {
    for (int j = 0; j < latents; j++) {
      if (formative[j] && !blocks[j].of(r, items[j])) {
        singularAt = j;
        return false;
      }
      if (!scale(r, j)) {
        // Items that cancel each other out: the first alone has a spread.
        for (int item : items[j]) {
          weights[item] = item == items[j][0] ? 1 : 0;
        }
      }
    }
    return true;
  }

  /// Gives a score the variance 1; false where it has none.
  private boolean scale(double[][] r, int latent) {
    double variance = 0;
    for (int a : items[latent]) {
      double sum = 0;
      for (int b : items[latent]) {
        sum += r[a][b] * weights[b];
      }
      variance += weights[a] * sum;
    }
    if (!(variance > 1e-20)) {
      return false;
    }
    double factor = 1 / Math.sqrt(variance);
    for (int a : items[latent]) {
      weights[a] *= factor;
    }
    return true;
  }

  /// Covariances of all items with all scores, and correlations of scores.
  private void project(double[][] r) {
    for (int item = 0; item < covariances.length; item++) {
      var row = r[item];
      for (int j = 0; j < latents; j++) {
        double sum = 0;
        for (int of : items[j]) {
          sum += row[of] * weights[of];
        }
        covariances[item][j] = sum;
      }
    }
    for (int i = 0; i < latents; i++) {
      correlations[i][i] = 1;
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int item : items[i]) {
          sum += weights[item] * covariances[item][j];
        }
        correlations[i][j] = sum;
        correlations[j][i] = sum;
      }
    }
  }

  private void weighItems(double[][] r, int latent) {
    if (alone[latent]) {
      return;
    }
    var own = items[latent];
    var weighing = inner.weights();
    for (int k = 0; k < own.length; k++) {
      var row = covariances[own[k]];
      double sum = 0;
      for (int i = 0; i < latents; i++) {
        sum += weighing[i][latent] * row[i];
      }
      side[k] = sum;
    }
    if (formative[latent]) {
      blocks[latent].solve(side);
    }
    for (int k = 0; k < own.length; k++) {
      weights[own[k]] = side[k];
    }
    if (!scale(r, latent)) {
      weights[own[0]] = Double.NaN;
    }
  }

  /// The largest change of a weight but for its sign; NaN where there is a weight no more.
  private double change() {
    double largest = 0;
    for (var own : items) {
      for (int item : own) {
        largest = Math.max(largest, Math.abs(Math.abs(weights[item]) - Math.abs(last[item])));
      }
    }
    return largest;
  }

  /// Gives each score the sign with which its items go with it on the whole.
  private void orient() {
    for (int j = 0; j < latents; j++) {
      double sum = 0;
      for (int item : items[j]) {
        sum += covariances[item][j];
      }
      if (sum < 0) {
        turn(j);
      }
    }
  }

  private void turn(int latent) {
    for (int item : items[latent]) {
      weights[item] = -weights[item];
    }
    for (var row : covariances) {
      row[latent] = -row[latent];
    }
    for (int i = 0; i < latents; i++) {
      if (i != latent) {
        correlations[i][latent] = -correlations[i][latent];
        correlations[latent][i] = correlations[i][latent];
      }
    }
  }

  /// By item, of the standardised items, for scores of variance 1; 0 for columns in no block.
  double[] weights() {
    return weights;
  }

  /// By item, then by latent variable: correlations of items and scores.
  double[][] covariances() {
    return covariances;
  }

  /// Of the scores.
  double[][] correlations() {
    return correlations;
  }

  int iterations() {
    return iterations;
  }

  /// The latent variable with collinear items or causes; −1 where none has.
  int singularAt() {
    return singularAt;
  }
}
