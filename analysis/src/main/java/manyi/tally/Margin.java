package manyi.tally;

import manyi.survey.Codes;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// The respondents at each level of one closed question.
final class Margin {
  private Margin() {}

  /// @param among all valid in the question
  static Sums of(Survey survey, Closed question, Rows among) {
    var sums = new Sums(question.levels(), survey.weights());
    switch (question) {
      case Closed.One(var codes, _) -> add(codes, among, sums);
      case Closed.Many(var options, _) -> {
        for (int option = 0; option < options.size(); option++) {
          sums.add(option, options.get(option).and(among));
        }
      }
    }
    return sums;
  }

  /// As a plain loop: to visit the rows of a set by a lambda costs several times as much.
  private static void add(Codes codes, Rows among, Sums sums) {
    for (int i = 0; i < among.words(); i++) {
      for (long rest = among.word(i); rest != 0; rest &= rest - 1) {
        int row = (i << 6) + Long.numberOfTrailingZeros(rest);
        sums.add(codes.at(row), row);
      }
    }
  }
}
