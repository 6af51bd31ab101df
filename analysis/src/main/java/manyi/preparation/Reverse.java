package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// A rating the other way round, each score s as least + greatest − s: `q10.3_reverse = reverse
/// q10.3`. Levels off the scale and silence stay what they are.
///
/// @param name of the new question
/// @param question a rating
public record Reverse(Name name, String question) implements Step {
  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var source = survey.question(question);
    if (source.kind() != Kind.RATING || !(source.answers() instanceof Answers.Coded(var codes))) {
      throw new UserProblem("preparation.not-a-rating", source.id(), source.kind().called());
    }
    var order = order(source);
    var position = new int[order.size()];
    for (int i = 0; i < position.length; i++) {
      position[order.get(i)] = i;
    }
    double sum = source.scaleMinimum() + source.scaleMaximum();
    var levels = order.stream().map(level -> turned(source.levels().get(level), sum)).toList();
    var turned =
        Codes.of(
            codes.rows(),
            levels.size(),
            row -> codes.at(row) < 0 ? codes.at(row) : position[codes.at(row)]);
    return Derived.of(survey, name, source, Kind.RATING, levels, new Answers.Coded(turned));
  }

  /// The scored levels backwards in the places of the scored ones.
  private static List<Integer> order(Question source) {
    var scored = new ArrayList<Integer>();
    for (int level = 0; level < source.levels().size(); level++) {
      if (source.levels().get(level).scored()) {
        scored.addFirst(level);
      }
    }
    var order = new ArrayList<Integer>();
    for (int level = 0; level < source.levels().size(); level++) {
      order.add(source.levels().get(level).scored() ? scored.removeFirst() : level);
    }
    return order;
  }

  /// A label that is the score itself turns with it; words stay.
  private static Level turned(Level level, double sum) {
    if (!level.scored()) {
      return level;
    }
    double score = sum - level.score();
    var number = Written.number(score);
    return new Level(
        number, NumberText.parse(level.label()).isPresent() ? number : level.label(), score);
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    return name.written() + "reverse " + Written.id(question);
  }
}
