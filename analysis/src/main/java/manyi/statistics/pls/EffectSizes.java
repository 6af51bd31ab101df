package manyi.statistics.pls;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How much of an effect's explained variance is lost without a cause (f², Cohen 1988).
final class EffectSizes {
  private EffectSizes() {}

  /// By cause, then by effect, of the scores as they are; 0 where there is no path.
  static double[][] ofScores(PlsModel model, PlsEstimate estimate) {
    var correlations = estimate.latentCorrelations();
    return of(
        model,
        estimate,
        (cause, effect) -> {
          var others =
              Arrays.stream(model.causes(effect)).filter(other -> other != cause).toArray();
          return rSquared(correlations, others, effect);
        });
  }

  /// The same where the model without the path is estimated again; NaN where that is not possible.
  static double[][] estimatedAgain(
      PlsModel model, PlsOptions options, ItemMoments moments, PlsEstimate estimate) {
    return of(
        model,
        estimate,
        (cause, effect) ->
            model.causes(effect).length == 1
                ? 0
                : switch (Pls.estimate(without(model, cause, effect), options, moments)) {
                  case PlsEstimate again -> again.rSquared()[effect];
                  case PlsRefusal _ -> Double.NaN;
                });
  }

  private interface Without {
    double rSquared(int cause, int effect);
  }

  private static double[][] of(PlsModel model, PlsEstimate estimate, Without without) {
    int latents = model.latents();
    var sizes = new double[latents][latents];
    for (int effect = 0; effect < latents; effect++) {
      double rSquared = estimate.rSquared()[effect];
      for (int cause : model.causes(effect)) {
        sizes[cause][effect] = (rSquared - without.rSquared(cause, effect)) / (1 - rSquared);
      }
    }
    return sizes;
  }

  private static PlsModel without(PlsModel model, int cause, int effect) {
    var paths = Arrays.stream(model.paths()).map(boolean[]::clone).toArray(boolean[][]::new);
    paths[cause][effect] = false;
    return new PlsModel(model.blocks(), paths);
  }

  private static double rSquared(double[][] correlations, int[] causes, int effect) {
    var cholesky = new Cholesky(causes.length);
    if (!cholesky.of(correlations, causes)) {
      return Double.NaN;
    }
    var side = Arrays.stream(causes).mapToDouble(cause -> correlations[cause][effect]).toArray();
    cholesky.solve(side);
    return IntStream.range(0, causes.length)
        .mapToDouble(i -> side[i] * correlations[causes[i]][effect])
        .sum();
  }
}
