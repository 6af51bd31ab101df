package manyi.statistics.pls;

/// The latent variables as indices, 0–100, as the American index has it:
///
/// ```
/// 100 (Σ u x̄ − Σ u min) / Σ u (max − min),  u = outer weight / sd of the item
/// ```
///
/// which is the mean of the items on 0–100, weighted by u (max − min).
///
/// Source: C. Fornell, M. D. Johnson, E. W. Anderson, J. Cha and B. E. Bryant (1996), The American
/// Customer Satisfaction Index, Journal of Marketing 60, 7–18, doi:10.1177/002224299606000403.
/// Checked against R on the ECSI mobile phone data.
///
/// @param index by latent variable, 0–100; beyond that only where weights are negative; NaN where
///   weights cancel each other out
/// @param sd by latent variable, of the respondents' indices
/// @param weights by item, of the items on 0–100; 1 in sum over a latent variable's items
public record LatentIndex(double[] index, double[] sd, double[] weights) {
  /// The indices of an estimate.
  ///
  /// @param moments of which it was made
  public static LatentIndex of(
      PlsModel model, PlsEstimate estimate, ItemMoments moments, ScaleEnds ends) {
    return of(model, estimate.outerWeights(), moments.means(), moments.sds(), ends);
  }

  static LatentIndex of(
      PlsModel model, double[] outer, double[] means, double[] sds, ScaleEnds ends) {
    int latents = model.latents();
    var index = new double[latents];
    var sd = new double[latents];
    var weights = new double[means.length];
    for (int j = 0; j < latents; j++) {
      var items = model.blocks().get(j).items();
      double widths = 0;
      for (int item : items) {
        widths += outer[item] / sds[item] * ends.width(item);
      }
      for (int item : items) {
        double weight = outer[item] / sds[item] * ends.width(item);
        weights[item] = widths > 0 ? weight / widths : Double.NaN;
        index[j] += weights[item] * ends.rescaled(item, means[item]);
      }
      sd[j] = widths > 0 ? 100 / widths : Double.NaN;
    }
    return new LatentIndex(index, sd, weights);
  }
}
