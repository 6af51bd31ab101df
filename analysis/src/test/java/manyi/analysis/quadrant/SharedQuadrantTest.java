package manyi.analysis.quadrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.priorities.Crosshair;
import manyi.priorities.Priority;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whole files, from opening them to the places of their elements, against what R made of them and
/// what is known to be in them. Those that are not there are skipped.
class SharedQuadrantTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  private static final Path SAMPLE =
      Path.of(
          "..",
          "resources",
          "src",
          "main",
          "resources",
          "manyi",
          "resources",
          "samples",
          "telecom-satisfaction-zh.xlsx");

  private static final Map<String, Priority> NAMES =
      Map.of(
          "Concentrate here", Priority.IMPROVE_URGENTLY,
          "Keep up the good work", Priority.KEEP_UP,
          "Low priority", Priority.LOW_PRIORITY,
          "Possible overkill", Priority.POSSIBLE_OVERKILL);

  /// R, 2,000 resamples of 250 respondents.
  @Test
  void theQuadrantsOfATelecomSurveyRecurAsOftenAsInR() throws UserProblem {
    var survey = open(DATA.resolve("mobi/mobi_ecsi_250.csv"));
    var recurrence = new LinkedHashMap<String, Double>();
    recurrence.put("PERQ2", .71);
    recurrence.put("PERQ3", .35);
    recurrence.put("PERQ4", .93);
    recurrence.put("PERQ5", .81);
    recurrence.put("PERQ6", .48);
    recurrence.put("PERQ7", .60);

    var result =
        computed(
            survey,
            Map.of(
                "satisfaction",
                String.join(",", recurrence.keySet()),
                "source",
                "derived",
                "outcome",
                "CUSA1"));

    assertThat(result.elements()).hasSize(recurrence.size());
    for (var element : result.elements()) {
      assertThat(probability(element))
          .as(element.text())
          .isCloseTo(Objects.requireNonNull(recurrence.get(element.text())), offset(.03));
    }
    assertThat(result.elements())
        .filteredOn(element -> element.under(Crosshair.MEDIANS) != element.quadrant())
        .hasSize(2);
    assertThat(Objects.requireNonNull(result.drivers()).rSquared()).isCloseTo(.38958, offset(5e-6));
  }

  /// R: shares of R² by Johnson and by LMG.
  @Test
  void sharesOfTheExplainedVarianceAreThoseOfR() throws UserProblem {
    var survey = open(DATA.resolve("mobi/mobi_ecsi_250.csv"));
    var johnson = new double[] {.1814, .1402, .2276, .1100, .1385, .2023};
    var shapley = new double[] {.1710, .1424, .2322, .1112, .1420, .2012};

    assertShares(survey, "relative-weight", johnson);
    assertShares(survey, "shapley", shapley);
  }

  private static void assertShares(Survey survey, String method, double[] wanted)
      throws UserProblem {
    var result =
        computed(
            survey,
            Map.of(
                "satisfaction",
                "PERQ2,PERQ3,PERQ4,PERQ5,PERQ6,PERQ7",
                "source",
                "derived",
                "outcome",
                "CUSA1",
                "method",
                method,
                "resamples",
                "0"));
    for (var element : result.elements()) {
      int number = Integer.parseInt(element.text().substring("PERQ".length()));
      assertThat(element.position().importance()).isCloseTo(wanted[number - 2], offset(5e-5));
    }
  }

  /// 22 items rated 1–7 by 196 people, importance and satisfaction of each under one number.
  @Test
  void aKoreanExportComesOutAsInR() throws Exception {
    var survey =
        Importer.open(
                there(DATA.resolve("real/gforms_kiosk_ipa_kr.xlsx")),
                Corrections.NONE.withSheet("IPA"),
                Progress.none())
            .survey();
    var reference = reference("kiosk_ipa").get("ipa");
    var result =
        computed(
            survey,
            Map.of(
                "satisfaction",
                ids("_2"),
                "importance",
                ids("_1"),
                "pairing",
                "by-order",
                "resamples",
                "0"));

    var elements =
        result.elements().stream()
            .collect(Collectors.toMap(e -> e.satisfaction().question(), e -> e));
    var attributes = ReferenceCases.elements(reference.get("attributes")).toList();
    assertThat(elements).hasSize(attributes.size());
    for (int i = 0; i < attributes.size(); i++) {
      var element = Objects.requireNonNull(elements.get(i + 1 + "_2"));
      near(element.position().importance(), attributes.get(i).get("importance_mean"));
      near(element.position().satisfaction(), attributes.get(i).get("performance_mean"));
      near(-element.gap(), attributes.get(i).get("gap_p_minus_i"));
      var quadrants = attributes.get(i).get("quadrants");
      assertThat(element.quadrant()).isEqualTo(NAMES.get(quadrants.get("grand_mean").asString()));
      assertThat(element.under(Crosshair.MEDIANS))
          .isEqualTo(NAMES.get(quadrants.get("median").asString()));
    }
  }

  private static String ids(String side) {
    return IntStream.rangeClosed(1, 22).mapToObj(i -> i + side).collect(Collectors.joining(","));
  }

  /// A long table, one line a respondent and outcome, rated 1–5.
  @Test
  void opportunityScoresAreThoseOfR() throws Exception {
    var file = there(DATA.resolve("real/oppscore_long.csv"));
    var rated = new LinkedHashMap<String, List<String[]>>();
    Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(","))
        .forEach(cells -> rated.computeIfAbsent(cells[1], _ -> new ArrayList<>()).add(cells));
    int n = rated.values().stream().mapToInt(List::size).max().orElseThrow();
    var builder = SurveyBuilder.of(n);
    add(builder.role(Role.SATISFACTION), rated, "s", 3, n);
    add(builder.role(Role.IMPORTANCE), rated, "i", 2, n);

    var result = computed(builder.build(), Map.of("order", "opportunity", "resamples", "0"));

    var outcomes = reference("oppscore").get("outcomes");
    assertThat(result.elements()).hasSize(outcomes.size());
    for (var element : result.elements()) {
      var wanted = outcomes.get(element.text());
      var opportunity = Objects.requireNonNull(element.opportunity());
      near(element.position().importance(), wanted.get("importance_mean"));
      near(10 * opportunity.importance(), wanted.get("importance_top2_share10"));
      near(10 * opportunity.satisfaction(), wanted.get("satisfaction_top2_share10"));
      near(element.score(), wanted.get("opportunity"));
    }
  }

  private static void add(
      SurveyBuilder builder, Map<String, List<String[]>> rated, String side, int column, int n) {
    rated.forEach((text, lines) ->
        builder.rating(
            side + text,
            text,
            1,
            5,
            IntStream.range(0, n)
                .map(row -> row < lines.size() ? Integer.parseInt(lines.get(row)[column]) : 0)
                .toArray()));
  }

  /// See docs/samples.md: five elements are urgent beyond doubt, and two lie near a line on
  /// purpose.
  @Test
  void theStructureOfTheSampleIsFound() throws UserProblem {
    var survey = open(SAMPLE);
    var result = computed(survey, Map.of());

    assertThat(result.in(Priority.IMPROVE_URGENTLY))
        .extracting(PlacedElement::text)
        .containsExactly("市内电话费价格", "话费结算的准确性", "套餐透明度", "投诉处理", "电话装机时间");
    assertThat(result.in(Priority.IMPROVE_URGENTLY)).allMatch(e -> probability(e) > .95);
    assertThat(result.elements())
        .filteredOn(PlacedElement::borderline)
        .extracting(PlacedElement::text)
        .containsExactlyInAnyOrder("客服热线接通率", "维修人员态度");
    assertThat(result.elements())
        .filteredOn(element -> !element.borderline())
        .allMatch(element -> probability(element) > .95);
  }

  @Test
  void underTheWeightTheUrgentOnesStay() throws UserProblem {
    var survey = open(SAMPLE);
    var weight = survey.withRole(Role.WEIGHT).getFirst();
    var numbers = weight.numbers();
    var values =
        IntStream.range(0, survey.respondents()).mapToDouble(numbers::applyAsDouble).toArray();

    var result = computed(survey.weighted(Weights.of(weight.id(), values)), Map.of());

    assertThat(result.in(Priority.IMPROVE_URGENTLY))
        .filteredOn(element -> probability(element) > .95)
        .extracting(PlacedElement::text)
        .containsExactlyInAnyOrder("市内电话费价格", "话费结算的准确性", "套餐透明度", "投诉处理", "电话装机时间");
    assertThat(result.elements())
        .filteredOn(element -> probability(element) < .95)
        .extracting(PlacedElement::text)
        .containsExactlyInAnyOrder("客服热线接通率", "维修人员态度");
  }

  @Test
  void theHiddenDriverOfTheSampleIsFound() throws UserProblem {
    var result =
        computed(
            open(SAMPLE),
            Map.of("source", "both", "method", "relative-weight", "resamples", "200"));

    // The other price is said to be unimportant too, and its weight lies on the line.
    assertThat(result.elements())
        .filteredOn(element -> driver(element).factor() == Factor.EXCITEMENT)
        .filteredOn(element -> driver(element).probability() >= .95)
        .extracting(PlacedElement::text)
        .containsExactly("电话月租费");
  }

  private static double probability(PlacedElement element) {
    return Objects.requireNonNull(element.certainty()).probability();
  }

  private static Driver driver(PlacedElement element) {
    return Objects.requireNonNull(element.driver());
  }

  private static void near(double actual, JsonNode expected) {
    assertThat(actual).isCloseTo(expected.asDouble(), offset(1e-12));
  }

  private static JsonNode reference(String name) throws IOException {
    var file = there(DATA.resolve("reference").resolve(name + ".json"));
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private static Survey open(Path file) throws UserProblem {
    return Importer.open(there(file), Corrections.NONE, Progress.none()).survey();
  }

  private static Path there(Path file) {
    assumeTrue(Files.exists(file), "there is no " + file);
    return file;
  }

  private static QuadrantResult computed(Survey survey, Map<String, String> settings)
      throws UserProblem {
    var analysis = new Quadrant();
    var outcome =
        analysis.compute(
            survey, Settings.read(analysis.settings(), settings, survey), Progress.none());
    return ((Outcome.Computed<QuadrantResult>) outcome).result();
  }
}
