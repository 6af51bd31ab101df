package manyi.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// Marks respondents whose answers may be worth nothing: `flag = flag: faster than 60 in duration;
/// straight q10; same answers`. A multiple choice with one option a check; who passes all has
/// chosen nothing. Nobody is removed; a filter on it does that.
///
/// @param name of the new question
/// @param marks what is checked, in order
public record Flag(Name name, List<Mark> marks) implements Step {
  private static final Pattern CODE = Pattern.compile("(fast|straight|same|if)[0-9]*");

  public Flag {
    marks = List.copyOf(marks);
  }

  /// A check and what those that it finds are called.
  ///
  /// @param label empty for the check as it is written
  public record Mark(String label, Check check) {
    String written() {
      return label.isEmpty() ? check.written() : Written.word(label) + " = " + check.written();
    }
  }

  @Override
  public Survey apply(Survey survey, Progress progress) throws UserProblem {
    var levels = new ArrayList<Level>();
    var options = new ArrayList<Rows>();
    var times = new HashMap<String, Integer>();
    for (var mark : marks) {
      progress.report((double) options.size() / marks.size());
      var check = mark.check();
      int time = times.merge(check.code(), 1, Integer::sum);
      levels.add(
          new Level(
              time == 1 ? check.code() : check.code() + time,
              mark.label().isEmpty() ? check.written() : mark.label(),
              Double.NaN));
      options.add(Checks.rows(check, survey));
    }
    var answers =
        new Answers.Chosen(
            options, Rows.all(survey.respondents()), Rows.none(survey.respondents()));
    return Derived.of(survey, name, null, Kind.MULTIPLE, Role.NONE, levels, answers);
  }

  /// Whether a question that a step made flags respondents: its options are checks.
  public static boolean made(Question question) {
    return question.kind() == Kind.MULTIPLE
        && question.columns().isEmpty()
        && question.levels().stream().allMatch(level -> CODE.matcher(level.code()).matches());
  }

  @Override
  public Optional<Name> makes() {
    return Optional.of(name);
  }

  @Override
  public String written() {
    return name.written()
        + "flag: "
        + marks.stream().map(Mark::written).collect(Collectors.joining("; "));
  }
}
