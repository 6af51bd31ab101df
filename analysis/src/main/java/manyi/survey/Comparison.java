package manyi.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import manyi.text.UserProblem;

/// A question's answers compared with one or more values; false of who did not answer.
///
/// @param relation to any of the values, with [Relation#UNEQUAL] to none of them
record Comparison(Term question, Relation relation, List<Term> values) implements Condition {
  private static final int LEVELS_LISTED = 20;

  Comparison {
    values = List.copyOf(values);
  }

  @Override
  public Rows rows(Survey survey) throws UserProblem {
    var asked = question.in(survey);
    return switch (asked.answers()) {
      case Answers.Coded(var codes) -> coded(asked, codes);
      case Answers.Chosen chosen -> chosen(asked, chosen);
      case Answers.Ranked ranked -> chosen(asked, ranked.chosen());
      case Answers.Measured measured -> measured(asked, measured);
      case Answers.Written written -> written(asked, written);
    };
  }

  private Rows coded(Question asked, Codes codes) throws UserProblem {
    if (relation == Relation.HAS) {
      throw new UserProblem("survey.filter-not-multiple", asked.id()).at(question.place());
    }
    var holds = relation.ordered() ? byScore(asked) : byLevel(asked);
    return Rows.where(codes.rows(), row -> codes.at(row) >= 0 && holds[codes.at(row)]);
  }

  /// Which levels are, or are not, among the values.
  private boolean[] byLevel(Question asked) throws UserProblem {
    var found = new boolean[asked.levels().size()];
    for (var value : values) {
      found[level(asked, value)] = true;
    }
    if (relation == Relation.UNEQUAL) {
      for (int level = 0; level < found.length; level++) {
        found[level] = !found[level];
      }
    }
    return found;
  }

  /// Which levels have a score in the relation to the value.
  private boolean[] byScore(Question asked) throws UserProblem {
    if (asked.levels().stream().noneMatch(Level::scored)) {
      throw notOrdered(asked);
    }
    var value = values.getFirst();
    var number = FilterValue.number(value.text());
    double score = number.isPresent() ? number.getAsDouble() : scoreOf(asked, value);
    var found = new boolean[asked.levels().size()];
    for (int level = 0; level < found.length; level++) {
      double of = asked.levels().get(level).score();
      found[level] = !Double.isNaN(of) && relation.holds(of, score, score);
    }
    return found;
  }

  private double scoreOf(Question asked, Term value) throws UserProblem {
    var level = asked.levels().get(level(asked, value));
    if (!level.scored()) {
      throw new UserProblem("survey.filter-no-score", asked.id(), level.label()).at(value.place());
    }
    return level.score();
  }

  private Rows chosen(Question asked, Answers.Chosen chosen) throws UserProblem {
    if (relation.ordered()) {
      throw notOrdered(asked);
    }
    var any = Rows.none(chosen.rows());
    for (var value : values) {
      any = any.or(chosen.options().get(level(asked, value)));
    }
    var spoke = chosen.asked().and(chosen.silent().not());
    return spoke.and(relation == Relation.UNEQUAL ? any.not() : any);
  }

  private Rows measured(Question asked, Answers.Measured numbers) throws UserProblem {
    if (relation == Relation.HAS) {
      throw new UserProblem("survey.filter-not-multiple", asked.id()).at(question.place());
    }
    var spans = new ArrayList<FilterValue>();
    for (var value : values) {
      spans.add(span(asked, value));
    }
    IntPredicate holds =
        relation == Relation.UNEQUAL
            ? row -> spans.stream().allMatch(span -> span.stands(relation, numbers.at(row)))
            : row -> spans.stream().anyMatch(span -> span.stands(relation, numbers.at(row)));
    return Rows.where(numbers.rows(), row -> !Double.isNaN(numbers.at(row)) && holds.test(row));
  }

  private static FilterValue span(Question asked, Term value) throws UserProblem {
    boolean time = asked.kind() == Kind.TIME;
    var span = time ? FilterValue.time(value.text()) : FilterValue.single(value.text());
    return span.orElseThrow(() ->
        (time
                ? new UserProblem("survey.filter-not-a-date", asked.id(), value.text())
                : new UserProblem("survey.filter-not-a-number", asked.id(), value.text()))
            .at(value.place()));
  }

  private Rows written(Question asked, Answers.Written written) throws UserProblem {
    if (relation.ordered()) {
      throw notOrdered(asked);
    }
    var wanted = values.stream().map(value -> folded(value.text())).toList();
    return Rows.where(
        written.rows(),
        row -> {
          var text = folded(written.text(row));
          return !text.isEmpty()
              && switch (relation) {
                case EQUAL -> wanted.contains(text);
                case UNEQUAL -> !wanted.contains(text);
                case HAS -> text.contains(wanted.getFirst());
                case LESS, AT_MOST, MORE, AT_LEAST -> false;
              };
        });
  }

  /// The level a value names: by its label, else of a rating by its score, else by its code.
  private static int level(Question asked, Term value) throws UserProblem {
    var levels = asked.levels();
    var wanted = folded(value.text());
    for (int level = 0; level < levels.size(); level++) {
      if (folded(levels.get(level).label()).equals(wanted)) {
        return level;
      }
    }
    var number = FilterValue.number(value.text());
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
    throw new UserProblem("survey.no-such-level", asked.id(), value.text(), labels(levels))
        .at(value.place());
  }

  private static String labels(List<Level> levels) {
    var listed =
        levels.stream()
            .limit(LEVELS_LISTED)
            .map(level ->
                level.label().equals(level.code())
                    ? level.label()
                    : level.code() + " = " + level.label())
            .collect(Collectors.joining("; "));
    return levels.size() > LEVELS_LISTED ? listed + " …" : listed;
  }

  private UserProblem notOrdered(Question asked) {
    return new UserProblem("survey.filter-not-ordered", asked.id(), asked.kind().word())
        .at(question.place());
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
