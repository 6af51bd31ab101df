package manyi.statistics.pls;

/// Answers to the items of a model.
///
/// @param columns by item, then by respondent; without NaN where the weight is above 0
/// @param weights by respondent; who has none above 0 counts nowhere
/// @param ends of the items' scales, for indices on 0–100
public record PlsData(double[][] columns, double[] weights, ScaleEnds ends) {
  public ItemMoments moments() {
    return ItemMoments.of(columns, weights);
  }
}
