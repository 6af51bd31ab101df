package manyi.analysis.quadrant;

import manyi.statistics.Descriptives;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// How one element was rated on one side.
///
/// @param question its id
/// @param n respondents who rated it
/// @param weightedN the sum of their weights
/// @param effectiveN Kish's (Σw)²/Σw²
/// @param mean weighted; NaN without answers
/// @param sd weighted, with Σw − 1; NaN below two answers
public record Rating(
    String question, long n, double weightedN, double effectiveN, double mean, double sd) {
  /// The standard normal quantile of 0.975.
  private static final double TWO_SIDED_95 = 1.959963984540054;

  static Rating of(Survey survey, Question question) {
    var sample = Tally.sample(survey, question);
    var described = Descriptives.of(sample.values(), sample.weights());
    double squares = 0;
    for (double weight : sample.weights()) {
      squares += weight * weight;
    }
    double sum = described.weightedN();
    return new Rating(
        question.id(),
        sample.n(),
        sum,
        squares > 0 ? sum * sum / squares : 0,
        described.mean(),
        described.sd());
  }

  /// Whether the line lies within the 95 % margin of error of the mean, 1.96·sd/√n with the
  /// effective n, or so few answered that nobody can say.
  boolean near(double line) {
    double margin = TWO_SIDED_95 * sd / Math.sqrt(effectiveN);
    return Double.isNaN(margin) || Math.abs(mean - line) <= margin;
  }
}
