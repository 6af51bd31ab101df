package manyi.statistics.pls;

import java.util.Arrays;

/// What a point more of each latent variable, and of each item, would add to an outcome, beside how
/// they stand.
///
/// Importance is the total effect between indices on 0–100 (unstandardised): points of the
/// outcome's index a point of the other's. An item's is its latent variable's times its weight in
/// the index.
///
/// Source: C. M. Ringle and M. Sarstedt (2016), Gain more insight from your PLS-SEM results: the
/// importance-performance map analysis, Industrial Management & Data Systems 116, 1865–1886,
/// doi:10.1108/IMDS-10-2015-0449. Checked against R on the ECSI mobile phone data.
///
/// @param importance by latent variable; 0 where no way leads to the outcome, the outcome itself
///   among these
/// @param performance by latent variable, its index, 0–100
/// @param itemImportance by item; NaN for a column in no block
/// @param itemPerformance by item, its mean on 0–100
public record ImportancePerformance(
    double[] importance, double[] performance, double[] itemImportance, double[] itemPerformance) {
  /// The map of an outcome.
  ///
  /// @param outcome a latent variable
  public static ImportancePerformance of(
      PlsModel model, PlsEstimate estimate, ItemMoments moments, ScaleEnds ends, int outcome) {
    var index = LatentIndex.of(model, estimate, moments, ends);
    var total = Effects.of(model, estimate.paths()).total();
    var importance = new double[model.latents()];
    var itemImportance = new double[moments.items()];
    var itemPerformance = new double[moments.items()];
    Arrays.fill(itemImportance, Double.NaN);
    for (int j = 0; j < importance.length; j++) {
      importance[j] = total[j][outcome] * index.sd()[outcome] / index.sd()[j];
      for (int item : model.blocks().get(j).items()) {
        itemImportance[item] = importance[j] * index.weights()[item];
      }
    }
    for (int item = 0; item < itemPerformance.length; item++) {
      itemPerformance[item] = ends.rescaled(item, moments.means()[item]);
    }
    return new ImportancePerformance(importance, index.index(), itemImportance, itemPerformance);
  }
}
