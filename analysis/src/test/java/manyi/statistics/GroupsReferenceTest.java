package manyi.statistics;

import static manyi.statistics.ReferenceCases.elements;
import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Differences between groups, detectable effects and correlations against R.
class GroupsReferenceTest {
  static Stream<Case> noncentral() {
    return ReferenceCases.of("groups", "noncentral");
  }

  static Stream<Case> detectableF() {
    return ReferenceCases.of("groups", "detectable_f");
  }

  static Stream<Case> detectableW() {
    return ReferenceCases.of("groups", "detectable_w");
  }

  static Stream<Case> groups() {
    return ReferenceCases.of("groups", "groups");
  }

  static Stream<Case> correlation() {
    return ReferenceCases.of("groups", "correlation");
  }

  static Stream<Case> correctedV() {
    return ReferenceCases.of("groups", "corrected_v");
  }

  @ParameterizedTest
  @MethodSource
  void noncentral(Case given) {
    double x = input(given, "x");
    double df1 = input(given, "df1");
    double df2 = input(given, "df2");
    double ncp = input(given, "ncp");
    given.matches(
        "p",
        switch (given.input().get("what").asString()) {
          case "t" -> Noncentral.t(x, df2, ncp);
          case "f" -> Noncentral.f(x, df1, df2, ncp);
          default -> Noncentral.chiSquare(x, df1, ncp);
        });
  }

  @ParameterizedTest
  @MethodSource
  void detectableF(Case given) {
    given.matches(
        "effect",
        DetectableEffect.f(
            input(given, "n"),
            (int) input(given, "groups"),
            input(given, "alpha"),
            input(given, "power")));
  }

  @ParameterizedTest
  @MethodSource
  void detectableW(Case given) {
    given.matches(
        "effect",
        DetectableEffect.w(
            input(given, "n"),
            (int) input(given, "df"),
            input(given, "alpha"),
            input(given, "power")));
  }

  @ParameterizedTest
  @MethodSource
  void groups(Case given) {
    var values = new ArrayList<double[]>();
    var weights = new ArrayList<double[]>();
    split(given, values, weights);
    var groups =
        IntStream.range(0, values.size())
            .mapToObj(i -> GroupMean.of(values.get(i), weights.get(i)))
            .toList();
    var wanted = elements(given.expected().get("groups")).toList();
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      var interval = group.interval(0.95);
      near(given, wanted.get(i), "n", group.n());
      near(given, wanted.get(i), "mean", group.mean());
      near(given, wanted.get(i), "sd", group.sd());
      near(given, wanted.get(i), "lower", interval.lower());
      near(given, wanted.get(i), "upper", interval.upper());
    }
    var welch = WelchAnova.of(groups).orElseThrow();
    given.matches("welch.f", welch.f());
    given.matches("welch.df2", welch.df2());
    given.matches("welch.p", welch.p());
    var classical = AnalysisOfVariance.of(groups).orElseThrow();
    given.matches("anova.n", classical.n());
    given.matches("anova.f", classical.f());
    given.matches("anova.df2", classical.df2());
    given.matches("anova.p", classical.p());
    given.matches("anova.eta_squared", classical.etaSquared());
    given.matches("anova.omega_squared", classical.omegaSquared());
    given.matches("anova.within_sd", classical.withinSd());
    var kruskal = KruskalWallis.of(values, weights).orElseThrow();
    given.matches("kruskal.h", kruskal.h());
    given.matches("kruskal.df", kruskal.df());
    given.matches("kruskal.p", kruskal.p());
    given.matches("kruskal.epsilon_squared", kruskal.epsilonSquared());
    var pairs = elements(given.expected().get("pairs")).toList();
    var raw = new double[pairs.size()];
    int pair = 0;
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++, pair++) {
        raw[pair] = matches(given, pairs.get(pair), groups.get(i), groups.get(j));
      }
    }
    var adjusted = Adjustment.HOLM.adjusted(raw);
    for (int i = 0; i < raw.length; i++) {
      near(given, pairs.get(i), "holm", adjusted[i]);
    }
  }

  private static double matches(Case given, JsonNode pair, GroupMean first, GroupMean second) {
    var test = WelchTest.of(first, second, 0.95).orElseThrow();
    near(given, pair, "difference", test.difference());
    near(given, pair, "se", test.standardError());
    near(given, pair, "t", test.t());
    near(given, pair, "df", test.df());
    near(given, pair, "p", test.p());
    near(given, pair, "lower", test.interval().lower());
    near(given, pair, "upper", test.interval().upper());
    var g = HedgesG.of(first, second, 0.95);
    near(given, pair, "g", g.value());
    near(given, pair, "g_lower", g.interval().lower());
    near(given, pair, "g_upper", g.interval().upper());
    return test.p();
  }

  @ParameterizedTest
  @MethodSource
  void correlation(Case given) {
    var x = numbers(given.input().get("x"));
    var y = numbers(given.input().get("y"));
    var weights = numbers(given.input().get("weights"));
    var pearson = Correlation.pearson(x, y, weights, 0.95);
    given.matches("n", pearson.n());
    matches(given, "pearson", pearson);
    matches(given, "spearman", Correlation.spearman(x, y, weights, 0.95));
  }

  private static void matches(Case given, String which, Correlation found) {
    given.matches(which + ".r", found.r());
    given.matches(which + ".p", found.p());
    given.matches(which + ".lower", found.interval().lower());
    given.matches(which + ".upper", found.interval().upper());
  }

  @ParameterizedTest
  @MethodSource
  void correctedV(Case given) {
    var counts = matrix(given.input().get("counts"));
    var found = Independence.of(counts).orElseThrow();
    given.matches(
        "v", CramersV.corrected(found.chiSquare(), found.n(), counts.length, counts[0].length));
  }

  @Test
  void everyKindOfReferenceValueIsCompared() {
    assertThat(ReferenceCases.kinds("groups"))
        .containsExactlyInAnyOrder(
            "noncentral", "detectable_f", "detectable_w", "groups", "correlation", "corrected_v");
  }

  private static void split(Case given, ArrayList<double[]> values, ArrayList<double[]> weights) {
    var x = numbers(given.input().get("values"));
    var g = numbers(given.input().get("groups"));
    var w = numbers(given.input().get("weights"));
    for (double label : Arrays.stream(g).distinct().sorted().toArray()) {
      var rows = IntStream.range(0, g.length).filter(row -> g[row] == label).toArray();
      values.add(Arrays.stream(rows).mapToDouble(row -> x[row]).toArray());
      weights.add(Arrays.stream(rows).mapToDouble(row -> w[row]).toArray());
    }
  }

  private static double input(Case given, String name) {
    var node = given.input().get(name);
    return node.isNull() ? Double.NaN : node.asDouble();
  }

  private static void near(Case given, JsonNode wanted, String name, double actual) {
    given.assertNear(name, actual, wanted.get(name).asDouble());
  }
}
