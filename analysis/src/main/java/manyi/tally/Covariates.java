package manyi.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Questions as numbers beside others in a regression: of a question with numbers the number, of
/// another one column a level but the first, 1 for who is at it.
///
/// @param columns by row; NaN nowhere that is in `given`
/// @param questions by column, the one that it is made of
/// @param given who answered all
record Covariates(List<IntToDoubleFunction> columns, List<Question> questions, Rows given) {
  static Covariates of(Survey survey, List<Question> asked) {
    var columns = new ArrayList<IntToDoubleFunction>();
    var questions = new ArrayList<Question>();
    var given = Rows.all(survey.respondents());
    for (var question : asked) {
      if (question.kind() == Kind.NUMBER) {
        var numbers = question.numbers();
        columns.add(numbers);
        questions.add(question);
        given =
            given.and(
                Rows.where(survey.respondents(), row -> !Double.isNaN(numbers.applyAsDouble(row))));
        continue;
      }
      var closed = Closed.of(question);
      given = given.and(closed.valid());
      var levels = closed.members(closed.valid());
      for (var level : levels.subList(Math.min(1, levels.size()), levels.size())) {
        columns.add(row -> level.contains(row) ? 1 : 0);
        questions.add(question);
      }
    }
    return new Covariates(columns, questions, given);
  }

  /// The columns of some rows.
  double[][] of(int[] rows) {
    return columns.stream()
        .map(column -> IntStream.of(rows).mapToDouble(column::applyAsDouble).toArray())
        .toArray(double[][]::new);
  }
}
