package manyi.analysis.quadrant;

import manyi.statistics.DriverMeasure;

/// What stands on the axis of importance.
public enum ImportanceMeasure {
  /// The mean of what respondents say.
  MEAN,
  /// The share 0–1 who say one of the two highest levels.
  TOP_BOX,
  /// The share 0–1 who choose the element as important.
  CHOSEN,
  /// The mean place 0–1 among the elements, 1 for the first.
  RANKED,
  PEARSON,
  SPEARMAN,
  PARTIAL,
  BETA,
  /// As a share 0–1 of the explained variance.
  RELATIVE_WEIGHT,
  /// As a share 0–1 of the explained variance.
  SHAPLEY;

  static ImportanceMeasure of(DriverMeasure measure) {
    return switch (measure) {
      case PEARSON -> PEARSON;
      case SPEARMAN -> SPEARMAN;
      case PARTIAL -> PARTIAL;
      case BETA -> BETA;
      case RELATIVE_WEIGHT -> RELATIVE_WEIGHT;
      case SHAPLEY -> SHAPLEY;
    };
  }

  /// Whether it is what moves an outcome, not what respondents say.
  boolean derived() {
    return switch (this) {
      case MEAN, TOP_BOX, CHOSEN, RANKED -> false;
      case PEARSON, SPEARMAN, PARTIAL, BETA, RELATIVE_WEIGHT, SHAPLEY -> true;
    };
  }
}
