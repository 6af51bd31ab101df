package manyi.analysis.asymmetry;

import manyi.analysis.QuestionLabel;

/// An element: what low and high answers to it go with, against those between.
///
/// @param cut which answers are low and high
/// @param low respondents with a low answer
/// @param middle with an answer between
/// @param high with a high answer
/// @param penalty the difference of the outcome with a low answer, the other elements held fixed,
///   in units of the outcome; below 0 where failing hurts
/// @param reward the difference with a high answer; above 0 where excelling pays
/// @param penaltyProven whether the penalty is below 0 beyond chance, with allowance for two sides
///   an element; false without resamples
/// @param rewardProven whether the reward is above 0, judged alike
/// @param difference −penalty less reward, an effect of the wrong sign counting 0: above 0 where
///   failing costs more than excelling gains
/// @param range of impact: reward and −penalty together, an effect of the wrong sign counting 0
/// @param index of asymmetry, (reward − |penalty|) / (reward + |penalty|), −1–1; an effect of the
///   wrong sign counts 0, NaN where both do
/// @param basic the share of resamples in which the index is below −0.2, 0–1; NaN without resamples
/// @param performance the share in which it is between
/// @param excitement the share in which it is above 0.2
/// @param missing respondents looked at who gave it no score, such as those not asked
/// @param vif the larger of the two variables'; infinite where linear in the others
/// @param contrary whether an effect of the wrong sign is beyond chance
/// @param factor without resamples by the index alone
public record AsymmetryElement(
    QuestionLabel question,
    Cut cut,
    Group low,
    Group middle,
    Group high,
    Estimate penalty,
    Estimate reward,
    boolean penaltyProven,
    boolean rewardProven,
    Estimate difference,
    Estimate range,
    Estimate index,
    double basic,
    double performance,
    double excitement,
    long missing,
    double vif,
    boolean contrary,
    Factor factor) {
  /// Respondents by their answer.
  ///
  /// @param mean of their outcome, weighted; NaN without respondents
  public record Group(long n, double mean) {}

  /// By which a reader asks about it.
  String reference() {
    return "item:" + question.id();
  }

  /// The share of resamples that lean to the class; NaN for a class without one.
  double probability() {
    return switch (factor) {
      case BASIC -> basic;
      case PERFORMANCE -> performance;
      case EXCITEMENT -> excitement;
      case UNDECIDED, INDIFFERENT, TOO_FEW, UNDEFINED -> Double.NaN;
    };
  }
}
