package manyi.tally;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Answers;
import manyi.survey.Codes;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.State;
import manyi.survey.Survey;

/// Counts and samples of the respondents included in a survey, under its weights.
public final class Tally {
  private Tally() {}

  /// Counts a closed question.
  ///
  /// @throws IllegalArgumentException when the question has no levels
  public static LevelCounts levels(Survey survey, Question question) {
    var included = survey.included();
    var levels = margin(survey, question, included.and(valid(question)));
    var states = states(survey, question);
    return new LevelCounts(
        levels.n(),
        levels.weighted(),
        states.answered(),
        states.choseNothing(),
        states.unanswered(),
        states.notAsked());
  }

  /// Counts who answered a question of any kind and who did not.
  public static StateCounts states(Survey survey, Question question) {
    var included = survey.included();
    var states = new Sums(State.values().length, survey.weights());
    var answers = question.answers();
    if (answers instanceof Answers.Chosen chosen) {
      countStates(chosen, included, states);
    } else {
      included.forEach(row -> states.add(answers.state(row).ordinal(), row));
    }
    return new StateCounts(
        states.base(State.ANSWERED.ordinal()),
        states.base(State.CHOSE_NOTHING.ordinal()),
        states.base(State.UNANSWERED.ordinal()),
        states.base(State.NOT_ASKED.ordinal()));
  }

  /// Counts two closed questions against each other.
  ///
  /// @throws IllegalArgumentException when a question has no levels
  public static CrossCounts cross(Survey survey, Question rows, Question columns) {
    var both = survey.included().and(valid(rows)).and(valid(columns));
    int width = columns.levels().size();
    var cells = new Sums(rows.levels().size() * width, survey.weights());
    switch (rows.answers()) {
      case Answers.Coded(var codes) -> addCoded(cells, codes, width, both, columns);
      case Answers.Chosen(var options, _, _) -> {
        for (int row = 0; row < options.size(); row++) {
          addOption(cells, row * width, options.get(row).and(both), columns);
        }
      }
      case Answers.Ranked _, Answers.Measured _, Answers.Written _ -> throw notClosed(rows);
    }
    return new CrossCounts(
        folded(cells.n(), width),
        folded(cells.weighted(), width),
        margin(survey, rows, both).bases(),
        margin(survey, columns, both).bases(),
        Sums.base(both, survey.weights()));
  }

  /// The numbers given to a number question, or the scores of a rating; levels without a score are
  /// left out.
  ///
  /// @throws IllegalArgumentException when the question has neither numbers nor scores
  public static Sample sample(Survey survey, Question question) {
    var numbers = question.numbers();
    var rows = survey.included().and(numeric(numbers, survey.respondents()));
    var values = values(rows, numbers);
    return new Sample(values, values(rows, survey.weights()::at), values.length);
  }

  /// The numbers given to two questions by those who gave both; see [#sample].
  ///
  /// @throws IllegalArgumentException when a question has neither numbers nor scores
  public static PairedSample paired(Survey survey, Question first, Question second) {
    var ofFirst = first.numbers();
    var ofSecond = second.numbers();
    var rows =
        survey
            .included()
            .and(numeric(ofFirst, survey.respondents()))
            .and(numeric(ofSecond, survey.respondents()));
    return new PairedSample(
        values(rows, ofFirst), values(rows, ofSecond), values(rows, survey.weights()::at));
  }

  private static void countStates(Answers.Chosen chosen, Rows included, Sums states) {
    var any = Rows.none(included.size());
    for (var option : chosen.options()) {
      any = any.or(option);
    }
    var asked = included.and(chosen.asked());
    var silent = asked.and(chosen.silent());
    var spoke = asked.and(silent.not());
    states.add(State.ANSWERED.ordinal(), spoke.and(any));
    states.add(State.CHOSE_NOTHING.ordinal(), spoke.and(any.not()));
    states.add(State.UNANSWERED.ordinal(), silent);
    states.add(State.NOT_ASKED.ordinal(), included.and(chosen.asked().not()));
  }

