package manyi.analysis.quadrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Block;
import manyi.document.Cell;
import manyi.document.Document;
import manyi.document.Figure;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Quadrants;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Importance that is derived, both kinds beside each other, raising elements, and what each needs.
class EvidenceTest {
  private static final Quadrant ANALYSIS = new Quadrant();
  private static final int N = 120;

  /// Price moves the whole and is said not to matter; the colour moves nothing and is said to
  /// matter; waiting moves it the wrong way; `again` is the price once more.
  private static Survey survey() {
    return survey(N, false);
  }

  private static Survey survey(int n, boolean twice) {
    var random = new Random(11);
    var price = random.ints(n, 1, 11).toArray();
    var speed = random.ints(n, 1, 11).toArray();
    var colour = random.ints(n, 1, 11).toArray();
    var waiting = random.ints(n, 1, 11).toArray();
    var builder =
        SurveyBuilder.of(n)
            .role(Role.SATISFACTION)
            .rating("price", "Price", 1, 10, price)
            .rating("speed", "Speed", 1, 10, speed)
            .rating("colour", "Colour", 1, 10, colour)
            .rating("waiting", "Waiting", 1, 10, waiting);
    if (twice) {
      builder.rating("again", "Again", 1, 10, price);
    }
    builder
        .role(Role.IMPORTANCE)
        .rating("i-price", "Price", 1, 10, around(random, n, 3))
        .rating("i-speed", "Speed", 1, 10, around(random, n, 8))
        .rating("i-colour", "Colour", 1, 10, around(random, n, 8))
        .rating("i-waiting", "Waiting", 1, 10, around(random, n, 4));
    if (twice) {
      builder.rating("i-again", "Again", 1, 10, around(random, n, 5));
    }
    IntUnaryOperator whole =
        row ->
            Math.clamp(
                Math.round(
                    1
                        + 0.5 * price[row]
                        + 0.4 * speed[row]
                        - 0.25 * waiting[row]
                        + random.nextGaussian()),
                1,
                10);
    return builder
        .role(Role.OVERALL)
        .rating("all", "Overall", 1, 10, IntStream.range(0, n).map(whole).toArray())
        .role(Role.NONE)
        .rating("same", "Same", 1, 10, IntStream.range(0, n).map(_ -> 7).toArray())
        .multiple(
            "most",
            "What matters most?",
            "Price Speed Colour Waiting",
            IntStream.range(0, n)
                .mapToObj(row -> row % 3 == 0 ? "1" : "1,2")
                .toArray(String[]::new))
        .build();
  }

  private static int[] around(Random random, int n, int centre) {
    return IntStream.range(0, n).map(_ -> centre - 1 + random.nextInt(3)).toArray();
  }

  @Test
  void importanceIsDerivedWhereNothingIsStated() throws UserProblem {
    var result = computed(survey(), Map.of("importance", "none"));

    assertThat(result.measure()).isEqualTo(ImportanceMeasure.PEARSON);
    assertThat(result.order()).isEqualTo(Order.SHORTFALL);
    assertThat(result.pairing()).isNull();
    assertThat(Objects.requireNonNull(result.drivers()).outcome().text()).isEqualTo("Overall");
    assertThat(element(result, "Price").position().importance()).isGreaterThan(.5);
    assertThat(words(result, Language.EN)).contains("Derived from \"Overall\" by");
  }

  @ParameterizedTest
  @CsvSource({"pearson", "spearman", "partial", "beta", "relative-weight", "shapley"})
  void whatGoesTheWrongWayIsFlaggedByEveryMeasure(String method) throws UserProblem {
    var result = computed(survey(), Map.of("source", "derived", "method", method));

    assertThat(result.elements())
        .filteredOn(element -> driver(element).negative())
        .extracting(PlacedElement::text)
        .contains("Waiting")
        .doesNotContain("Price", "Speed");
    // Also a part of R² has the sign of the correlation: such an element is nothing to improve.
    assertThat(element(result, "Waiting").position().importance()).isNegative();
    assertThat(words(result, Language.EN)).contains("the lower is \"Overall\"");
    assertThat(words(result, Language.ZH)).contains("“Overall”反而越低");
  }

