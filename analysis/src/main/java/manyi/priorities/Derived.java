package manyi.priorities;

import java.util.Arrays;
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
    return shown(data.importance(measure).clone(), data.importance(DriverMeasure.PEARSON));
  }

  @Override
  public Bootstrap.Statistic statistic() {
    var importance = data.statistic(measure);
    var correlations = data.statistic(DriverMeasure.PEARSON);
    return isPart() ? drawn -> shown(importance.of(drawn), correlations.of(drawn)) : importance;
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

  /// Whether the measure divides R², and so has no sign of its own.
  private boolean isPart() {
    return measure == DriverMeasure.RELATIVE_WEIGHT || measure == DriverMeasure.SHAPLEY;
  }

  /// Parts of R² as shares of it with the sign of the correlation: more of what goes with less of
  /// the outcome is nothing to improve. Other measures as they are.
  private double[] shown(double[] values, double[] correlations) {
    if (!isPart()) {
      return values;
    }
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.copySign(values[i] / sum, correlations[i]);
    }
    return values;
  }
}
