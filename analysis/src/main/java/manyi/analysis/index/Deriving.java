package manyi.analysis.index;

import manyi.statistics.DriverMeasure;

/// How weights are derived from an outcome. Parts that go against it have the weight 0.
public enum Deriving {
  /// By Johnson's relative weights.
  RELATIVE_WEIGHT(DriverMeasure.RELATIVE_WEIGHT),
  /// By Shapley shares of R².
  SHAPLEY(DriverMeasure.SHAPLEY),
  /// By the correlation of each part.
  PEARSON(DriverMeasure.PEARSON);

  private final DriverMeasure measure;

  Deriving(DriverMeasure measure) {
    this.measure = measure;
  }

  DriverMeasure measure() {
    return measure;
  }
}
