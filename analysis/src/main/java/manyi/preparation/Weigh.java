package manyi.preparation;

import java.util.Arrays;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.Weights;
import manyi.text.UserProblem;

/// Weighs the respondents by a question's numbers.
///
/// @param question the id of a number or rating question
public record Weigh(String question) implements Step {
  @Override
  public Survey apply(Survey survey) throws UserProblem {
    var source = survey.question(question);
    var weights = Weights.of(source.id(), numbers(source));
    if (survey.respondents() > 0 && sum(weights, survey.respondents()) == 0) {
      throw new UserProblem("preparation.no-weights", source.id());
    }
    return survey.weighted(weights);
  }

  private static double[] numbers(Question question) throws UserProblem {
    return switch (question.answers()) {
      case Answers.Measured measured -> measured.values();
      case Answers.Coded(var codes) when question.levels().stream().anyMatch(l -> l.scored()) -> {
        var scores = question.scores();
        var numbers = new double[codes.rows()];
        Arrays.setAll(numbers, row -> codes.at(row) < 0 ? Double.NaN : scores[codes.at(row)]);
        yield numbers;
      }
      case Answers.Coded _ when question.levels().size() == 1 ->
          throw new UserProblem(
              "preparation.weight-constant", question.id(), question.levels().getFirst().label());
      case Answers.Coded _, Answers.Chosen _, Answers.Written _ ->
          throw new UserProblem(
              "preparation.weight-not-a-number", question.id(), question.kind().word());
    };
  }

  private static double sum(Weights weights, int rows) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += weights.at(row);
    }
    return sum;
  }
}
