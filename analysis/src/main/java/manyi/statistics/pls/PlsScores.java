package manyi.statistics.pls;

import java.util.Arrays;

/// The respondents' scores on the latent variables.
///
/// @param standardised by latent variable, then by respondent: mean 0, variance 1; NaN for
///   respondents who do not count
/// @param index the same, 0–100
public record PlsScores(double[][] standardised, double[][] index) {
  /// The scores of an estimate.
  ///
  /// @param data of which it was made
  public static PlsScores of(PlsModel model, PlsEstimate estimate, PlsData data) {
    var moments = data.moments();
    var weights = LatentIndex.of(model, estimate, moments, data.ends()).weights();
    var standardised = new double[model.latents()][];
    var index = new double[model.latents()][];
    for (int j = 0; j < standardised.length; j++) {
      standardised[j] = nothing(data.weights());
      index[j] = nothing(data.weights());
      for (int item : model.blocks().get(j).items()) {
        double weight = estimate.outerWeights()[item] / moments.sds()[item];
        for (int i = 0; i < data.weights().length; i++) {
          double answer = data.columns()[item][i];
          standardised[j][i] += weight * (answer - moments.means()[item]);
          index[j][i] += weights[item] * data.ends().rescaled(item, answer);
        }
      }
    }
    return new PlsScores(standardised, index);
  }

  private static double[] nothing(double[] weights) {
    return Arrays.stream(weights).map(weight -> weight > 0 ? 0 : Double.NaN).toArray();
  }
}
