package manyi.priorities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.priorities.LeftOut.Reason;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.tally.Numbers;
import manyi.tally.Tally;

/// Gathers the answers of which elements are made, and leaves out what has no place.
final class ElementColumns {
  private final List<LeftOut> leftOut = new ArrayList<>();

  private ElementColumns() {}

  static Elements stated(
      Survey survey,
      List<Question> satisfaction,
      List<Question> importance,
      Pairing pairing,
      StatedMeasure measure,
      Missing missing) {
    var columns = new ElementColumns();
    var asked = StatedItems.of(importance, measure);
    var pairs = Pairs.of(satisfaction, asked, pairing);
    columns.leaveOut(pairs.alone(), Reason.NO_PARTNER);
    var items = pairs.pairs().stream().map(Pairs.Pair::satisfaction).toList();
    var partners = pairs.pairs().stream().map(Pairs.Pair::importance).toList();
    var ratings = Tally.numbers(survey, items);
    var saying = Tally.numbers(survey, partners);
    int[] kept =
        IntStream.range(0, items.size())
            .filter(i -> any(ratings.columns()[i]) && any(saying.columns()[i]))
            .toArray();
    columns.leaveOut(others(items, kept), Reason.NO_ANSWERS);
    var means = chosen(ratings.columns(), kept);
    var stated = chosen(saying.columns(), kept);
    int[] respondents = respondents(missing, concatenated(means, stated));
    double[] weights = Given.among(ratings.weights(), respondents);
    var scale = Scale.of(satisfaction);
    var importanceScale = Scale.of(asked);
    boolean onScale =
        measure == StatedMeasure.MEAN && importance.stream().noneMatch(StatedItems::listsElements);
    return new Elements(
        chosen(items, kept),
        columns.leftOut,
        Given.among(means, respondents),
        weights,
        rows(survey, respondents),
        scale,
        new Stated(
            chosen(partners, kept).stream().map(Question::id).toList(),
            Given.among(stated, respondents),
            weights,
            importanceScale,
            onScale && scale.known() == importanceScale.known()));
  }

  static Elements derived(
      Survey survey,
      List<Question> satisfaction,
      Question outcome,
      DriverMeasure measure,
      Missing missing) {
    var columns = new ElementColumns();
    var items = satisfaction.stream().filter(item -> !item.id().equals(outcome.id())).toList();
    if (items.size() < satisfaction.size()) {
      columns.leaveOut(List.of(outcome), Reason.IS_OUTCOME);
    }
    var ratings = Tally.numbers(survey, items);
    var outcomes = Tally.numbers(survey, List.of(outcome)).columns()[0];
    int[] answered = columns.kept(items, ratings, outcomes, Reason.NO_ANSWERS);
    var answeredItems = chosen(items, answered);
    var answeredColumns = chosen(ratings.columns(), answered);
    int[] respondents =
        respondents(missing, concatenated(answeredColumns, new double[][] {outcomes}));
    var among =
        new Numbers(
            Given.among(answeredColumns, respondents), Given.among(ratings.weights(), respondents));
    var results = Given.among(outcomes, respondents);
    int[] varying = columns.kept(answeredItems, among, results, Reason.CONSTANT);
    var means = chosen(among.columns(), varying);
    return new Elements(
        chosen(answeredItems, varying),
        columns.leftOut,
        means,
        among.weights(),
        rows(survey, respondents),
        Scale.of(items),
        Derived.of(
            outcome.id(), means, results, among.weights(), missing == Missing.LISTWISE, measure));
  }

  /// The items of which something can be derived; the others are left out for a reason.
  private int[] kept(List<Question> items, Numbers numbers, double[] outcomes, Reason reason) {
    int[] kept =
        IntStream.range(0, items.size())
            .filter(i -> {
              var both = Given.of(numbers.weights(), numbers.columns()[i], outcomes);
              return reason == Reason.CONSTANT
                  ? varies(both.values()[0]) && varies(both.values()[1])
                  : both.weights().length > 0;
            })
            .toArray();
    leaveOut(others(items, kept), reason);
    return kept;
  }

  private void leaveOut(List<Question> questions, Reason reason) {
    questions.forEach(question -> leftOut.add(LeftOut.of(question, reason)));
  }

  private static boolean any(double[] values) {
    return Arrays.stream(values).anyMatch(value -> !Double.isNaN(value));
  }

  private static boolean varies(double[] values) {
    return Arrays.stream(values).anyMatch(value -> value != values[0]);
  }

  private static int[] respondents(Missing missing, double[][] columns) {
    int all = columns.length == 0 ? 0 : columns[0].length;
    return missing == Missing.PAIRWISE
        ? IntStream.range(0, all).toArray()
        : Given.complete(columns, all);
  }

  private static int[] rows(Survey survey, int[] respondents) {
    var included = IntStream.builder();
    survey.included().forEach(included::add);
    int[] all = included.build().toArray();
    return IntStream.of(respondents).map(respondent -> all[respondent]).toArray();
  }

  private static double[][] concatenated(double[][] first, double[][] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static double[][] chosen(double[][] columns, int[] kept) {
    return IntStream.of(kept).mapToObj(i -> columns[i]).toArray(double[][]::new);
  }

  private static List<Question> chosen(List<Question> questions, int[] kept) {
    return IntStream.of(kept).mapToObj(questions::get).toList();
  }

  private static List<Question> others(List<Question> questions, int[] kept) {
    return IntStream.range(0, questions.size())
        .filter(i -> Arrays.binarySearch(kept, i) < 0)
        .mapToObj(questions::get)
        .toList();
  }
}
