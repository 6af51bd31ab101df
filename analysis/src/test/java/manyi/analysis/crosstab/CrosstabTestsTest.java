package manyi.analysis.crosstab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.crosstab.IndependenceTest.Decisive;
import manyi.analysis.crosstab.IndependenceTest.Sample;
import manyi.document.Table;
import manyi.document.Table.Row.Style;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The presets of a cross-tab and the tests beside chi-square.
class CrosstabTestsTest {
  private final Crosstab crosstab = new Crosstab();

  static Stream<Case> designOfAnswers() {
    return ReferenceCases.of("design", "design_of_answers");
  }

  @ParameterizedTest
  @MethodSource
  void designOfAnswers(Case given) throws UserProblem {
    var result = computed(survey(given), "r", "c", Map.of("preset", "design"));
    var design = Objects.requireNonNull(tested(result).design());
    given.matches("n", result.base().n());
    given.matches("f", design.f());
    given.matches("numerator", design.df1());
    given.matches("denominator", design.df2());
    given.matches("p", design.p());
    given.matches("first_order_p", design.firstOrderP());
    given.matches("design_df", design.degreesOfFreedom());
    var residuals =
        result.cells().stream()
            .map(row -> row.stream().mapToDouble(CrosstabCell::adjustedResidual).toArray())
            .toArray(double[][]::new);
    given.matches("residuals", residuals);
    assertThat(tested(result).decisiveP()).isEqualTo(design.p());
  }

  private static Survey survey(Case given) {
    var input = given.input();
    var weights = ReferenceCases.numbers(input.get("weights"));
    var builder =
        SurveyBuilder.of(weights.length)
            .coded("r", "R", Kind.SINGLE, levels(given, "row_levels"), codes(given, "rows"))
            .coded("c", "C", Kind.SINGLE, levels(given, "column_levels"), codes(given, "columns"));
    for (var role : List.of(Role.STRATUM, Role.CLUSTER)) {
      var name = role == Role.STRATUM ? "strata" : "clusters";
      if (!input.get(name).isNull()) {
        builder.role(role).number(name, name, ReferenceCases.numbers(input.get(name)));
      }
    }
    return builder.build().weighted(Weights.of("w", weights));
  }

  private static List<Level> levels(Case given, String name) {
    return IntStream.rangeClosed(1, given.input().get(name).asInt())
        .mapToObj(level -> Level.of(String.valueOf(level)))
        .toList();
  }

  private static int[] codes(Case given, String name) {
    return Arrays.stream(ReferenceCases.numbers(given.input().get(name)))
        .mapToInt(x -> Double.isNaN(x) ? -1 : (int) x - 1)
        .toArray();
  }

  /// 200 respondents with two ratings that go together, and a few in small groups.
  private static Survey ratings() {
    var random = new Random(3);
    var first = random.ints(200, 1, 6).toArray();
    var second = Arrays.stream(first).map(x -> Math.min(5, 1 + random.nextInt(x + 1))).toArray();
    return SurveyBuilder.of(200)
        .rating("first", "First", 1, 5, first)
        .rating("second", "Second", 1, 5, second)
        .single("half", "Half", "a b", IntStream.range(0, 200).map(i -> i % 2).toArray())
        .build();
  }

  private static Survey weighted() {
    return ratings().weighted(Weights.of("w", new Random(5).doubles(200, 0.2, 3).toArray()));
  }

  /// 24 respondents in 4×3 cells.
  private static Survey sparse() {
    return SurveyBuilder.of(24)
        .single("a", "A", "p q r s", IntStream.range(0, 24).map(i -> i % 4).toArray())
        .single("b", "B", "x y z", IntStream.range(0, 24).map(i -> i % 4 * i % 3).toArray())
        .build();
  }

  @Test
  void underThePresetOfSpssWeightedCountsAreRespondents() throws UserProblem {
    var result = computed(weighted(), "first", "half", Map.of("preset", "spss"));
    var test = tested(result);
    assertThat(test.sample()).isEqualTo(Sample.WEIGHTED);
    assertThat(test.n()).isCloseTo(result.base().weighted(), within(1e-9));
    assertThat(table(result, 0).footnotes().toString()).contains("as SPSS does");
    assertThat(table(result, 1).footnotes().getFirst()).startsWith("Preset: as SPSS");
  }

  @Test
  void withoutWeightsAllPresetsTestTheSameTable() throws UserProblem {
    var spss = tested(computed(ratings(), "first", "half", Map.of("preset", "spss")));
    var effective = tested(computed(ratings(), "first", "half", Map.of("preset", "effective")));
    assertThat(spss).isEqualTo(effective);
    assertThat(spss.sample()).isEqualTo(Sample.UNWEIGHTED);
  }

