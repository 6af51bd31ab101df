package manyi.tally;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;

/// A made-up survey with closed questions of every storage: few levels, more than a byte holds,
/// more than two bytes hold, multiple choices of few and of many options; with silence in all.
record RandomSurvey(int respondents, long seed) {
  private static final List<Integer> LEVELS = List.of(2, 5, 11, 254, 255, 300, 70_000);
  private static final List<Integer> OPTIONS = List.of(1, 4, 6, 7, 20);

  Survey survey() {
    return survey(IntUnaryOperator.identity());
  }

  /// @param order the row that stands in each place
  Survey survey(IntUnaryOperator order) {
    var random = new Random(seed);
    var builder = SurveyBuilder.of(respondents);
    for (int levels : LEVELS) {
      var codes = random.ints(respondents, -2, levels).toArray();
      builder.coded("q" + levels, "Q", Kind.SINGLE, levels(levels), permuted(codes, order));
    }
    for (int options : OPTIONS) {
      var chosen = IntStream.range(0, options).mapToObj(_ -> rows(random, 0.4, order)).toList();
      var asked = rows(random, 0.9, order);
      var answers = new Answers.Chosen(chosen, asked, asked.and(rows(random, 0.1, order)));
      builder.add("m" + options, "M", Kind.MULTIPLE, levels(options), answers);
    }
    var numbers = random.doubles(respondents).map(x -> x < 0.1 ? Double.NaN : 100 * x).toArray();
    builder.number("x", "X", permuted(numbers, order));
    var weights = random.doubles(respondents).map(x -> x < 0.1 ? 0 : 3 * x).toArray();
    return builder.number("w", "W", permuted(weights, order)).build();
  }

  /// The survey weighted by its question `w`.
  static Survey weighted(Survey survey) {
    return weighted(survey, 1);
  }

  static Survey weighted(Survey survey, double factor) {
    var numbers = survey.find("w").orElseThrow().numbers();
    var weights = IntStream.range(0, survey.respondents()).mapToDouble(numbers::applyAsDouble);
    return survey.weighted(Weights.of("w", weights.map(weight -> factor * weight).toArray()));
  }

  private static List<Level> levels(int count) {
    return IntStream.range(0, count).mapToObj(i -> Level.of("l" + i)).toList();
  }

  private Rows rows(Random random, double share, IntUnaryOperator order) {
    var drawn = random.doubles(respondents).toArray();
    return Rows.where(respondents, row -> drawn[order.applyAsInt(row)] < share);
  }

  private static int[] permuted(int[] values, IntUnaryOperator order) {
    return IntStream.range(0, values.length).map(row -> values[order.applyAsInt(row)]).toArray();
  }

  private static double[] permuted(double[] values, IntUnaryOperator order) {
    return IntStream.range(0, values.length)
        .mapToDouble(row -> values[order.applyAsInt(row)])
        .toArray();
  }
}
