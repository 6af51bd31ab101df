package manyi.preparation;

import java.util.Arrays;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.Weights;
import manyi.text.UserProblem;

/// Weighs the respondents by a question's numbers: `weigh w`. A missing or negative number counts
/// as zero; see [manyi.survey.Weightless].
///
/// @param question the id of a number or rating question
public record Weigh(String question) implements Step {
  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var source = survey.question(question);
    var weights = Weights.of(source.id(), numbers(source, survey.respondents()));
    if (survey.respondents() > 0 && sum(weights, survey.respondents()) == 0) {
      throw new UserProblem("preparation.no-weights", source.id());
    }
    return survey.weighted(weights);
  }

  @Override
  public String written() {
    return "weigh " + Written.id(question);
  }

  private static double[] numbers(Question question, int respondents) throws UserProblem {
    if (question.answers() instanceof Answers.Coded && question.levels().size() == 1) {
      throw new UserProblem(
          "preparation.weight-constant", question.id(), question.levels().getFirst().label());
    }
    if (!canWeigh(question)) {
      throw new UserProblem(
          "preparation.weight-not-a-number", question.id(), question.kind().called());
    }
    var weights = new double[respondents];
    Arrays.setAll(weights, question.numbers()::applyAsDouble);
    return weights;
  }

  /// A time is stored as a number too, but its seconds weigh nobody.
  private static boolean canWeigh(Question question) {
    return switch (question.kind()) {
      case NUMBER -> true;
      case RATING -> question.levels().stream().anyMatch(Level::scored);
      case SINGLE, MULTIPLE, RANKING, TEXT, TIME, IDENTIFIER, META -> false;
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
