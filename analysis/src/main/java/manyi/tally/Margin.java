package manyi.tally;

import manyi.survey.Rows;
import manyi.survey.Survey;

/// The respondents at each level of one closed question.
final class Margin {
  private Margin() {}

  /// @param among all valid in the question
  static Sums of(Survey survey, Closed question, Rows among) {
    var sums = new Sums(question.levels(), survey.weights());
    switch (question) {
      case Closed.One(var codes, _) -> among.forEach(row -> sums.add(codes.at(row), row));
      case Closed.Many(var options, _) -> {
        for (int option = 0; option < options.size(); option++) {
          sums.add(option, options.get(option).and(among));
        }
      }
    }
    return sums;
  }
}
