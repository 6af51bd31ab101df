package manyi.preparation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.State;
import manyi.survey.Survey;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Answers put into new groups: `q5x = recode q5: 低 = 1, 2; 中 = 3; 高 = 4, 5`. An answer in no group
/// counts as not answered, `其他 = else` takes all that are left. Where every label is a number the
/// new question is a rating with these scores.
///
/// @param name of the new question
/// @param question a single choice, rating, multiple choice, number or text
/// @param groups the new levels; of a multiple choice they may overlap
public record Recode(Name name, String question, List<Group> groups) implements Step {
  public Recode {
    groups = List.copyOf(groups);
  }

  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    requireDifferent();
    var source = survey.question(question);
    return switch (source.answers()) {
      case Answers.Coded(var codes) -> coded(survey, source, ofLevels(source, codes));
      case Answers.Chosen chosen ->
          Derived.of(
              survey,
              name,
              source,
              Kind.MULTIPLE,
              groups.stream().map(group -> Level.of(group.label())).toList(),
              Net.ofChosen(chosen, new LevelSets(source).of(groups)));
      case Answers.Measured measured -> coded(survey, source, ofNumbers(source, measured::at));
      case Answers.Written written -> coded(survey, source, ofTexts(source, written));
      case Answers.Ranked _ ->
          throw new UserProblem("preparation.no-levels", source.id(), source.kind().called());
    };
  }

  private void requireDifferent() throws UserProblem {
    var labels = new HashSet<String>();
    for (var group : groups) {
      if (!labels.add(LevelNames.folded(group.label()))) {
        throw new UserProblem("preparation.group-twice", group.label());
      }
    }
  }

  private Survey coded(Survey survey, Question source, Codes.Source codes) throws UserProblem {
    boolean scores = groups.stream().allMatch(group -> NumberText.parse(group.label()).isPresent());
    var levels = groups.stream().map(Group::label).map(label -> level(label, scores)).toList();
    var answers = new Answers.Coded(Codes.of(survey.respondents(), levels.size(), codes));
    var kind = scores ? Kind.RATING : Kind.SINGLE;
    return Derived.of(survey, name, source, kind, levels, answers);
  }

  private static Level level(String label, boolean score) {
    return score
        ? new Level(label, label, NumberText.parse(label).orElse(Double.NaN))
        : Level.of(label);
  }

  private Codes.Source ofLevels(Question source, Codes codes) throws UserProblem {
    var groupOf = new LevelSets(source).groupOfLevel(groups);
    return row -> {
      int code = codes.at(row);
      return code < 0 ? code : groupOf[code] < 0 ? Codes.UNANSWERED : groupOf[code];
    };
  }

  private Codes.Source ofNumbers(Question source, IntToDoubleFunction numbers) throws UserProblem {
    if (source.kind() == Kind.TIME) {
      throw new UserProblem("preparation.no-levels", source.id(), source.kind().called());
    }
    for (var group : groups) {
      for (var value : group.values()) {
        if (value instanceof Value.Named(var text) && NumberText.parse(text).isEmpty()) {
          throw new UserProblem("preparation.value-not-a-number", source.id(), text);
        }
      }
    }
    return row -> {
      double number = numbers.applyAsDouble(row);
      return Double.isNaN(number) ? silence(source, row) : group(value -> has(value, number));
    };
  }

  private static boolean has(Value value, double number) {
    return switch (value) {
      case Value.Named(var text) -> NumberText.parse(text).orElse(Double.NaN) == number;
      case Value.Range(_, double low, double high) -> number >= low && number <= high;
      case Value.Else _ -> false;
    };
  }

  private Codes.Source ofTexts(Question source, Answers.Written written) {
    return row -> {
      var text = LevelNames.folded(written.text(row));
      return text.isEmpty() ? silence(source, row) : group(value -> has(value, text));
    };
  }

  private static boolean has(Value value, String answer) {
    return switch (value) {
      case Value.Named(var text) -> LevelNames.folded(text).equals(answer);
      case Value.Range(var text, _, _) -> LevelNames.folded(text).equals(answer);
      case Value.Else _ -> false;
    };
  }

  /// The first group with a value that holds, else the one of all others.
  private int group(Predicate<Value> holds) {
    int others = Codes.UNANSWERED;
    for (int group = 0; group < groups.size(); group++) {
      for (var value : groups.get(group).values()) {
        if (holds.test(value)) {
          return group;
        }
        if (value instanceof Value.Else) {
          others = group;
        }
      }
    }
    return others;
  }

  private static int silence(Question source, int row) {
    return source.answers().state(row) == State.NOT_ASKED ? Codes.NOT_ASKED : Codes.UNANSWERED;
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    return name.written() + "recode " + Written.id(question) + ": " + Group.written(groups);
  }
}