  /// Four elements and an outcome of five respondents.
  @Test
  void aModelIsNotMadeOfFewerRespondentsThanItNeeds() throws UserProblem {
    var survey =
        SurveyBuilder.of(5)
            .role(Role.SATISFACTION)
            .rating("a", "a", 1, 5, 1, 2, 3, 4, 5)
            .rating("b", "b", 1, 5, 2, 1, 4, 3, 5)
            .rating("c", "c", 1, 5, 5, 3, 3, 2, 1)
            .rating("d", "d", 1, 5, 2, 4, 1, 5, 3)
            .role(Role.OVERALL)
            .rating("all", "all", 1, 5, 1, 2, 4, 3, 5)
            .build();

    assertThat(reason(survey, Map.of("method", "relative-weight"))).isEqualTo("quadrant.too-few");
    assertThat(computed(survey, Map.of("method", "pearson")).elements()).hasSize(4);
  }

  @Test
  void whatMovesTheOutcomeUnsaidIsHidden() throws UserProblem {
    var result = computed(survey(), Map.of("source", "both"));

    assertThat(driver(element(result, "Price")).factor()).isEqualTo(Factor.EXCITEMENT);
    assertThat(driver(element(result, "Speed")).factor()).isEqualTo(Factor.PERFORMANCE);
    assertThat(driver(element(result, "Colour")).factor()).isEqualTo(Factor.BASIC);
    assertThat(driver(element(result, "Waiting")).factor()).isEqualTo(Factor.INDIFFERENT);
    assertThat(driver(element(result, "Price")).probability()).isGreaterThan(.95);
    assertThat(words(result, Language.EN)).contains("One hidden driver is said to matter little");
    assertThat(figures(result)).hasSize(2);
    assertThat(figures(result).getLast().quadrants().getFirst().name()).isEqualTo("Hidden");
  }

  @Test
  void listwiseBothSidesAreOfTheSameRespondents() throws UserProblem {
    var result = computed(survey(), Map.of("source", "both", "missing", "listwise"));

    assertThat(result.elements())
        .allMatch(element -> element.satisfaction().n() == element.importance().n());
    assertThat(Objects.requireNonNull(result.drivers()).n()).isEqualTo(result.smallestN());
  }

  @Test
  void twinsMakeCoefficientsUseless() throws UserProblem {
    var survey = survey(N, true);

    assertThat(reason(survey, Map.of("source", "derived", "method", "beta")))
        .isEqualTo("quadrant.not-told-apart");
    var result = computed(survey, Map.of("source", "derived"));
    assertThat(driver(element(result, "Again")).vif()).isInfinite();
    assertThat(words(result, Language.EN)).contains("would be of no use here");
    assertThat(Objects.requireNonNull(result.drivers()).singular()).isTrue();
  }

  @Test
  void raisingSaysItIsNoPromise() throws UserProblem {
    var result = computed(survey(), Map.of("raise", "price,speed", "raise-by", "0.5"));

    var whatIf = Objects.requireNonNull(result.whatIf());
    double b = whatIf.raised().stream().mapToDouble(WhatIf.Raised::b).sum();
    assertThat(whatIf.change()).isEqualTo(b * 0.5);
    assertThat(words(result, Language.EN))
        .contains("If Price, Speed each rose by 0.5")
        .contains("not a promise");
    assertThat(words(result, Language.ZH)).contains("若Price、Speed各提升 0.5 分");
  }

  @Test
  void raisingIsNotComputedWhereElementsDetermineEachOther() throws UserProblem {
    var result = computed(survey(N, true), Map.of("raise", "again"));

    assertThat(Objects.requireNonNull(result.whatIf()).change()).isNaN();
    assertThat(words(result, Language.EN)).contains("cannot be computed");
  }

