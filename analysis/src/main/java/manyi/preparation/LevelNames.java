package manyi.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.text.NumberText;
import manyi.text.UserProblem;

/// Finds the levels that written values name, as a filter does: by label, else by score, else by
/// code, whatever their case.
final class LevelNames {
  private static final int LISTED = 20;
  private static final Pattern PLUS = Pattern.compile("[+＋]");

  private final Question question;
  private final List<Level> levels;

  LevelNames(Question question) {
    this.question = question;
    levels = question.levels();
  }

  /// The level of a name, -1 where there is none.
  int find(String name) {
    var wanted = folded(name);
    for (int level = 0; level < levels.size(); level++) {
      if (folded(levels.get(level).label()).equals(wanted)) {
        return level;
      }
    }
    var number = NumberText.parse(name);
    for (int level = 0; level < levels.size(); level++) {
      if (number.isPresent() && levels.get(level).score() == number.getAsDouble()) {
        return level;
      }
    }
    for (int level = 0; level < levels.size(); level++) {
      if (folded(levels.get(level).code()).equals(wanted)) {
        return level;
      }
    }
    return -1;
  }

  /// The level of a name.
  ///
  /// @throws UserProblem `survey.no-such-level`
  int require(String name) throws UserProblem {
    int level = find(name);
    if (level < 0) {
      throw new UserProblem("survey.no-such-level", question.id(), name, labels());
    }
    return level;
  }

  /// The levels that a value of a group names; none of "else".
  ///
  /// @throws UserProblem `survey.no-such-level`
  List<Integer> of(Value value) throws UserProblem {
    return switch (value) {
      case Value.Named(var text) ->
          find(text) < 0 && PLUS.matcher(text).find() ? together(text) : List.of(require(text));
      case Value.Range(var text, double low, double high) -> {
        int called = find(text);
        yield called >= 0 ? List.of(called) : scored(text, low, high);
      }
      case Value.Else _ -> List.of();
    };
  }

  /// The levels of `4 + 5`, as the nets of banner tables are written.
  private List<Integer> together(String text) throws UserProblem {
    var found = new ArrayList<Integer>();
    for (var part : PLUS.split(text, -1)) {
      if (part.isBlank()) {
        throw new UserProblem("survey.no-such-level", question.id(), text, labels());
      }
      found.addAll(of(Value.of(part.strip())));
    }
    return found;
  }

  private List<Integer> scored(String text, double low, double high) throws UserProblem {
    var found = new ArrayList<Integer>();
    for (int level = 0; level < levels.size(); level++) {
      double number = number(levels.get(level));
      if (number >= low && number <= high) {
        found.add(level);
      }
    }
    if (found.isEmpty()) {
      throw new UserProblem("survey.no-such-level", question.id(), text, labels());
    }
    return found;
  }

  private static double number(Level level) {
    return level.scored() ? level.score() : NumberText.parse(level.code()).orElse(Double.NaN);
  }

  private String labels() {
    var listed =
        levels.stream()
            .limit(LISTED)
            .map(level ->
                level.label().equals(level.code())
                    ? level.label()
                    : level.code() + " = " + level.label())
            .collect(Collectors.joining("; "));
    return levels.size() > LISTED ? listed + " …" : listed;
  }

  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