  @Test
  void theStandardIsTheEffectiveBase() throws UserProblem {
    var result = computed(weighted(), "first", "half", Map.of());
    assertThat(result.preset()).isEqualTo(Preset.EFFECTIVE);
    assertThat(tested(result).n()).isCloseTo(result.base().effective(), within(1e-9));
    assertThat(tested(result).design()).isNull();
  }

  @Test
  void aSmallTableOfSmallExpectedCountsIsTestedExactly() throws UserProblem {
    var result = computed(sparse(), "a", "b", Map.of());
    var test = tested(result);
    assertThat(test.doubtful()).isTrue();
    var exact = Objects.requireNonNull(test.exact());
    assertThat(exact.exact()).isTrue();
    assertThat(test.decisive()).isEqualTo(Decisive.FREEMAN_HALTON);
    assertThat(test.decisiveP()).isEqualTo(exact.p());
    assertThat(test.fisherP()).isNaN();
    assertThat(strong(result)).containsExactly("Fisher–Freeman–Halton test, exact");
  }

  @Test
  void aLargerOneIsEstimatedWithItsSeedAndInterval() throws UserProblem {
    var random = new Random(8);
    var a = IntStream.range(0, 900).map(i -> i < 4 ? 5 : random.nextInt(5)).toArray();
    var b = IntStream.range(0, 900).map(i -> i < 2 ? 6 : random.nextInt(6)).toArray();
    var survey =
        SurveyBuilder.of(900)
            .single("a", "A", "p q r s t u", a)
            .single("b", "B", "v w x y z k l", b)
            .build();
    var result = computed(survey, "a", "b", Map.of("seed", "77"));
    var exact = Objects.requireNonNull(tested(result).exact());
    assertThat(exact.exact()).isFalse();
    assertThat(exact.seed()).isEqualTo(77);
    assertThat(table(result, 1).footnotes())
        .anySatisfy(note ->
            assertThat(note).contains("100,000 random tables").contains("seed 77").contains("99%"));
    assertThat(computed(survey, "a", "b", Map.of("seed", "77"))).isEqualTo(result);
  }

  @Test
  void weightedTablesAreNotTestedExactly() throws UserProblem {
    var survey = sparse().weighted(Weights.of("w", new Random(5).doubles(24, 1, 2).toArray()));
    for (var preset : List.of("spss", "effective", "design")) {
      assertThat(tested(computed(survey, "a", "b", Map.of("preset", preset))).exact()).isNull();
    }
  }

  @Test
  void twoRatingsAreMeasuredAsOrdered() throws UserProblem {
    var result = computed(ratings(), "first", "second", Map.of());
    var ordinal = Objects.requireNonNull(result.ordinal());
    assertThat(ordinal.n()).isEqualTo(200);
    assertThat(ordinal.spearman().estimate()).isBetween(0.3, 0.9);
    assertThat(rows(table(result, 1)))
        .contains("Spearman's ρ", "Goodman–Kruskal γ", "Kendall's τ-b", "Linear-by-linear M²");
    assertThat(crosstab.present(result, Texts.in(Language.EN)).blocks().getFirst().toString())
        .contains("tend to score the other higher too (Spearman's ρ = 0.");
    assertThat(computed(ratings(), "first", "half", Map.of()).ordinal()).isNull();
  }

  @Test
  void singleChoicesAreMeasuredInTheOrderOfTheirLevelsWhenAsked() throws UserProblem {
    var survey = sparse();
    var result = computed(survey, "a", "b", Map.of("ordered", "levels"));
    var ordinal = Objects.requireNonNull(result.ordinal());
    assertThat(ordinal.n()).isEqualTo(24);
    assertThat(table(result, 1).footnotes().toString()).contains("in the order of the table");
    var rated = computed(ratings(), "first", "half", Map.of("ordered", "levels"));
    assertThat(Objects.requireNonNull(rated.ordinal()).n()).isEqualTo(200);
    assertThat(computed(survey, "a", "b", Map.of()).ordinal()).isNull();
  }

  @Test
  void levelsOffTheScaleAndTheirOrderDoNotMatterToMeasures() throws UserProblem {
    var plain = computed(ratings(), "first", "second", Map.of()).ordinal();
    var levels =
        List.of(
            new Level("9", "Don't know", Double.NaN),
            new Level("5", "5", 5),
            new Level("4", "4", 4),
            new Level("3", "3", 3),
            new Level("2", "2", 2),
            new Level("1", "1", 1));
    var random = new Random(3);
    var first = random.ints(200, 1, 6).toArray();
    var second = Arrays.stream(first).map(x -> Math.min(5, 1 + random.nextInt(x + 1))).toArray();
    var turned =
        SurveyBuilder.of(202)
            .coded("first", "First", Kind.RATING, levels, turned(first))
            .coded("second", "Second", Kind.RATING, levels, turned(second))
            .build();
    assertThat(computed(turned, "first", "second", Map.of()).ordinal()).isEqualTo(plain);
  }

