package manyi.statistics;

import static manyi.statistics.ReferenceCases.elements;
import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every statistic against R.
class ReferenceTest {
  static Stream<Case> wilson() {
    return ReferenceCases.of("frequencies", "wilson");
  }

  static Stream<Case> descriptives() {
    return ReferenceCases.of("frequencies", "descriptives");
  }

  static Stream<Case> weighted() {
    return ReferenceCases.of("weighted", "weighted");
  }

  static Stream<Case> effectiveN() {
    return ReferenceCases.of("weighted", "effective_n");
  }

  static Stream<Case> crosstab() {
    return ReferenceCases.of("crosstab", "crosstab");
  }

  static Stream<Case> tails() {
    return ReferenceCases.of("crosstab", "chi_square_upper_tail");
  }

  static Stream<Case> weightedCrosstab() {
    return ReferenceCases.of("weighted", "weighted_crosstab");
  }

  @ParameterizedTest
  @MethodSource
  void wilson(Case given) {
    double n = given.input().get("n").asDouble();
    double x = given.input().get("x").asDouble();
    var interval = WilsonInterval.of(x / n, n, given.input().get("confidence").asDouble());
    given.matches("lower", interval.lower());
    given.matches("upper", interval.upper());
  }

  @ParameterizedTest
  @MethodSource
  void descriptives(Case given) {
    var values =
        Arrays.stream(numbers(given.input().get("values")))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    var weights = new double[values.length];
    Arrays.fill(weights, 1);
    var found = Descriptives.of(values, weights);
    given.matches("n", found.weightedN());
    given.matches("mean", found.mean());
    given.matches("sd", found.sd());
    given.matches("median", found.median());
    given.matches("min", found.min());
    given.matches("max", found.max());
  }

  @ParameterizedTest
  @MethodSource
  void weighted(Case given) {
    var values = numbers(given.input().get("values"));
    var weights = numbers(given.input().get("weights"));
    var usable =
        IntStream.range(0, values.length)
            .filter(i -> !Double.isNaN(values[i]) && weights[i] > 0)
            .toArray();
    var found = Descriptives.of(at(values, usable), at(weights, usable));
    given.matches("weighted_n", found.weightedN());
    given.matches("mean", found.mean());
    given.matches("sd", found.sd());
    given.matches("median", found.median());
    double effective = base(at(weights, usable)).effective();
    given.matches("effective_n", effective);
    elements(given.expected().get("rows"))
        .forEach(row -> {
          double p = row.get("proportion").isNull() ? Double.NaN : row.get("proportion").asDouble();
          var interval = WilsonInterval.of(p, effective, 0.95);
          var wanted = numbers(row);
          given.assertNear("lower", interval.lower(), wanted[wanted.length - 2]);
          given.assertNear("upper", interval.upper(), wanted[wanted.length - 1]);
        });
  }

  @ParameterizedTest
  @MethodSource
  void effectiveN(Case given) {
    var weights = Arrays.stream(numbers(given.input().get("weights"))).filter(w -> w > 0).toArray();
    given.matches("weighted_n", base(weights).weighted());
    given.matches("effective_n", base(weights).effective());
  }

  @ParameterizedTest
  @MethodSource
  void crosstab(Case given) {
    var counts = matrix(given.input().get("counts"));
    assertIndependence(given, counts);
    if (given.expected().at("/two_by_two/fisher_p").isNumber()) {
      var kept = Independence.of(counts).orElseThrow();
      given.matches(
          "two_by_two.fisher_p",
          FisherExact.p(
              cell(counts, kept, 0, 0),
              cell(counts, kept, 0, 1),
              cell(counts, kept, 1, 0),
              cell(counts, kept, 1, 1)));
    }
  }

  @ParameterizedTest
  @MethodSource
  void tails(Case given) {
    double statistic = given.input().get("statistic").asDouble();
    given.matches("p", Independence.upperTail(statistic, given.input().get("df").asInt()));
  }

  @ParameterizedTest
  @MethodSource
  void weightedCrosstab(Case given) {
    var counts = matrix(given.expected().get("counts"));
    assertIndependence(given, counts);
    if (given.expected().get("test").isNull()) {
      return;
    }
    double factor = given.number("effective_n") / given.number("n");
    var rescaled =
        Arrays.stream(counts)
            .map(row -> Arrays.stream(row).map(count -> count * factor).toArray())
            .toArray(double[][]::new);
    var found = Independence.of(rescaled).orElseThrow();
    given.matches("on_effective_n.statistic", found.chiSquare());
    given.matches("on_effective_n.p", found.p());
    given.matches("test.cramers_v", found.cramersV());
  }

  @Test
  void everyKindOfReferenceValueIsCompared() {
    assertThat(ReferenceCases.kinds("frequencies"))
        .containsExactlyInAnyOrder("wilson", "descriptives", "frequencies", "multiple");
    assertThat(ReferenceCases.kinds("crosstab"))
        .containsExactlyInAnyOrder("crosstab", "crosstab_of_answers", "chi_square_upper_tail");
    assertThat(ReferenceCases.kinds("weighted"))
        .containsExactlyInAnyOrder("weighted", "effective_n", "weighted_crosstab");
  }

  private static void assertIndependence(Case given, double[][] counts) {
    var found = Independence.of(counts);
    assertThat(found.isPresent()).isEqualTo(given.expected().get("test").isObject());
    found.ifPresent(test -> {
      given.matches("n", test.n());
      given.matches("test.statistic", test.chiSquare());
      given.matches("test.df", test.df());
      given.matches("test.p", test.p());
      given.matches("test.cramers_v", test.cramersV());
      given.matches("test.smallest_expected", test.smallestExpected());
      given.matches("test.cells_expected_below_5", test.expectedBelow5());
      given.matches("test.expected", test.expected());
      given.matches("test.adjusted_residuals", test.residuals());
      assertThat(Arrays.stream(test.keptRows()).asDoubleStream().map(i -> i + 1))
          .containsExactly(boxed(given, "kept_rows"));
      assertThat(Arrays.stream(test.keptColumns()).asDoubleStream().map(i -> i + 1))
          .containsExactly(boxed(given, "kept_columns"));
    });
  }

  private static Double[] boxed(Case given, String name) {
    return Arrays.stream(numbers(given.expected().get(name))).boxed().toArray(Double[]::new);
  }

  private static int cell(double[][] counts, Independence kept, int row, int column) {
    return (int) counts[kept.keptRows()[row]][kept.keptColumns()[column]];
  }

  private static double[] at(double[] numbers, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> numbers[row]).toArray();
  }

  private static Base base(double[] weights) {
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return Base.of(weights.length, Arrays.stream(weights).sum(), squares);
  }
}
