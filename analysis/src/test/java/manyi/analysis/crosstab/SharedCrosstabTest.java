package manyi.analysis.crosstab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.preparation.Step;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cross-tabs of real files under their weights and strata against R's survey package, where these
/// are at hand.
class SharedCrosstabTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  /// Two questions of a file and where R's figures of them are.
  private record Pair(String rows, String columns, String reference) {}

  @Test
  void anAirportSurveyWithWeightsAndStrataIsTestedAsByR() throws UserProblem, IOException {
    var survey = opened("real/sfo_customer_survey_2017.xlsx", "weigh weight");
    var stratified = Step.parse("role strata: stratum").apply(survey);
    for (var pair :
        List.of(
            new Pair("q7all", "q19age", "q7f_by_age"), new Pair("q7all", "peak", "q7f_by_pk"))) {
      var wanted = reference("sfo2017_crosstabs.json").get("survey_package").get(pair.reference);
      assertDesign(wanted.get("rao_scott_ids1"), survey, pair);
      assertDesign(wanted.get("rao_scott_stratified"), stratified, pair);
    }
  }

  @Test
  void aSocialSurveyIsTestedAsByR() throws UserProblem, IOException {
    var survey = opened("sav/ess5_gb_subset.sav", "weigh dweight");
    assertDesign(
        reference("ess5_gb.json").get("rao_scott_safety_gender"),
        survey,
        new Pair("aesfdrk", "gndr", ""));
  }

  @Test
  void aStratifiedSampleOfSchoolsIsTestedAsByR() throws UserProblem, IOException {
    var survey = opened("classic/survey_apistrat.xlsx", "weigh pw");
    var pair = new Pair("sch_wide", "stype", "chisq_schwide_stype");
    var wanted = reference("classic_api_design.json");
    assertDesign(wanted.at("/apistrat_weights_only/" + pair.reference), survey, pair);
    assertDesign(
        wanted.at("/apistrat_stratified_no_fpc/" + pair.reference),
        Step.parse("role stype: stratum").apply(survey),
        pair);
  }

  private static void assertDesign(JsonNode wanted, Survey survey, Pair pair) throws UserProblem {
    var test = Objects.requireNonNull(computed(survey, pair).test());
    var found = Objects.requireNonNull(test.design());
    var f = wanted.get("F");
    assertNear(found.f(), f.get("statistic"));
    assertNear(found.df1(), f.get("parameter").get(0));
    assertNear(found.df2(), f.get("parameter").get(1));
    assertNear(found.p(), f.get("p"));
    assertNear(found.firstOrderP(), wanted.get("Chisq").get("p"));
  }

  private static void assertNear(double found, JsonNode wanted) {
    assertThat(found).isCloseTo(wanted.asDouble(), within(Math.abs(wanted.asDouble()) * 1e-9));
  }

  private static CrosstabResult computed(Survey survey, Pair pair) throws UserProblem {
    var crosstab = new Crosstab();
    var settings =
        new HashMap<>(Map.of("rows", pair.rows, "columns", pair.columns, "preset", "design"));
    return switch (crosstab.compute(
        survey, Settings.read(crosstab.settings(), settings, survey), Progress.none())) {
      case Outcome.Computed<CrosstabResult>(var result) -> result;
      case Outcome.NotPossible<CrosstabResult>(var reason, _) ->
          throw new AssertionError(reason.toString());
    };
  }

  private static Survey opened(String name, String weigh) throws UserProblem {
    var file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "there is no " + file);
    var survey = Importer.open(file, Corrections.NONE, Progress.none()).survey();
    return Step.parse(weigh).apply(survey);
  }

  private static JsonNode reference(String name) throws IOException {
    return JsonMapper.shared().readTree(DATA.resolve("reference").resolve(name).toFile());
  }
}
