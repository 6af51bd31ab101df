package manyi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// The question whose numbers can be taken for weights unasked.
final class LikelyWeight {
  /// A weight that corrects who answered is there for nearly everybody and is about 1 on average;
  /// other numbers with such a name are a body's weight, a total to project to, or damaged.
  private static final double NEARLY_ALL = 0.95;

  private static final double LEAST_MEAN = 0.5;
  private static final double MOST_MEAN = 2;

  private LikelyWeight() {}

  /// A weight that a step made goes before one of the file; empty where none is plausible.
  static Optional<Question> of(Survey survey) {
    return survey.withRole(Role.WEIGHT).stream()
        .filter(question -> plausible(question, survey))
        .min(Comparator.comparing(question -> !question.columns().isEmpty()));
  }

  private static boolean plausible(Question question, Survey survey) {
    if (question.kind() != Kind.NUMBER) {
      return false;
    }
    var weights = Tally.sample(survey, question).values();
    long positive = Arrays.stream(weights).filter(weight -> weight > 0).count();
    double mean = Arrays.stream(weights).average().orElse(0);
    return positive >= NEARLY_ALL * survey.included().count()
        && mean >= LEAST_MEAN
        && mean <= MOST_MEAN;
  }
}
