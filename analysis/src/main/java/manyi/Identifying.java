package manyi;

import java.util.Arrays;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Numbers that tell respondents apart rather than measure them, such as a number of a case.
final class Identifying {
  /// Fewer numbers may all differ by chance.
  private static final int LEAST = 50;

  /// Nearly all of them stand once.
  private static final double NEARLY_ALL = 0.98;

  private Identifying() {}

  /// Whether a question's numbers are whole and nearly all different.
  static boolean tells(Survey survey, Question question) {
    var values = Tally.sample(survey, question).values();
    return values.length >= LEAST
        && Arrays.stream(values).allMatch(value -> value == Math.rint(value))
        && Arrays.stream(values).distinct().count() >= NEARLY_ALL * values.length;
  }
}
