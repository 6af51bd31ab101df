package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.List;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Questions made up to count all respondents, or those outside a column.
final class Everyone {
  private static final String NAME = "everyone";

  private Everyone() {}

  /// One level, which everyone is at.
  static Question of(Survey survey) {
    var answers = new Answers.Coded(Codes.of(survey.respondents(), 1, _ -> 0));
    return question(Kind.SINGLE, List.of(Level.of(NAME)), answers);
  }

  /// Two options a level: who is at it, and everyone else.
  static Question split(Question banner, List<Integer> levels) {
    var options = new ArrayList<Rows>();
    var names = new ArrayList<Level>();
    for (int level : levels) {
      var at = members(banner, level);
      options.add(at);
      options.add(at.not());
      names.add(Level.of("in " + level));
      names.add(Level.of("outside " + level));
    }
    int size = banner.answers().rows();
    return question(
        Kind.MULTIPLE, names, new Answers.Chosen(options, Rows.all(size), Rows.none(size)));
  }

  private static Rows members(Question banner, int level) {
    return switch (banner.answers()) {
      case Answers.Coded(var codes) -> Rows.where(codes.rows(), row -> codes.at(row) == level);
      case Answers.Chosen(var options, var asked, var silent) ->
          options.get(level).and(asked).and(silent.not());
      case Answers.Ranked _, Answers.Measured _, Answers.Written _ ->
          throw new IllegalArgumentException("No levels in question " + banner.id());
    };
  }

  private static Question question(Kind kind, List<Level> levels, Answers answers) {
    return new Question(NAME, NAME, null, kind, Role.NONE, List.of(), levels, answers);
  }
}
