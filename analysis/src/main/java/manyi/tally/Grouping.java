package manyi.tally;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Respondents in groups of which each is in at most one.
///
/// @param groups how many there are
/// @param of the group of a row, from 0; negative where it is in none
public record Grouping(int groups, IntUnaryOperator of) {
  /// The respondents by the level that they gave.
  ///
  /// @throws IllegalArgumentException when respondents can be at several levels
  public static Grouping of(Question question) {
    if (!(question.answers() instanceof Answers.Coded(var codes))) {
      throw new IllegalArgumentException("Not one level a respondent: " + question.id());
    }
    return new Grouping(question.levels().size(), codes::at);
  }

  /// Those at none of some levels (group 0) and those at any of them (group 1), among those who
  /// answered; of a multiple choice also who chose nothing.
  ///
  /// @param levels by the order of the question's levels
  /// @throws IllegalArgumentException when the question has no levels
  public static Grouping net(Question question, int... levels) {
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> {
        var wanted = new boolean[question.levels().size()];
        Arrays.stream(levels).forEach(level -> wanted[level] = true);
        yield new Grouping(
            2, row -> codes.at(row) < 0 ? codes.at(row) : wanted[codes.at(row)] ? 1 : 0);
      }
      case Answers.Chosen chosen -> net(chosen, levels);
      case Answers.Ranked(_, var chosen) -> net(chosen, levels);
      case Answers.Measured _, Answers.Written _ ->
          throw new IllegalArgumentException("No levels in question " + question.id());
    };
  }

  private static Grouping net(Answers.Chosen chosen, int... levels) {
    var valid = chosen.asked().and(chosen.silent().not());
    var any = Rows.none(valid.size());
    for (int level : levels) {
      any = any.or(chosen.options().get(level));
    }
    var net = any;
    return new Grouping(2, row -> !valid.contains(row) ? -1 : net.contains(row) ? 1 : 0);
  }

  /// The included respondents who are in a group.
  Rows rows(Survey survey) {
    return survey.included().and(Rows.where(survey.respondents(), row -> of.applyAsInt(row) >= 0));
  }
}