  /// Adds respondents to the cells of the row that each of them chose.
  private static void addCoded(Sums cells, Codes rows, int width, Rows both, Question columns) {
    switch (columns.answers()) {
      case Answers.Coded(var codes) ->
          both.forEach(row -> cells.add(rows.at(row) * width + codes.at(row), row));
      case Answers.Chosen(var options, _, _) -> {
        for (int option = 0; option < width; option++) {
          int column = option;
          var chose = options.get(column).and(both);
          chose.forEach(row -> cells.add(rows.at(row) * width + column, row));
        }
      }
      case Answers.Ranked _, Answers.Measured _, Answers.Written _ -> throw notClosed(columns);
    }
  }

  /// Adds the respondents who chose one option to the cells of its row.
  private static void addOption(Sums cells, int first, Rows chose, Question columns) {
    switch (columns.answers()) {
      case Answers.Coded(var codes) -> chose.forEach(row -> cells.add(first + codes.at(row), row));
      case Answers.Chosen(var options, _, _) -> {
        for (int column = 0; column < options.size(); column++) {
          cells.add(first + column, chose.and(options.get(column)));
        }
      }
      case Answers.Ranked _, Answers.Measured _, Answers.Written _ -> throw notClosed(columns);
    }
  }

  private static Sums margin(Survey survey, Question question, Rows both) {
    var sums = new Sums(question.levels().size(), survey.weights());
    switch (question.answers()) {
      case Answers.Coded(var codes) -> both.forEach(row -> sums.add(codes.at(row), row));
      case Answers.Chosen(var options, _, _) -> {
        for (int option = 0; option < options.size(); option++) {
          sums.add(option, options.get(option).and(both));
        }
      }
      case Answers.Ranked(_, var chosen) -> {
        for (int option = 0; option < chosen.options().size(); option++) {
          sums.add(option, chosen.options().get(option).and(both));
        }
      }
      case Answers.Measured _, Answers.Written _ -> throw notClosed(question);
    }
    return sums;
  }

  /// Who answered; of a multiple choice also who chose nothing.
  private static Rows valid(Question question) {
    return switch (question.answers()) {
      case Answers.Coded(var codes) -> given(codes);
      case Answers.Chosen(_, var asked, var silent) -> asked.and(silent.not());
      case Answers.Ranked(_, var chosen) -> chosen.asked().and(chosen.silent().not());
      case Answers.Measured _, Answers.Written _ -> throw notClosed(question);
    };
  }

  private static Rows given(Codes codes) {
    // Apart, so that the loop over the usual narrow column is compiled without a virtual call.
    return codes instanceof Codes.OneByte narrow
        ? Rows.where(narrow.rows(), row -> narrow.at(row) >= 0)
        : Rows.where(codes.rows(), row -> codes.at(row) >= 0);
  }

  private static Rows numeric(IntToDoubleFunction numbers, int respondents) {
    return Rows.where(respondents, row -> !Double.isNaN(numbers.applyAsDouble(row)));
  }

  private static double[] values(Rows rows, IntToDoubleFunction numbers) {
    var values = new double[rows.count()];
    var next = new int[1];
    rows.forEach(row -> values[next[0]++] = numbers.applyAsDouble(row));
    return values;
  }

  private static long[][] folded(long[] cells, int width) {
    var table = new long[width == 0 ? 0 : cells.length / width][];
    Arrays.setAll(table, row -> Arrays.copyOfRange(cells, row * width, (row + 1) * width));
    return table;
  }

  private static double[][] folded(double[] cells, int width) {
    var table = new double[width == 0 ? 0 : cells.length / width][];
    Arrays.setAll(table, row -> Arrays.copyOfRange(cells, row * width, (row + 1) * width));
    return table;
  }

  private static IllegalArgumentException notClosed(Question question) {
    return new IllegalArgumentException("No levels in question " + question.id());
  }
}
