package manyi.analysis.quadrant;

import manyi.statistics.Descriptives;
import manyi.statistics.Normal;
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
/// @param sd weighted, with Σw − 1; NaN where Σw is 1 or less
public record Rating(
    String question, long n, double weightedN, double effectiveN, double mean, double sd) {
  static Rating of(Survey survey, Question question) {
    var sample = Tally.sample(survey, question);
    var base = sample.base();
    var described = Descriptives.of(sample.values(), sample.weights());
    return new Rating(
        question.id(),
        base.n(),
        base.weighted(),
        base.effective(),
        described.mean(),
        described.sd());
  }

  /// Whether the line lies within the 95 % margin of error of the mean, 1.96·sd/√n with the
  /// effective n, or so few answered that nobody can say.
  boolean near(double line) {
    double margin = Normal.critical(0.95) * sd / Math.sqrt(effectiveN);
    return n < 2 || Double.isNaN(margin) || Math.abs(mean - line) <= margin;
  }
}
