package manyi.analysis.quadrant;

import manyi.statistics.Descriptives;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Importance minus satisfaction of the respondents who rated both.
///
/// @param n how many they are
/// @param mean weighted; NaN where nobody rated both
/// @param sd weighted, with Σw − 1; NaN where Σw is 1 or less
public record Difference(long n, double mean, double sd) {
  static Difference of(Survey survey, Question importance, Question satisfaction) {
    var both = Tally.paired(survey, importance, satisfaction);
    var differences = new double[both.first().length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = both.first()[i] - both.second()[i];
    }
    var described = Descriptives.of(differences, both.weights());
    return new Difference(differences.length, described.mean(), described.sd());
  }
}
