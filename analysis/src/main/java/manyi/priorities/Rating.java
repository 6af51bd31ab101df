package manyi.priorities;

import manyi.statistics.GroupMean;
import manyi.survey.Base;

/// How one element was rated on one side.
///
/// @param question its id; of importance that is derived, the outcome's
/// @param n respondents who rated it; of importance that is derived, the element and the outcome
/// @param weightedN the sum of their weights
/// @param effectiveN Kish's (Σw)²/Σw²
/// @param mean weighted: of ratings the mean, of a top box or of options chosen a proportion 0–1,
///   of options put in order the mean of (options − place) ÷ (options − 1); NaN without answers and
///   of importance that is derived
/// @param sd weighted, with Σw − 1; NaN where Σw is 1 or less and of importance that is derived
public record Rating(
    String question, long n, double weightedN, double effectiveN, double mean, double sd) {
  /// A rating from its answers.
  ///
  /// @param values by respondent; NaN where missing
  static Rating of(String question, double[] values, double[] weights) {
    var given = Given.of(weights, values);
    var mean = GroupMean.of(given.values()[0], given.weights());
    var base = Base.of(given.weights());
    return new Rating(
        question, base.n(), base.weighted(), base.effective(), mean.mean(), mean.frequencySd());
  }

  /// Who rated it, where importance is not stated.
  static Rating derived(String outcome, double[] values, double[] outcomes, double[] weights) {
    var base = Base.of(Given.of(weights, values, outcomes).weights());
    return new Rating(outcome, base.n(), base.weighted(), base.effective(), Double.NaN, Double.NaN);
  }
}
