package manyi.priorities;

import manyi.statistics.Bootstrap;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;

/// Importance as what moves an outcome.
///
/// @param outcome its id
/// @param items by element, then respondent; NaN where missing
/// @param outcomes by respondent; NaN where missing
/// @param data the same, as the measures are computed from them
record Derived(
    String outcome,
    double[][] items,
    double[] outcomes,
    double[] weights,
    boolean listwise,
    DriverMeasure measure,
    DriverData data)
    implements Importances {
  static Derived of(
      String outcome,
      double[][] items,
      double[] outcomes,
      double[] weights,
      boolean listwise,
      DriverMeasure measure) {
    return new Derived(
        outcome,
        items,
        outcomes,
        weights,
        listwise,
        measure,
        DriverData.of(items, outcomes, weights, listwise));
  }

  @Override
  public Rating rating(int element) {
    return Rating.derived(outcome, items[element], outcomes, weights);
  }

  @Override
  public double[] values() {
    return shown(data.importance(measure).clone());
  }

  @Override
  public Bootstrap.Statistic statistic() {
    var importance = data.statistic(measure);
    return multiplicities -> shown(importance.of(multiplicities));
  }

  @Override
  public Derived among(int[] respondents) {
    return of(
        outcome,
        Given.among(items, respondents),
        Given.among(outcomes, respondents),
        Given.among(weights, respondents),
        listwise,
        measure);
  }

  @Override
  public Scale scale() {
    return new Scale(Double.NaN, Double.NaN);
  }

  /// Parts of R² as shares of it; other measures as they are.
  private double[] shown(double[] values) {
    return switch (measure) {
      case PEARSON, SPEARMAN, PARTIAL, BETA -> values;
      case RELATIVE_WEIGHT, SHAPLEY -> {
        double sum = 0;
        for (double value : values) {
          sum += value;
        }
        for (int i = 0; i < values.length; i++) {
          values[i] /= sum;
        }
        yield values;
      }
    };
  }
}
