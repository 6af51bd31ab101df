package manyi.tally;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.progress.Progress;
import manyi.survey.Answers;
import manyi.survey.Base;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.State;
import manyi.survey.Survey;

/// Counts and samples of the respondents included in a survey, under its weights.
///
/// Where a question must be closed and is not, all of these throw an [IllegalArgumentException]. A
/// ranking counts as the multiple choice of the options that were given a place.
public final class Tally {
  private Tally() {}

  /// Counts a closed question.
  ///
  /// @throws IllegalArgumentException when the question has no levels
  public static LevelCounts levels(Survey survey, Question question) {
    var closed = Closed.of(question);
    var levels = Margin.of(survey, closed, survey.included().and(closed.valid()));
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
    } else if (answers instanceof Answers.Ranked ranked) {
      countStates(ranked.chosen(), included, states);
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
    return Crosses.of(survey, List.of(columns)).tables(Closed.of(rows))[0];
  }

  /// Counts many closed questions against many others, in far less time than one table after the
  /// other; sums of weights may differ from those of [#cross] in their last digits.
  ///
  /// @return by row question, and in it by question of the banner
  /// @throws IllegalArgumentException when a question has no levels
  public static CrossCounts[][] crosses(
      Survey survey, List<Question> rows, List<Question> banner, Progress progress) {
    return Crosses.of(survey, banner).tables(rows, progress);
  }

  /// One question whose levels are the combinations of several questions' levels, the outermost
  /// first: every level of the second within the first of the first, and so on. Also combinations
  /// that nobody chose are levels. With a multiple choice among them it is a multiple choice. Who
  /// was not asked one of the questions was not asked; else who did not answer one did not answer.
  ///
  /// @param path closed questions, at least one; one alone is given back as it is
  /// @throws IllegalArgumentException when a question has no levels, or all have too many (65,534)
  public static Question nested(List<Question> path) {
    return new Nested(path).question();
  }

  /// The same closed question with the silent as a further level, of the code and label
  /// `unanswered`, so that they are in its base; and with those not asked as another, `not-asked`.
  /// The levels have no score. In a multiple choice who chose nothing stays in no level.
  public static Question withSilence(Question question, boolean notAskedToo) {
    return new Silence(question, notAskedToo).spoken();
  }

  /// A banner question's columns, and behind them for each column those who answered the question
  /// and are not in it (code `not:` and the column's): what a column is set against when it is
  /// compared with the total without itself. A multiple choice.
  public static Question withRests(Question banner) {
    return new Rests(banner).beside();
  }

  /// The numbers given to a number question, or the scores of a rating; levels without a score are
  /// left out.
  ///
  /// @throws IllegalArgumentException when the question has neither numbers nor scores
  public static Sample sample(Survey survey, Question question) {
    var numbers = question.numbers();
    var rows = survey.included().and(numeric(numbers, survey.respondents()));
    var values = Samples.values(rows, numbers);
    return new Sample(values, Samples.values(rows, survey.weights()::at), values.length);
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
        Samples.values(rows, ofFirst),
        Samples.values(rows, ofSecond),
        Samples.values(rows, survey.weights()::at));
  }

  /// The numbers given to several questions by all respondents included, also those who gave none;
  /// see [#sample].
  ///
  /// @throws IllegalArgumentException when a question has neither numbers nor scores
  public static Numbers numbers(Survey survey, List<Question> questions) {
    var rows = survey.included();
    var columns = new double[questions.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Samples.values(rows, questions.get(i).numbers());
    }
    return new Numbers(columns, Samples.values(rows, survey.weights()::at));
  }

  /// The moments of the numbers that all respondents gave.
  ///
  /// @param numbers a row's number; NaN where it has none
  public static Moments moments(Survey survey, IntToDoubleFunction numbers) {
    return new GroupNumbers(survey, numbers).all();
  }

  /// The moments of the numbers in each column of a banner, and last those of all who answered the
  /// banner's question.
  ///
  /// @param numbers a row's number; NaN where it has none
  public static List<Moments> moments(Survey survey, IntToDoubleFunction numbers, Question banner) {
    return new GroupNumbers(survey, numbers).by(banner);
  }

  /// The respondents who are in both of two columns, by column and column; on the diagonal those of
  /// the column.
  ///
  /// @param counted who is in the base of the row; others count nowhere
  public static Base[][] overlaps(Survey survey, Rows counted, Question columns) {
    var members = Closed.of(columns).members(survey.included().and(counted));
    var overlaps = new Base[members.size()][members.size()];
    for (int one = 0; one < overlaps.length; one++) {
      for (int other = 0; other <= one; other++) {
        var both = members.get(one).and(members.get(other));
        overlaps[one][other] = Sums.base(both, survey.weights());
        overlaps[other][one] = overlaps[one][other];
      }
    }
    return overlaps;
  }

  /// What the numbers of each two columns have in common, by column and column; on the diagonal
  /// those of the column.
  ///
  /// @param numbers a row's number; NaN where it has none
  public static OverlapMoments[][] overlaps(
      Survey survey, IntToDoubleFunction numbers, Question columns) {
    return new GroupNumbers(survey, numbers).overlaps(columns);
  }

  /// Who answered a closed question, also who chose nothing of a multiple choice: the base of its
  /// percentages.
  public static Rows valid(Question question) {
    return Closed.of(question).valid();
  }

  /// The survey with a design, for figures whose errors follow from it; made once for many.
  public static Designed designed(Survey survey, Design design) {
    return new Designed(survey, design);
  }

  /// How many persons answered in both of two groups, such as waves.
  ///
  /// @param persons a question that tells respondents apart; who did not answer it is nobody else
  /// @param groups a question of one level a respondent
  /// @param one a level of it
  /// @param other another
  /// @throws IllegalArgumentException when the groups are not of one level a respondent
  public static long inBoth(Survey survey, Question persons, Question groups, int one, int other) {
    if (!(Closed.of(groups) instanceof Closed.One(var codes, _))) {
      throw new IllegalArgumentException("Several answers in " + groups.id());
    }
    var seen = new boolean[2];
    var both = new long[1];
    var among =
        survey
            .included()
            .and(
                Rows.where(
                    survey.respondents(), row -> codes.at(row) == one || codes.at(row) == other));
    DesignUnits.of(survey, new Design(null, persons))
        .visit(
            among,
            row -> seen[codes.at(row) == one ? 0 : 1] = true,
            _ -> {
              both[0] += seen[0] && seen[1] ? 1 : 0;
              Arrays.fill(seen, false);
            });
    return both[0];
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

  private static Rows numeric(IntToDoubleFunction numbers, int respondents) {
    return Rows.where(respondents, row -> !Double.isNaN(numbers.applyAsDouble(row)));
  }
}
