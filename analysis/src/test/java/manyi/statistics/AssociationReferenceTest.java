package manyi.statistics;

import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import manyi.statistics.OrdinalAssociation.Measure;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Further tests of a table against R.
class AssociationReferenceTest {
  static Stream<Case> likelihoodRatio() {
    return ReferenceCases.of("association", "likelihood_ratio");
  }

  static Stream<Case> fisherFreemanHalton() {
    return ReferenceCases.of("association", "fisher_freeman_halton");
  }

  static Stream<Case> ordinal() {
    return ReferenceCases.of("association", "ordinal");
  }

  @ParameterizedTest
  @MethodSource
  void likelihoodRatio(Case given) {
    var found = LikelihoodRatio.of(matrix(given.input().get("counts")));
    assertThat(found.isPresent()).isEqualTo(given.expected().get("statistic").isNumber());
    found.ifPresent(test -> {
      given.matches("statistic", test.statistic());
      given.matches("df", test.df());
      given.matches("p", test.p());
    });
  }

  @ParameterizedTest
  @MethodSource
  void fisherFreemanHalton(Case given) {
    var found = FisherFreemanHalton.of(whole(given), 1).orElseThrow();
    assertThat(found.exact()).isTrue();
    given.matches("p", found.p());
    assertThat(found.interval()).isEqualTo(new Interval(found.p(), found.p()));
  }

  @ParameterizedTest
  @MethodSource("fisherFreemanHalton")
  void anEstimateHoldsTheExactValueInItsInterval(Case given) {
    var counts = ContingencyTable.of(matrix(given.input().get("counts"))).orElseThrow();
    int tables = FisherFreemanHalton.TABLES;
    int unlikely = new RandomTables(FixedMargins.of(counts), 7).atMostAsLikely(tables);
    var interval = WilsonInterval.of((double) unlikely / tables, tables, 0.9999);
    assertThat(given.number("p")).isBetween(interval.lower(), interval.upper() + 1e-12);
  }

  @ParameterizedTest
  @MethodSource
  void ordinal(Case given) {
    var found =
        OrdinalAssociation.of(
                matrix(given.input().get("counts")),
                numbers(given.input().get("row_scores")),
                numbers(given.input().get("column_scores")))
            .orElseThrow();
    given.matches("n", found.n());
    assertMeasure(given, "spearman", found.spearman());
    assertMeasure(given, "gamma", found.gamma());
    assertMeasure(given, "kendall", found.kendall());
    given.matches("r", found.r());
    given.matches("linear_by_linear", found.linearByLinear());
    given.matches("linear_by_linear_p", found.linearByLinearP());
  }

  @Test
  void everyKindOfReferenceValueIsCompared() {
    assertThat(ReferenceCases.kinds("association"))
        .containsExactlyInAnyOrder("likelihood_ratio", "fisher_freeman_halton", "ordinal");
  }

  private static void assertMeasure(Case given, String name, Measure found) {
    given.matches(name + ".estimate", found.estimate());
    given.matches(name + ".standard_error", found.standardError());
    given.matches(name + ".statistic", found.statistic());
    given.matches(name + ".p", found.p());
  }

  private static long[][] whole(Case given) {
    return Arrays.stream(matrix(given.input().get("counts")))
        .map(row -> Arrays.stream(row).mapToLong(count -> (long) count).toArray())
        .toArray(long[][]::new);
  }
}
