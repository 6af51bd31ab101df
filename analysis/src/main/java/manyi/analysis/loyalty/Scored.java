package manyi.analysis.loyalty;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.indicators.ScoreRule;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// A question whose answers are on 0–100, high for loyal.
///
/// @param ends of a question of numbers; null for levels
/// @param values by row, NaN without an answer
record Scored(
    Aspect aspect,
    Question question,
    boolean reversed,
    @Nullable NumberEnds ends,
    IntToDoubleFunction values) {
  private static final double FULL = 100;

  /// A question by the rule.
  ///
  /// @param reversed whether high answers are little loyalty
  /// @throws UserProblem where the rule does not fit, or the ends of numbers are not known
  static Scored of(
      Aspect aspect,
      Question question,
      boolean reversed,
      ScoreRule rule,
      List<NumberEnds> given,
      Survey survey)
      throws UserProblem {
    if (question.kind() == Kind.NUMBER) {
      var ends = NumberEnds.of(question, given, survey).orElse(null);
      if (ends == null) {
        throw endsNeeded(question, survey);
      }
      var numbers = question.numbers();
      IntToDoubleFunction values =
          row -> {
            double number = numbers.applyAsDouble(row);
            if (Double.isNaN(number)) {
              return Double.NaN;
            }
            return reversed ? FULL - ends.points(number) : ends.points(number);
          };
      return new Scored(aspect, question, reversed, ends, values);
    }
    var misfit = rule.misfit(question);
    if (misfit.isPresent()) {
      throw new UserProblem(misfit.get().key(), misfit.get().arguments().toArray());
    }
    return new Scored(aspect, question, reversed, null, levels(question, reversed, rule));
  }

  /// Reversed points are mirrored between those of the best and of the worst level.
  private static IntToDoubleFunction levels(Question question, boolean reversed, ScoreRule rule) {
    var scores = rule.scores(question);
    if (!reversed) {
      return scores;
    }
    var points = rule.pointsOf(question);
    double both = points.getFirst() + points.getLast();
    return row -> both - scores.applyAsDouble(row);
  }

  private static UserProblem endsNeeded(Question question, Survey survey) {
    var numbers = Tally.sample(survey, question).values();
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double number : numbers) {
      least = Math.min(least, number);
      greatest = Math.max(greatest, number);
    }
    return new UserProblem("loyalty.ends-needed", question.id(), question.text(), least, greatest);
  }

  double least() {
    return ends == null ? question.scaleMinimum() : ends.least();
  }

  double greatest() {
    return ends == null ? question.scaleMaximum() : ends.greatest();
  }
}
