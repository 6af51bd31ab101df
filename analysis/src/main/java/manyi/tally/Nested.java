package manyi.tally;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;

/// Makes one question out of several, each nested in the one before.
record Nested(List<Question> path) {
  /// More combinations than this are no table.
  private static final int MOST_LEVELS = Codes.LEVELS_IN_TWO_BYTES;

  Question question() {
    if (path.size() == 1) {
      return path.getFirst();
    }
    var parts = path.stream().map(Closed::of).toList();
    boolean single = parts.stream().allMatch(Closed.One.class::isInstance);
    var levels = levels();
    return new Question(
        joined(Question::id, ">"),
        joined(Question::text, " / "),
        null,
        single ? Kind.SINGLE : Kind.MULTIPLE,
        Role.NONE,
        path.stream().flatMap(question -> question.columns().stream()).toList(),
        levels,
        single ? coded(parts, levels.size()) : chosen(),
        path.stream()
            .map(Question::personal)
            .filter(personal -> personal != null)
            .findFirst()
            .orElse(null));
  }

  private String joined(Function<Question, String> part, String by) {
    return path.stream().map(part).collect(Collectors.joining(by));
  }

  private List<Level> levels() {
    var levels = path.getFirst().levels().stream().map(Nested::unscored).toList();
    for (var question : path.subList(1, path.size())) {
      if ((long) levels.size() * question.levels().size() > MOST_LEVELS) {
        throw new IllegalArgumentException("Too many levels in " + joined(Question::id, ">"));
      }
      levels =
          levels.stream()
              .flatMap(outer -> question.levels().stream().map(inner -> in(outer, inner)))
              .toList();
    }
    return levels;
  }

  private static Level unscored(Level level) {
    return new Level(level.code(), level.label(), Double.NaN);
  }

  private static Level in(Level outer, Level inner) {
    return new Level(
        outer.code() + "/" + inner.code(), outer.label() + " / " + inner.label(), Double.NaN);
  }

  /// Not asked where any of the questions was not asked, silent where any other was not answered.
  private static Answers coded(List<Closed> parts, int levels) {
    var codes = parts.stream().map(part -> ((Closed.One) part).codes()).toArray(Codes[]::new);
    var widths = parts.stream().mapToInt(Closed::levels).toArray();
    return new Answers.Coded(
        Codes.of(
            codes[0].rows(),
            levels,
            row -> {
              int silence = 0;
              int combined = 0;
              for (int i = 0; i < codes.length; i++) {
                int code = codes[i].at(row);
                silence = Math.min(silence, code);
                combined = combined * widths[i] + code;
              }
              return silence < 0 ? silence : combined;
            }));
  }

  private Answers chosen() {
    var asked = asked(path.getFirst());
    var options = List.of(asked);
    var valid = asked;
    for (var question : path) {
      asked = asked.and(asked(question));
      var closed = Closed.of(question);
      valid = valid.and(closed.valid());
      var members = closed.members(closed.valid());
      options = options.stream().flatMap(outer -> members.stream().map(outer::and)).toList();
    }
    return new Answers.Chosen(options, asked, asked.and(valid.not()));
  }

  private static Rows asked(Question question) {
    return switch (question.answers()) {
      case Answers.Coded(var codes) ->
          Rows.where(codes.rows(), row -> codes.at(row) != Codes.NOT_ASKED);
      case Answers.Chosen(_, var asked, _) -> asked;
      case Answers.Ranked(_, var chosen) -> chosen.asked();
      case Answers.Measured(_, var notAsked) -> notAsked.not();
      case Answers.Written(_, _, var notAsked) -> notAsked.not();
    };
  }
}