  /// The codes with the levels turned, and two who do not know.
  private static int[] turned(int[] scores) {
    return IntStream.concat(Arrays.stream(scores).map(x -> 6 - x), IntStream.of(0, 0)).toArray();
  }

  @Test
  void underWeightsMeasuresTakeTheEffectiveN() throws UserProblem {
    var result = computed(weighted(), "first", "second", Map.of());
    assertThat(Objects.requireNonNull(result.ordinal()).n())
        .isCloseTo(result.base().effective(), within(1e-9));
    var spss = computed(weighted(), "first", "second", Map.of("preset", "spss"));
    assertThat(Objects.requireNonNull(spss.ordinal()).n())
        .isCloseTo(result.base().weighted(), within(1e-9));
    assertThat(Objects.requireNonNull(spss.ordinal()).gamma().estimate())
        .isCloseTo(Objects.requireNonNull(result.ordinal()).gamma().estimate(), within(1e-12));
  }

  @Test
  void weightsOfTheSameRatioChangeNothingUnderTheDesign() throws UserProblem {
    var weights = new Random(12).doubles(200, 0.2, 4).toArray();
    var tenfold = Arrays.stream(weights).map(weight -> weight * 10).toArray();
    var one =
        computed(
            ratings().weighted(Weights.of("w", weights)),
            "first",
            "half",
            Map.of("preset", "design"));
    var other =
        computed(
            ratings().weighted(Weights.of("w", tenfold)),
            "first",
            "half",
            Map.of("preset", "design"));
    assertThat(tested(other).decisiveP()).isCloseTo(tested(one).decisiveP(), within(1e-12));
  }

  @Test
  void aDesignOfOneClusterAllowsNoTestAndSaysSo() throws UserProblem {
    var survey =
        SurveyBuilder.of(24)
            .single("a", "A", "p q", IntStream.range(0, 24).map(i -> i % 2).toArray())
            .single("b", "B", "x y", IntStream.range(0, 24).map(i -> i / 7 % 2).toArray())
            .role(Role.CLUSTER)
            .single("town", "Town", "t", new int[24])
            .build();
    var result = computed(survey, "a", "b", Map.of("preset", "design"));
    assertThat(tested(result).design()).isNull();
    assertThat(table(result, 1).footnotes().getFirst()).contains("too few clusters");
  }

  @Test
  void theDesignNamesItsStrataAndClusters() throws UserProblem {
    var result =
        computed(
            survey(designOfAnswers().reduce((_, last) -> last).orElseThrow()),
            "r",
            "c",
            Map.of("preset", "design"));
    assertThat(table(result, 1).footnotes().getFirst())
        .contains("Strata: strata; clusters: clusters.")
        .contains("20 degrees of freedom");
    assertThat(strong(result)).containsExactly("Rao–Scott F (second order)");
    assertThat(table(result, 0).footnotes().toString())
        .contains("Rao–Scott F = ")
        .contains("corrected by the cell's design effect");
  }

  private List<String> strong(CrosstabResult result) {
    return table(result, 1).rows().stream()
        .filter(row -> row.style() == Style.STRONG)
        .map(row -> row.cells().getFirst().shown(Language.EN))
        .toList();
  }

  private static List<String> rows(Table table) {
    return table.rows().stream().map(row -> row.cells().getFirst().shown(Language.EN)).toList();
  }

  private Table table(CrosstabResult result, int index) {
    return crosstab.present(result, Texts.in(Language.EN)).blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList()
        .get(index);
  }

  private static IndependenceTest tested(CrosstabResult result) {
    return Objects.requireNonNull(result.test());
  }

  private CrosstabResult computed(
      Survey survey, String rows, String columns, Map<String, String> further) throws UserProblem {
    var settings = new TreeMap<>(further);
    settings.put("rows", rows);
    settings.put("columns", columns);
    return switch (crosstab.compute(
        survey, Settings.read(crosstab.settings(), settings, survey), Progress.none())) {
      case Outcome.Computed<CrosstabResult>(var result) -> result;
      case Outcome.NotPossible<CrosstabResult>(var reason, _) ->
          throw new AssertionError(reason.toString());
    };
  }
}
