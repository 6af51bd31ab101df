package manyi.preparation;

import java.util.List;
import java.util.Optional;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// The mean of several ratings or numbers a respondent: `index = score q10.1, q10.2, q10.3: at
/// least 2; 0 to 100`. Who gave fewer than the least number of answers has none.
///
/// @param name of the new question
/// @param items ids; that of a matrix stands for all its items
/// @param least how many answers are needed, 1 or more
/// @param scale that each item is stretched to from its own first; empty for the items' own
public record Score(Name name, List<String> items, int least, Optional<Scale> scale)
    implements Step {
  public Score {
    items = List.copyOf(items);
  }

  /// A scale's least and greatest score.
  public record Scale(double low, double high) {}

  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var sources = Derived.questions(survey, items);
    for (var source : sources) {
      requireNumbers(source);
    }
    if (least > sources.size()) {
      throw new UserProblem("preparation.more-than-items", least, sources.size());
    }
    int rows = survey.respondents();
    var answered = new int[rows];
    var means = new double[rows];
    for (var source : sources) {
      var numbers = source.numbers();
      for (int row = 0; row < rows; row++) {
        double number = stretched(numbers.applyAsDouble(row), source);
        if (!Double.isNaN(number)) {
          means[row] += number;
          answered[row]++;
        }
      }
    }
    for (int row = 0; row < rows; row++) {
      means[row] = answered[row] >= least ? means[row] / answered[row] : Double.NaN;
    }
    var notAsked =
        Rows.where(
            rows,
            row ->
                Double.isNaN(means[row])
                    && sources.stream()
                        .allMatch(source -> source.answers().state(row) == State.NOT_ASKED));
    var answers = new Answers.Measured(means, notAsked);
    return Derived.of(survey, name, sources.getLast(), Kind.NUMBER, Role.NONE, List.of(), answers);
  }

  private double stretched(double number, Question source) {
    if (scale.isEmpty()) {
      return number;
    }
    var to = scale.get();
    double low = source.scaleMinimum();
    double share = (number - low) / (source.scaleMaximum() - low);
    return to.low() + share * (to.high() - to.low());
  }

  private void requireNumbers(Question source) throws UserProblem {
    boolean scored = source.levels().stream().filter(Level::scored).count() >= 2;
    if (scale.isPresent() && !scored) {
      throw new UserProblem("preparation.not-a-rating", source.id(), source.kind().called());
    }
    if (source.kind() != Kind.NUMBER && !scored || source.answers() instanceof Answers.Chosen) {
      throw new UserProblem("preparation.not-a-number", source.id(), source.kind().called());
    }
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    var to = scale.map(s -> "; " + Written.number(s.low()) + " to " + Written.number(s.high()));
    return name.written() + "score " + Written.ids(items) + ": at least " + least + to.orElse("");
  }
}
