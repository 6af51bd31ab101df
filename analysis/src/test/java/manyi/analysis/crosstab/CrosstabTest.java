package manyi.analysis.crosstab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.crosstab.IndependenceTest.Sample;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Paragraph.Tone;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrosstabTest {
  private static final Map<String, String> BY_GROUP = Map.of("rows", "sat", "columns", "group");

  private final Crosstab crosstab = new Crosstab();

  static Stream<Case> answers() {
    return Stream.concat(
        ReferenceCases.of("crosstab", "crosstab_of_answers"),
        ReferenceCases.of("weighted", "weighted_crosstab"));
  }

  @ParameterizedTest
  @MethodSource
  void answers(Case given) throws UserProblem {
    var survey = survey(given);
    var outcome = outcome(survey, Map.of("rows", "r", "columns", "c"));
    assertThat(outcome instanceof Outcome.Computed<CrosstabResult>)
        .isEqualTo(given.expected().get("test").isObject());
    if (!(outcome instanceof Outcome.Computed<CrosstabResult>(var found))) {
      return;
    }
    given.matches("n", found.base().weighted());
    given.matches("counts", table(found, CrosstabCell::weightedN));
    given.matches("row_proportions", table(found, CrosstabCell::rowProportion));
    given.matches("column_proportions", table(found, CrosstabCell::columnProportion));
    given.matches("total_proportions", table(found, CrosstabCell::totalProportion));
    var test = Objects.requireNonNull(found.test());
    given.matches("test.df", test.df());
    given.matches("test.cramers_v", test.cramersV());
    if (test.sample() == Sample.UNWEIGHTED) {
      given.matches("test.statistic", test.chiSquare());
      given.matches("test.p", test.p());
    } else {
      given.matches("on_effective_n.n", test.n());
      given.matches("on_effective_n.statistic", test.chiSquare());
      given.matches("on_effective_n.p", test.p());
    }
  }

  private static Survey survey(Case given) {
    var rows = ReferenceCases.numbers(given.input().get("rows"));
    var columns = ReferenceCases.numbers(given.input().get("columns"));
    var survey =
        SurveyBuilder.of(rows.length)
            .coded("r", "R", Kind.SINGLE, levels(given, "row_levels"), codes(rows))
            .coded("c", "C", Kind.SINGLE, levels(given, "column_levels"), codes(columns))
            .build();
    return given.input().has("weights")
        ? survey.weighted(Weights.of("w", ReferenceCases.numbers(given.input().get("weights"))))
        : survey;
  }

  private static List<Level> levels(Case given, String name) {
    return IntStream.rangeClosed(1, given.input().get(name).asInt())
        .mapToObj(level -> Level.of(String.valueOf(level)))
        .toList();
  }

  private static int[] codes(double[] numbers) {
    return Arrays.stream(numbers).mapToInt(x -> Double.isNaN(x) ? -1 : (int) x - 1).toArray();
  }

  @FunctionalInterface
  private interface Figures {
    double of(CrosstabCell cell);
  }

  private static double[][] table(CrosstabResult found, Figures figures) {
    return found.cells().stream()
        .map(row -> row.stream().mapToDouble(figures::of).toArray())
        .toArray(double[][]::new);
  }

  /// 300 respondents in three groups, of which C is clearly less satisfied.
  private static Survey groups() {
    var random = new Random(11);
    var group = IntStream.range(0, 300).map(i -> i % 3).toArray();
    var sat = Arrays.stream(group).map(g -> 1 + random.nextInt(g == 2 ? 3 : 5)).toArray();
    var use = new String[300];
    Arrays.setAll(use, i -> i % 10 == 0 ? "" : group[i] == 2 ? "0,1" : "1");
    return SurveyBuilder.of(300)
        .single("group", "Group", "A B C", group)
        .rating("sat", "Satisfaction", 1, 5, sat)
        .multiple("use", "Use", "x y", use)
        .single("even", "Even", "yes no", IntStream.range(0, 300).map(i -> i % 2).toArray())
        .build();
  }

  @Test
  void aQuestionOfVeryManyLevelsIsRefused() throws UserProblem {
    var names = IntStream.range(0, 501).mapToObj(i -> "n" + i).collect(Collectors.joining(" "));
    var survey =
        SurveyBuilder.of(2)
            .single("q1", "City", names, 0, 1)
            .single("q2", "Sex", "m f", 0, 1)
            .build();
    assertThat(reason(survey, "q1", "q2")).isEqualTo("crosstab.too-many-levels");
    assertThat(reason(survey, "q2", "q1")).isEqualTo("crosstab.too-many-levels");
  }

  @Test
  void saysWhoDiffersAndHowStrongly() throws UserProblem {
    var result = computed(groups(), BY_GROUP);
    var test = Objects.requireNonNull(result.test());
    assertThat(test.p()).isLessThan(0.001);
    var said = finding(result, Language.EN);
    var means = result.columns().levels();
    assertThat(said)
        .contains("lowest among \"C\" (%.2f)".formatted(means.get(2).otherMean()))
        .contains("significantly associated (p < 0.001)")
        .contains("medium (Cramér's V = %.3f)".formatted(test.cramersV()));
    assertThat(finding(result, Language.ZH)).contains("最低的是“C”").contains("强度中等");
  }

  @Test
  void namesTheCellThatStandsOutWithTheFiguresOfTheTable() throws UserProblem {
    var result = computed(groups(), Map.of("rows", "group", "columns", "sat"));
    var said = finding(result, Language.EN);
    var shown = table(result).rows().toString();
    assertThat(said).contains("among \"5\", 0.0% answered \"C\", fewer than the 33.3% of all");
    assertThat(shown).contains("▼").contains("▲");
  }

  @Test
  void admitsThatADifferenceMayBeChance() throws UserProblem {
    var result = computed(groups(), Map.of("rows", "even", "columns", "group"));
    assertThat(finding(result, Language.EN))
        .contains("does not differ significantly between the columns (chi-square, p = 1.000)")
        .contains("may be chance");
  }

  @Test
  void ofMeansATestOfTheAnswersSaysNothing() throws UserProblem {
    var result = computed(groups(), Map.of("rows", "sat", "columns", "even"));
    assertThat(finding(result, Language.EN))
        .contains("The mean is highest")
        .contains("which this test does not answer");
    var byRow =
        computed(groups(), Map.of("rows", "even", "columns", "group", "percentages", "row"));
    assertThat(finding(byRow, Language.EN)).contains("between the rows");
  }

  @Test
  void marksAreBesideNumbersThatStayNumbers() throws UserProblem {
    var cells =
        table(computed(groups(), BY_GROUP)).rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell instanceof Cell.Value value && !value.mark().isEmpty())
            .toList();
    assertThat(cells).isNotEmpty();
    assertThat(cells.getFirst().shown(Language.EN)).matches("\\d+\\.\\d% [▲▼]");
  }

  @Test
  void weightsOfTheSameRatioChangeNeitherPercentageNorTest() throws UserProblem {
    var weights = new Random(12).doubles(300, 0.2, 4).toArray();
    var tenfold = Arrays.stream(weights).map(weight -> weight * 10).toArray();
    var one = computed(groups().weighted(Weights.of("w", weights)), BY_GROUP);
    var other = computed(groups().weighted(Weights.of("w", tenfold)), BY_GROUP);
    assertThat(Objects.requireNonNull(other.test()).p())
        .isCloseTo(Objects.requireNonNull(one.test()).p(), within(1e-12));
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 3; column++) {
        assertThat(other.cells().get(row).get(column).columnProportion())
            .isCloseTo(one.cells().get(row).get(column).columnProportion(), within(1e-12));
      }
    }
  }

  @Test
  void unevenWeightsLowerTheNOfTheTest() throws UserProblem {
    var weights = new Random(12).doubles(300, 0.2, 4).toArray();
    var result = computed(groups().weighted(Weights.of("w", weights)), BY_GROUP);
    var test = Objects.requireNonNull(result.test());
    assertThat(test.sample()).isEqualTo(Sample.EFFECTIVE);
    assertThat(test.n()).isCloseTo(result.base().effective(), within(1e-9)).isLessThan(300);
    assertThat(test.fisherP()).isNaN();
    assertThat(table(result).footnotes().toString()).contains("rescaled to the effective n");
  }

  @Test
  void aMultipleChoiceIsNotTested() throws UserProblem {
    var result = computed(groups(), Map.of("rows", "use", "columns", "group"));
    assertThat(result.test()).isNull();
    assertThat(result.base().n()).as("who chose nothing is in the base").isEqualTo(300);
    assertThat(result.cells().get(0).get(2).columnProportion()).isEqualTo(0.9);
    assertThat(table(result).footnotes().toString()).contains("there is no chi-square test");
  }

  @Test
  void smallExpectedCountsAreDoubtedAndFisherIsReliedOn() throws UserProblem {
    var survey =
        SurveyBuilder.of(12)
            .single("a", "A", "x y", 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1)
            .single("b", "B", "p q", 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1)
            .build();
    var result = computed(survey, Map.of("rows", "a", "columns", "b"));
    var test = Objects.requireNonNull(result.test());
    assertThat(test.doubtful()).isTrue();
    assertThat(test.decisiveP()).isEqualTo(test.fisherP());
    assertThat(warnings(result))
        .anySatisfy(
            warning -> assertThat(warning).contains("Rely on Fisher's exact test: p = 0.080"));
    assertThat(warnings(result)).anySatisfy(warning -> assertThat(warning).contains("p (6)"));
  }

  @Test
  void aTestThatCannotBeReliedOnIsNotSaidToShowAnAssociation() throws UserProblem {
    var weights = new double[24];
    Arrays.setAll(weights, row -> row % 2 == 0 ? 0.9 : 1.1);
    var half = IntStream.range(0, 24).map(row -> row / 12).toArray();
    var survey =
        SurveyBuilder.of(24)
            .single("a", "A", "x y", half)
            .single("b", "B", "p q r s t u", IntStream.range(0, 24).map(i -> i / 4).toArray())
            .build()
            .weighted(Weights.of("w", weights));
    var result = computed(survey, Map.of("rows", "b", "columns", "a"));
    var test = Objects.requireNonNull(result.test());
    assertThat(test.doubtful()).isTrue();
    assertThat(test.significant(0.95)).isTrue();
    var document = crosstab.present(result, Texts.in(Language.EN));
    var finding = ((Paragraph) document.blocks().getFirst()).text();
    assertThat(finding).contains("cannot be said for certain").doesNotContain("significantly");
  }

  @Test
  void levelsNobodyChoseAreNotShown() throws UserProblem {
    var survey =
        SurveyBuilder.of(4)
            .single("a", "A", "x y z", 0, 2, 0, 2)
            .single("b", "B", "p q", 0, 1, 1, 0)
            .build();
    var table = table(computed(survey, Map.of("rows", "a", "columns", "b")));
    assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(Cell.of("x"));
    assertThat(table.rows()).noneMatch(row -> row.cells().contains(Cell.of("y")));
    assertThat(table.footnotes()).contains("One level that nobody chose is not shown.");
  }

  @Test
  void sameCountsInAnyOrderOfTheRespondents() throws UserProblem {
    var survey = groups();
    var order = IntStream.range(0, 300).map(i -> (i * 7) % 300).toArray();
    var shuffled = permuted(survey, order);
    assertThat(computed(shuffled, BY_GROUP)).isEqualTo(computed(survey, BY_GROUP));
  }

  private static Survey permuted(Survey survey, int[] order) {
    var builder = SurveyBuilder.of(order.length);
    for (var id : List.of("group", "sat")) {
      var question = survey.find(id).orElseThrow();
      var codes = ((Answers.Coded) question.answers()).codes();
      builder.coded(
          id,
          question.text(),
          question.kind(),
          question.levels(),
          Arrays.stream(order).map(codes::at).toArray());
    }
    return builder.build();
  }

  @Test
  void barsOfThePictureAddUpToTheWhole() throws UserProblem {
    for (var percentages : List.of("column", "row")) {
      var result =
          computed(groups(), Map.of("rows", "sat", "columns", "group", "percentages", percentages));
      var figure = (Figure.Stacked) only(result, Figure.class);
      for (int bar = 0; bar < figure.bars().size(); bar++) {
        int index = bar;
        assertThat(figure.parts().stream().mapToDouble(part -> part.shares().get(index)).sum())
            .isCloseTo(1, within(1e-12));
      }
      assertThat(figure.scale() > 0).isEqualTo(percentages.equals("column"));
    }
  }

  @Test
  void aLevelOffTheScaleLeavesTheOthersTheirScale() throws UserProblem {
    var survey =
        SurveyBuilder.of(6)
            .single("group", "Group", "a b", 0, 1, 0, 1, 0, 1)
            .coded(
                "sat",
                "Satisfaction",
                Kind.RATING,
                List.of(
                    new Level("9", "Don't know", Double.NaN),
                    new Level("1", "Low", 1),
                    new Level("2", "High", 2)),
                0,
                1,
                2,
                2,
                1,
                0)
            .build();

    var figure =
        (Figure.Stacked)
            only(computed(survey, Map.of("rows", "sat", "columns", "group")), Figure.class);

    assertThat(figure.scale()).isEqualTo(2);
    assertThat(figure.parts())
        .extracting(Figure.Part::label)
        .containsExactly("Low", "High", "Don't know");
  }

  @Test
  void saysWhyThereIsNothingToCompare() throws UserProblem {
    var survey =
        SurveyBuilder.of(4)
            .single("a", "A", "x y", 0, 0, 0, -1)
            .single("b", "B", "p q", 0, 1, 1, 0)
            .single("c", "C", "s t", -1, -1, -1, 1)
            .multiple("m", "M", "u v", "", "", "", "")
            .build();
    assertThat(reason(survey, "a", "b")).isEqualTo("crosstab.constant");
    assertThat(reason(survey, "b", "a")).isEqualTo("crosstab.constant");
    assertThat(reason(survey, "b", "b")).isEqualTo("crosstab.same-question");
    assertThat(reason(survey, "a", "c")).isEqualTo("crosstab.nobody-answered-both");
    assertThat(reason(survey, "m", "b")).isEqualTo("crosstab.nothing-chosen");
  }

  private String reason(Survey survey, String rows, String columns) throws UserProblem {
    return switch (outcome(survey, Map.of("rows", rows, "columns", columns))) {
      case Outcome.Computed<CrosstabResult> _ -> "computed";
      case Outcome.NotPossible<CrosstabResult>(var reason, _) -> reason.key();
    };
  }

  private Outcome<CrosstabResult> outcome(Survey survey, Map<String, String> settings)
      throws UserProblem {
    return crosstab.compute(
        survey, Settings.read(crosstab.settings(), settings, survey), Progress.none());
  }

  private CrosstabResult computed(Survey survey, Map<String, String> settings) throws UserProblem {
    return switch (outcome(survey, settings)) {
      case Outcome.Computed<CrosstabResult>(var result) -> result;
      case Outcome.NotPossible<CrosstabResult>(var reason, _) ->
          throw new AssertionError(reason.toString());
    };
  }

  private Stream<Paragraph> paragraphs(CrosstabResult result, Language language, Tone tone) {
    return crosstab.present(result, Texts.in(language)).blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> paragraph.tone() == tone);
  }

  private String finding(CrosstabResult result, Language language) {
    return paragraphs(result, language, Tone.FINDING).findFirst().orElseThrow().text();
  }

  private List<String> warnings(CrosstabResult result) {
    return paragraphs(result, Language.EN, Tone.WARNING).map(Paragraph::text).toList();
  }

  private Table table(CrosstabResult result) {
    return only(result, Table.class);
  }

  private <B extends Block> B only(CrosstabResult result, Class<B> kind) {
    return crosstab.present(result, Texts.in(Language.EN)).blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
