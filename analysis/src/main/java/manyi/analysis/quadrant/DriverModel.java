package manyi.analysis.quadrant;

import manyi.analysis.QuestionLabel;
import manyi.statistics.DriverMeasure;
import manyi.statistics.LinearModel;

/// From what importance is derived.
///
/// @param n respondents with all items and the outcome; pairwise the least number behind any
///   correlation
/// @param effectiveN Kish's, of the same
/// @param rSquared of the outcome on all elements, 0–1; NaN without a model
/// @param adjustedRSquared NaN where there are not more respondents than elements and one
/// @param p of the F test that the elements explain nothing; NaN without a model
/// @param conditionNumber of the elements' correlations, above 30 severe; infinite where singular
/// @param singular whether some elements determine others
public record DriverModel(
    QuestionLabel outcome,
    DriverMeasure measure,
    long n,
    double effectiveN,
    double rSquared,
    double adjustedRSquared,
    double p,
    double conditionNumber,
    boolean singular) {
  static DriverModel of(QuestionLabel outcome, DriverMeasure measure, LinearModel model) {
    return new DriverModel(
        outcome,
        measure,
        model.n(),
        model.effectiveN(),
        model.rSquared(),
        model.adjustedRSquared(),
        model.p(),
        model.conditionNumber(),
        model.singular());
  }
}
