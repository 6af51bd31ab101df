package manyi.statistics;

import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests of two columns, and many tests at once, against R.
class ColumnsReferenceTest {
  static Stream<Case> proportions() {
    return ReferenceCases.of("columns", "proportions");
  }

  static Stream<Case> proportionsWithOverlap() {
    return ReferenceCases.of("columns", "proportions_with_overlap");
  }

  static Stream<Case> means() {
    return ReferenceCases.of("columns", "means");
  }

  static Stream<Case> pooledMeans() {
    return ReferenceCases.of("columns", "pooled_means");
  }

  static Stream<Case> designDifference() {
    return ReferenceCases.of("columns", "design_difference");
  }

  static Stream<Case> adjust() {
    return ReferenceCases.of("columns", "adjust");
  }

  @ParameterizedTest
  @MethodSource
  void proportions(Case given) {
    var found =
        ColumnTests.proportions(
                in(given, "p1"), in(given, "n1"), in(given, "p2"), in(given, "n2"), 0)
            .orElseThrow();
    given.matches("statistic", found.statistic());
    given.matches("p", found.p());
    given.matches("difference", found.difference());
    assertThat(found.df()).isInfinite();
  }

  @ParameterizedTest
  @MethodSource
  void proportionsWithOverlap(Case given) {
    double base1 = in(given, "effective1");
    double base2 = in(given, "effective2");
    double overlap =
        ColumnTests.effectiveOverlap(
            base1, in(given, "weighted1"), base2, in(given, "weighted2"), in(given, "squares"));
    var found =
        ColumnTests.proportions(in(given, "p1"), base1, in(given, "p2"), base2, overlap)
            .orElseThrow();
    given.matches("statistic", found.statistic());
    given.matches("p", found.p());
    given.matches("difference", found.difference());
  }

  @ParameterizedTest
  @MethodSource
  void means(Case given) {
    var found =
        ColumnTests.means(
                in(given, "mean1"),
                in(given, "variance1"),
                in(given, "n1"),
                in(given, "mean2"),
                in(given, "variance2"),
                in(given, "n2"))
            .orElseThrow();
    assertMeans(given, found);
  }

  @ParameterizedTest
  @MethodSource
  void pooledMeans(Case given) {
    var found =
        ColumnTests.pooledMeans(
                in(given, "mean1"),
                in(given, "variance1"),
                in(given, "n1"),
                in(given, "mean2"),
                in(given, "variance2"),
                in(given, "n2"),
                0)
            .orElseThrow();
    assertMeans(given, found);
  }

  @ParameterizedTest
  @MethodSource
  void designDifference(Case given) {
    var means = numbers(given.input().get("means"));
    var v = matrix(given.input().get("covariance"));
    var found =
        ColumnTests.designBased(
                means[0] - means[1], v[0][0] + v[1][1] - 2 * v[0][1], in(given, "df"))
            .orElseThrow();
    given.matches("statistic", found.statistic());
    given.matches("p", found.p());
    given.matches("difference", found.difference());
  }

  @ParameterizedTest
  @MethodSource
  void adjust(Case given) {
    var p = numbers(given.input().get("p"));
    var wanted = given.expected();
    given.matches(
        "Bonferroni", Adjustment.BONFERRONI.adjusted(p), numbers(wanted.get("bonferroni")));
    given.matches("Holm", Adjustment.HOLM.adjusted(p), numbers(wanted.get("holm")));
    given.matches("BH", Adjustment.BENJAMINI_HOCHBERG.adjusted(p), numbers(wanted.get("bh")));
    given.matches("none", Adjustment.NONE.adjusted(p), numbers(wanted.get("none")));
  }

  @Test
  void everyKindOfReferenceValueIsCompared() {
    assertThat(ReferenceCases.kinds("columns"))
        .containsExactlyInAnyOrder(
            "proportions",
            "proportions_with_overlap",
            "means",
            "pooled_means",
            "design_difference",
            "adjust");
  }

  private static void assertMeans(Case given, ColumnTest found) {
    given.matches("statistic", found.statistic());
    given.matches("df", found.df());
    given.matches("p", found.p());
    given.matches("difference", found.difference());
    given.matches("standard_error", found.standardError());
  }

  private static double in(Case given, String name) {
    return given.input().get(name).asDouble();
  }
}
