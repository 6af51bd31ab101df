package manyi.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import manyi.Workbench;
import manyi.progress.Progress;
import manyi.statistics.Descriptives;
import manyi.survey.Answers;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.survey.Weightless;
import manyi.tally.Tally;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Raking of real surveys against R's, where these are at hand.
class SharedRakingTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  private static Survey prepared(String file, String steps) throws UserProblem {
    var path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "there is no " + path);
    var survey = Workbench.open(path, Corrections.NONE, Progress.none()).survey();
    return Steps.apply(survey, Steps.parse(steps), Progress.none());
  }

  private static JsonNode reference(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(DATA.resolve("reference").resolve(name)));
  }

  private static double near(double wanted) {
    return Math.abs(wanted) * 1e-9;
  }

  private static void assertNear(double found, JsonNode wanted) {
    assertThat(found).isCloseTo(wanted.asDouble(), within(near(wanted.asDouble())));
  }

  @Test
  void anAirportsPassengersAreRakedAsByR() throws Exception {
    var survey =
        prepared(
            "real/sfo_customer_survey_2017.xlsx",
            """
            keep answered(q19age) and q20gender in (Male, Female)
            w = rake q19age: Under 18 = 2, 18-24 = 15, 25-34 = 24, 35-44 = 18, 45-54 = 17, \
            55-64 = 14, 65 and over = 10; q20gender: Male = 49, Female = 51; \
            peak: Domestic peak = 30, Domestic off-peak = 35, International = 35
            weigh w
            """);
    var wanted = reference("sfo2017_raking.json");
    var base = survey.base();
    assertThat(base.n()).isEqualTo(wanted.get("n").asLong());
    assertNear(base.weighted(), wanted.get("sum_w"));
    assertNear(base.effective(), wanted.get("n_eff_kish"));
    assertNear(base.designEffect(), wanted.get("design_effect_kish"));
    var weights = Tally.sample(survey, survey.question("w")).values();
    assertNear(Arrays.stream(weights).min().orElseThrow(), wanted.get("min_w"));
    assertNear(Arrays.stream(weights).max().orElseThrow(), wanted.get("max_w"));
    assertNear(mean(survey, "q7all"), wanted.get("raked_mean_all7").get("mean"));
    assertThat(Weightless.of(survey)).isEqualTo(Weightless.NONE);
    for (var cell : wanted.get("cells")) {
      assertNear(cellWeight(survey, cell), cell.get("weight"));
    }
  }

  /// The weight of the respondents of one cell, in the order of the levels.
  private static double cellWeight(Survey survey, JsonNode cell) {
    for (int row = 0; row < survey.respondents(); row++) {
      if (survey.included().contains(row)
          && is(survey, "q19age", row, cell.get("age"))
          && is(survey, "q20gender", row, cell.get("gender"))
          && is(survey, "peak", row, cell.get("peak"))) {
        return survey.weights().at(row);
      }
    }
    return Double.NaN;
  }

  private static boolean is(Survey survey, String id, int row, JsonNode number) {
    var codes = ((Answers.Coded) survey.find(id).orElseThrow().answers()).codes();
    return codes.at(row) == number.asInt() - 1;
  }

  private static double mean(Survey survey, String id) throws UserProblem {
    return mean(survey, survey.question(id));
  }

  private static double mean(Survey survey, Question question) {
    var sample = Tally.sample(survey, question);
    return Descriptives.of(sample.values(), sample.weights()).mean();
  }

  @Test
  void schoolsInClustersAreRakedAsByR() throws Exception {
    var survey =
        prepared(
            "classic/survey_apiclus1.xlsx",
            """
            w = rake stype: E = 4421, H = 755, M = 1018; sch_wide: No = 1072, Yes = 5122; from pw
            weigh w
            """);
    var wanted = reference("classic_api_design.json").get("rake_apiclus1");
    assertNear(mean(survey, "api00"), wanted.get("mean_api00").get("mean"));
    double scale = 6194.0 / survey.respondents();
    var types = (Answers.Coded) survey.question("stype").answers();
    var wide = (Answers.Coded) survey.question("sch_wide").answers();
    for (int row = 0; row < survey.respondents(); row++) {
      var cell =
          survey.question("stype").levels().get(types.codes().at(row)).label()
              + " "
              + survey.question("sch_wide").levels().get(wide.codes().at(row)).label();
      assertNear(survey.weights().at(row) * scale, wanted.get("weights").get(cell).get("weight"));
    }
  }
}
