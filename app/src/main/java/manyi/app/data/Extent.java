package manyi.app.data;

import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.State;

/// How many answers a question has, and between which bounds they lie.
///
/// @param answered respondents who answered
/// @param least of the numbers; NaN where there are none
/// @param greatest of the numbers; NaN where there are none
record Extent(long answered, double least, double greatest) {
  /// Passes over all respondents.
  static Extent of(Question question) {
    var answers = question.answers();
    if (answers instanceof Answers.Measured measured) {
      var numbers =
          IntStream.range(0, measured.rows())
              .mapToDouble(measured::at)
              .filter(value -> !Double.isNaN(value))
              .summaryStatistics();
      if (numbers.getCount() > 0) {
        return new Extent(numbers.getCount(), numbers.getMin(), numbers.getMax());
      }
    }
    var answered =
        IntStream.range(0, answers.rows())
            .filter(row -> answers.state(row) == State.ANSWERED)
            .count();
    return new Extent(answered, Double.NaN, Double.NaN);
  }
}