  @Test
  void raisingIsNotComputedFromTooFew() throws UserProblem {
    var result = computed(survey(5, false), Map.of("raise", "price"));

    assertThat(Objects.requireNonNull(result.whatIf()).change()).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quadrant.importance-or-outcome-needed | importance=none outcome=none",
        "quadrant.importance-needed | source=stated importance=none",
        "quadrant.outcome-needed | source=both outcome=none",
        "quadrant.mixed | importance=most,i-price",
        "quadrant.options-by-text | importance=most pairing=by-order",
        "quadrant.no-opportunity | source=derived order=opportunity",
        "quadrant.no-opportunity | importance=most order=opportunity",
        "quadrant.no-gap | stated=top-box order=gap",
        "quadrant.no-gap | source=derived size=gap",
        "quadrant.no-diagonal | source=derived crosshair=iso-diagonal",
        "quadrant.no-scale | source=derived crosshair=scale-centre",
        "quadrant.raise-needs-outcome | raise=price outcome=none",
        "quadrant.raise-by-positive | raise=price raise-by=0",
        "quadrant.raise-not-element | raise=all",
        "quadrant.nothing-varies | source=derived outcome=same",
      })
  void whatDoesNotFitSaysSo(String key, String settings) throws UserProblem {
    var given =
        Stream.of(settings.split(" "))
            .map(setting -> setting.split("="))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

    assertThat(reason(survey(), given)).isEqualTo(key);
  }

  @Test
  void optionsChosenAreSharesWithoutAGap() throws UserProblem {
    var result = computed(survey(), Map.of("importance", "most"));

    assertThat(element(result, "Speed").position().importance()).isEqualTo(1);
    assertThat(element(result, "Price").position().importance()).isZero();
    assertThat(element(result, "Speed").gap()).isNaN();
    assertThat(table(result).columns()).extracting(Table.Column::heading).doesNotContain("Gap");
  }

  @Test
  void theAxesCanBeSwitched() throws UserProblem {
    var upright = figures(computed(survey(), Map.of())).getFirst();
    var turned = figures(computed(survey(), Map.of("axes", "satisfaction-up"))).getFirst();

    assertThat(turned.x()).isEqualTo(upright.y());
    assertThat(turned.points().getFirst().x()).isEqualTo(upright.points().getFirst().y());
    assertThat(turned.lines().x()).isEqualTo(upright.lines().y());
    assertThat(turned.quadrants())
        .filteredOn(quadrant -> quadrant.corner() == Corner.LOWER_RIGHT)
        .extracting(quadrant -> quadrant.name())
        .containsExactly("Improve urgently");
    var region = Objects.requireNonNull(upright.points().getFirst().region());
    assertThat(Objects.requireNonNull(turned.points().getFirst().region()).halfX())
        .isEqualTo(region.halfY());
  }

  @Test
  void theDiagonalMakesUrgentWhatMattersMoreThanItPleases() throws UserProblem {
    var result = computed(survey(), Map.of("crosshair", "iso-diagonal"));

    assertThat(result.elements())
        .allMatch(element -> element.gap() <= 0 || element.quadrant() == Priority.IMPROVE_URGENTLY);
    var diagonal = Objects.requireNonNull(figures(result).getFirst().lines().diagonal());
    assertThat(diagonal.side()).isEqualTo(Corner.UPPER_LEFT);
    assertThat(diagonal.x1()).isEqualTo(1);
    assertThat(diagonal.y2()).isEqualTo(10);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRowAndPointCanBeExplained(Language language) throws UserProblem {
    var result = computed(survey(), Map.of("source", "both"));
    var texts = Texts.in(language);

    for (var row : table(result).rows()) {
      var explained = ANALYSIS.explain(result, row.reference(), texts).orElseThrow();
      assertThat(explained.title()).isEqualTo(row.cells().get(1).shown(language));
      assertThat(text(explained, language)).doesNotContain("NaN", "null", "{");
    }
    assertThat(figures(result).getFirst().points())
        .extracting(point -> point.reference())
        .containsExactlyElementsOf(
            table(result).rows().stream().map(Table.Row::reference).toList());
    assertThat(ANALYSIS.explain(result, "element:unheard-of", texts)).isEmpty();
  }

  @Test
  void theSketchLeavesOnlyTheCertaintyOut() throws UserProblem {
    var sketch = computed(survey(), ANALYSIS.sketch());
    var whole = computed(survey(), Map.of());

    assertThat(sketch.elements()).allMatch(element -> element.certainty() == null);
    assertThat(sketch.elements())
        .extracting(PlacedElement::position)
        .isEqualTo(whole.elements().stream().map(PlacedElement::position).toList());
  }

  @Test
  void theSameSeedGivesTheSameCertainty() throws UserProblem {
    var few = Map.of("resamples", "100");

    assertThat(computed(survey(), few).elements()).isEqualTo(computed(survey(), few).elements());
    assertThat(computed(survey(), Map.of("resamples", "100", "seed", "2")).elements())
        .isNotEqualTo(computed(survey(), few).elements());
  }

  @Test
  void weightsTimesAConstantChangeNothing() throws UserProblem {
    var weights = new Random(5).doubles(N, .2, 3).toArray();
    var scaled = IntStream.range(0, N).mapToDouble(i -> weights[i] * 4).toArray();
    var settings = Map.of("source", "derived", "method", "relative-weight", "resamples", "100");

    var one = computed(survey().weighted(Weights.of("w", weights)), settings);
    var other = computed(survey().weighted(Weights.of("w", scaled)), settings);

    for (int i = 0; i < one.elements().size(); i++) {
      assertThat(one.elements().get(i).certainty())
          .extracting(sure -> Objects.requireNonNull(sure).probability())
          .isEqualTo(Objects.requireNonNull(other.elements().get(i).certainty()).probability());
    }
  }

  @Test
  void theFormShowsWhatMakesADifference() {
    assertThat(prominence(Quadrant.METHOD, Map.of())).isEqualTo(Prominence.HIDDEN);
    assertThat(prominence(Quadrant.METHOD, Map.of("importance", ""))).isEqualTo(Prominence.SHOWN);
    assertThat(prominence(Quadrant.METHOD, Map.of("source", "both"))).isEqualTo(Prominence.SHOWN);
    assertThat(prominence(Quadrant.PAIRING, Map.of("source", "derived")))
        .isEqualTo(Prominence.HIDDEN);
    assertThat(prominence(Quadrant.OWN_IMPORTANCE, Map.of())).isEqualTo(Prominence.HIDDEN);
    assertThat(prominence(Quadrant.OWN_IMPORTANCE, Map.of("crosshair", "own")))
        .isEqualTo(Prominence.SHOWN);
    assertThat(prominence(Quadrant.RAISE_BY, Map.of("raise", "q1"))).isEqualTo(Prominence.FOLDED);
    assertThat(prominence(Quadrant.SEED, Map.of("resamples", "0"))).isEqualTo(Prominence.HIDDEN);
  }

  private static Prominence prominence(Setting<?> setting, Map<String, String> chosen) {
    var all = new HashMap<>(Map.of("importance", "q2.1", "source", "automatic", "raise", ""));
    all.put("crosshair", "means");
    all.put("resamples", "2000");
    all.putAll(chosen);
    return ANALYSIS.prominence(setting, one -> all.getOrDefault(one.name(), ""));
  }

  private static PlacedElement element(QuadrantResult result, String text) {
    return result.elements().stream()
        .filter(element -> element.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Driver driver(PlacedElement element) {
    return Objects.requireNonNull(element.driver());
  }

  private static QuadrantResult computed(Survey survey, Map<String, String> settings)
      throws UserProblem {
    return ((Outcome.Computed<QuadrantResult>) outcome(survey, settings)).result();
  }

  private static String reason(Survey survey, Map<String, String> settings) throws UserProblem {
    return ((Outcome.NotPossible<QuadrantResult>) outcome(survey, settings)).reason().key();
  }

  private static Outcome<QuadrantResult> outcome(Survey survey, Map<String, String> settings)
      throws UserProblem {
    var given = new HashMap<>(settings);
    given.putIfAbsent("resamples", "400");
    return ANALYSIS.compute(
        survey, Settings.read(ANALYSIS.settings(), given, survey), Progress.none());
  }

  private static List<Quadrants> figures(QuadrantResult result) {
    return blocks(result, Quadrants.class);
  }

  private static Table table(QuadrantResult result) {
    return blocks(result, Table.class).getFirst();
  }

  private static <B extends Block> List<B> blocks(QuadrantResult result, Class<B> kind) {
    return ANALYSIS.present(result, Texts.in(Language.EN)).blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static String words(QuadrantResult result, Language language) {
    return text(ANALYSIS.present(result, Texts.in(language)), language);
  }

  private static String text(Document document, Language language) {
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Paragraph(_, var text) -> text;
              case Table table -> text(table, language);
              case Figure figure -> figure.title();
            })
        .collect(Collectors.joining("\n"));
  }

  private static String text(Table table, Language language) {
    var cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map((Cell cell) -> cell.shown(language))
            .collect(Collectors.joining(" | "));
    return cells + "\n" + String.join("\n", table.footnotes());
  }
}
