package manyi.priorities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Rows;

/// What was asked about importance, as one question of numbers an element.
public final class StatedItems {
  private static final int TOP_LEVELS = 2;
  private static final List<Level> SHARE = List.of(new Level("0", "0", 0), new Level("1", "1", 1));

  private StatedItems() {}

  /// Whether questions of different ways of asking stand together, which have no common measure:
  /// more than one ranking or multiple choice, or one beside ratings.
  public static boolean mixed(List<Question> importance) {
    return importance.size() > 1 && importance.stream().anyMatch(StatedItems::listsElements);
  }

  /// Whether the question's options are the elements.
  public static boolean listsElements(Question question) {
    return question.kind() == Kind.RANKING || question.kind() == Kind.MULTIPLE;
  }

  /// Whether a top box can be made of each question: all are ratings with more levels than the box
  /// takes.
  public static boolean haveTopBoxes(List<Question> questions) {
    return questions.stream()
        .allMatch(question ->
            question.kind() == Kind.RATING && scale(question, questions).size() > TOP_LEVELS);
  }

  /// The scores of a question's scale, the highest first. Where a file has no list of levels,
  /// nobody may have chosen the highest of one item: items of one matrix have one scale.
  private static List<Double> scale(Question question, List<Question> questions) {
    return questions.stream()
        .filter(other -> Objects.equals(other.block(), question.block()))
        .flatMapToDouble(other -> Arrays.stream(other.scores()))
        .filter(Double::isFinite)
        .distinct()
        .boxed()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// The questions, one an element: of a ranking or multiple choice its options, of ratings
  /// themselves or, as a top box, whether they are among the two highest levels.
  ///
  /// @throws IllegalArgumentException where they are mixed, or a top box is asked of other
  ///   questions than ratings
  public static List<Question> of(List<Question> importance, StatedMeasure measure) {
    if (mixed(importance)) {
      throw new IllegalArgumentException("Ways of asking for importance are mixed");
    }
    if (importance.size() == 1 && listsElements(importance.getFirst())) {
      return options(importance.getFirst());
    }
    return switch (measure) {
      case MEAN -> importance;
      case TOP_BOX -> topBoxes(importance);
    };
  }

  /// Whether each rating is one of the two highest scores of its scale: 1, else 0. The questions of
  /// one matrix, and those outside of any, share a scale.
  public static List<Question> topBoxes(List<Question> questions) {
    if (!haveTopBoxes(questions)) {
      throw new IllegalArgumentException("Not all questions have a top box");
    }
    return questions.stream()
        .map(question -> topBox(question, scale(question, questions).get(TOP_LEVELS - 1)))
        .toList();
  }

  private static Question topBox(Question question, double least) {
    var scores = question.numbers();
    return numbers(
        question,
        question.id(),
        question.text(),
        row -> {
          double score = scores.applyAsDouble(row);
          return Double.isNaN(score) ? Double.NaN : score >= least ? 1 : 0;
        });
  }

  private static List<Question> options(Question question) {
    return IntStream.range(0, question.levels().size())
        .mapToObj(option ->
            numbers(
                question,
                question.id(),
                question.levels().get(option).label(),
                numbers(question.answers(), option)))
        .toList();
  }

  private static IntToDoubleFunction numbers(Answers answers, int option) {
    if (answers instanceof Answers.Ranked ranked) {
      var places = ranked.places().get(option);
      double steps = Math.max(1, ranked.places().size() - 1);
      return row ->
          switch (ranked.state(row)) {
            case ANSWERED -> places.at(row) < 0 ? 0 : (steps - places.at(row)) / steps;
            case CHOSE_NOTHING, UNANSWERED, NOT_ASKED -> Double.NaN;
          };
    }
    if (answers instanceof Answers.Chosen chosen) {
      var those = chosen.options().get(option);
      var spoke = chosen.asked().and(chosen.silent().not());
      return row -> !spoke.contains(row) ? Double.NaN : those.contains(row) ? 1 : 0;
    }
    throw new IllegalArgumentException("Neither ranked nor chosen");
  }

  private static Question numbers(
      Question question, String id, String text, IntToDoubleFunction values) {
    var answers = new Answers.Measured(values, Rows.none(question.answers().rows()));
    return new Question(
        id,
        text,
        question.block(),
        Kind.NUMBER,
        question.role(),
        question.columns(),
        SHARE,
        answers);
  }
}
