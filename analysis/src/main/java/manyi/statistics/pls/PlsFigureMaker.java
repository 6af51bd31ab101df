package manyi.statistics.pls;

import java.util.Arrays;
import manyi.statistics.pls.PlsSolver.End;

/// All figures of an estimate, in a row, made again and again. One thread's.
final class PlsFigureMaker {
  private final PlsModel model;
  private final PlsFigures places;
  private final ScaleEnds ends;
  private final PlsFit fit;
  private final Effects.Order order;
  private final Htmt htmt;
  private final double[][] correlations;
  private final double[] means;
  private final double[] sds;
  private End end = End.UNCONVERGED;

  PlsFigureMaker(PlsModel model, PlsOptions options, PlsData data) {
    this.model = model;
    places = PlsFigures.of(model, data);
    ends = data.ends();
    int columns = places.items();
    fit = new PlsFit(model, options, columns);
    order = new Effects.Order(model);
    htmt = new Htmt(model);
    correlations = new double[columns][columns];
    means = new double[columns];
    sds = new double[columns];
  }

  /// Fills in the figures of some respondents, NaN where there are none; the iteration begins with
  /// equal weights.
  void of(ItemSums sums, double[] figures) {
    sums.correlations(correlations);
    end = fit.of(correlations);
    fill(sums, figures);
  }

  /// The same from weights that are near.
  void of(ItemSums sums, double[] near, double[] figures) {
    sums.correlations(correlations);
    end = fit.of(correlations, near);
    fill(sums, figures);
  }

  private void fill(ItemSums sums, double[] figures) {
    if (end != End.CONVERGED) {
      Arrays.fill(figures, Double.NaN);
      return;
    }
    var effects = order.effects(fit.paths());
    var ratios = htmt.of(correlations, false);
    for (int item = 0; item < places.items(); item++) {
      means[item] = sums.mean(item);
      sds[item] = sums.sd(item);
      figures[places.loading(item)] = fit.loadings()[item];
      figures[places.weight(item)] = fit.weights()[item];
    }
    var index = LatentIndex.of(model, fit.weights(), means, sds, ends).index();
    for (int i = 0; i < places.latents(); i++) {
      figures[places.rSquared(i)] = fit.rSquared()[i];
      figures[places.index(i)] = index[i];
      for (int j = 0; j < places.latents(); j++) {
        figures[places.path(i, j)] = fit.paths()[i][j];
        figures[places.total(i, j)] = effects.total()[i][j];
        figures[places.indirect(i, j)] = effects.indirect()[i][j];
        figures[places.htmt(i, j)] = ratios[i][j];
      }
    }
  }

  /// How the last estimate ended. An item that is the same for all ends as `UNCONVERGED` or as
  /// something collinear, with [#constant] true.
  End end() {
    return end;
  }

  /// Whether the last estimate had an item of a block that was the same for all.
  boolean constant() {
    return model.blocks().stream()
        .flatMap(block -> block.items().stream())
        .anyMatch(item -> Double.isNaN(correlations[item][item]));
  }

  boolean admissible() {
    return fit.admissible();
  }

  double[] weights() {
    return fit.weights();
  }
}
