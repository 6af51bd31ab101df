package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// Answers counted together, which may overlap: `q8_net = net q8: 前两项 = 4, 5; 后两项 = 1, 2`. A
/// multiple choice with one option a group; its base are those who answered.
///
/// @param name of the new question
/// @param question a single choice, rating or multiple choice
/// @param groups what is counted together; one without a label is called by its levels
public record Net(Name name, String question, List<Group> groups) implements Step {
  public Net {
    groups = List.copyOf(groups);
  }

  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var source = survey.question(question);
    var sets = new LevelSets(source).of(groups);
    var labels = new ArrayList<Level>();
    for (int i = 0; i < groups.size(); i++) {
      labels.add(
          new Level(String.valueOf(i + 1), label(source, groups.get(i), sets.get(i)), Double.NaN));
    }
    var answers =
        switch (source.answers()) {
          case Answers.Coded(var codes) -> ofCoded(codes, sets);
          case Answers.Chosen chosen -> ofChosen(chosen, sets);
          case Answers.Ranked _, Answers.Measured _, Answers.Written _ ->
              throw new UserProblem("preparation.no-levels", source.id(), source.kind().called());
        };
    return Derived.of(survey, name, source, Kind.MULTIPLE, labels, answers);
  }

  private static String label(Question source, Group group, List<Integer> levels) {
    return group.label().isEmpty()
        ? levels.stream()
            .map(level -> source.levels().get(level).label())
            .collect(Collectors.joining(" + "))
        : group.label();
  }

  private static Answers.Chosen ofCoded(Codes codes, List<List<Integer>> sets) {
    var options =
        sets.stream()
            .map(set -> Rows.where(codes.rows(), row -> set.contains(codes.at(row))))
            .toList();
    return new Answers.Chosen(
        options,
        Rows.where(codes.rows(), row -> codes.at(row) != Codes.NOT_ASKED),
        Rows.where(codes.rows(), row -> codes.at(row) == Codes.UNANSWERED));
  }

  static Answers.Chosen ofChosen(Answers.Chosen chosen, List<List<Integer>> sets) {
    var options =
        sets.stream()
            .map(set ->
                set.stream()
                    .map(option -> chosen.options().get(option))
                    .reduce(Rows.none(chosen.rows()), Rows::or))
            .toList();
    return new Answers.Chosen(options, chosen.asked(), chosen.silent());
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    return name.written() + "net " + Written.id(question) + ": " + Group.written(groups);
  }
}
