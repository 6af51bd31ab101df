package manyi.analysis.drivers;

import static manyi.statistics.ReferenceCases.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.preparation.Steps;
import manyi.progress.Progress;
import manyi.statistics.DriverMeasure;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Drivers of real surveys, from the file to the result, against R.
class SharedDriversAnalysisTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final double DIGITS = 1e-10;

  private static Survey survey(String file, Corrections corrections) throws UserProblem {
    var path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "there is no " + path);
    return Workbench.open(path, corrections, Progress.none()).survey();
  }

  private static DriversResult result(Survey survey, String outcome, String items)
      throws UserProblem {
    var request =
        Request.of("drivers")
            .with("outcome", outcome)
            .with("items", items)
            .with("measures", "pearson,partial,beta,relative-weight,shapley")
            .with("sort", "file")
            .with("resamples", "0");
    var found = Workbench.run(survey, request, Progress.none()).outcome();
    assertThat(found).isInstanceOf(Outcome.Computed.class);
    return (DriversResult) ((Outcome.Computed<?>) found).result();
  }

  private static JsonNode reference(String name, String place) throws IOException {
    var text = Files.readString(DATA.resolve("reference").resolve(name + ".json"));
    return JsonMapper.shared().readTree(text).at(place);
  }

  private static void assertAsByR(DriversResult found, JsonNode wanted) {
    assertThat(found.model().n()).isEqualTo(wanted.get("n").asLong());
    near(found.model().rSquared(), wanted.get("r_squared"), "R²");
    var attributes = elements(wanted.get("attributes")).toList();
    assertThat(found.drivers()).hasSameSizeAs(attributes);
    for (int i = 0; i < attributes.size(); i++) {
      assertAsByR(found.drivers().get(i), attributes.get(i));
    }
    for (var measure : new DriverMeasure[] {DriverMeasure.RELATIVE_WEIGHT, DriverMeasure.SHAPLEY}) {
      double sum =
          found.drivers().stream()
              .mapToDouble(driver -> driver.by(measure).value().estimate())
              .sum();
      assertThat(sum).isCloseTo(found.model().rSquared(), within(1e-12));
    }
  }

  private static void assertAsByR(Driver driver, JsonNode wanted) {
    near(driver.mean(), wanted.get("mean"), "mean");
    near(value(driver, DriverMeasure.PEARSON), wanted.get("zero_order_r"), "r");
    near(value(driver, DriverMeasure.PARTIAL), wanted.get("partial_r"), "partial r");
    near(value(driver, DriverMeasure.BETA), wanted.get("beta"), "β");
    near(driver.b().estimate(), wanted.get("b"), "b");
    near(value(driver, DriverMeasure.RELATIVE_WEIGHT), wanted.get("relative_weight"), "weight");
    near(value(driver, DriverMeasure.SHAPLEY), wanted.get("lmg_shapley"), "LMG");
    near(
        100 * share(driver, DriverMeasure.RELATIVE_WEIGHT), wanted.get("relative_weight_pct"), "%");
    near(100 * share(driver, DriverMeasure.SHAPLEY), wanted.get("lmg_pct"), "%");
  }

  private static double value(Driver driver, DriverMeasure measure) {
    return driver.by(measure).value().estimate();
  }

  private static double share(Driver driver, DriverMeasure measure) {
    return driver.by(measure).shown().estimate();
  }

  private static void near(double found, JsonNode wanted, String what) {
    double value = wanted.asDouble();
    assertThat(found).as(what).isCloseTo(value, within(DIGITS * Math.max(0.1, Math.abs(value))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "real/sfo_customer_survey_2017.xlsx; q7all;"
            + "q7art,q7food,q7store,q7sign,q7walkways,q7screens,q7wifi,q7roads;"
            + "sfo2017_drivers; /all7_on_8_facilities",
        "real/sfo_customer_survey_2017.xlsx; netpro;"
            + "q7art,q7food,q7store,q7sign,q7walkways,q7screens,q7wifi,q7roads,"
            + "q10safe,q9all,q14find,q14passthru;"
            + "sfo2017_drivers; /netpro_on_12_drivers",
        "classic/swiss_47.xlsx; fertility;"
            + "agriculture,examination,education,catholic,infant_mortality;"
            + "classic_swiss_drivers; /drivers",
        "real/cn_bjmobile_voice.xlsx; 语音通话整体满意度;"
            + "网络覆盖与信号强度,语音通话清晰度,语音通话稳定性; bjmobile_voice; /drivers",
        "real/wjx_greenspace_gz.xlsx; q14; q5,q6,q7,q8,q9,q10,q11,q12,q13;"
            + "wjx_greenspace; /drivers_Q14",
        "sav/ess5_gb_subset.sav; trstprl; trstlgl,trstplc,trstplt,trstprt,trstep,trstun;"
            + "ess5_gb; /drivers_trstprl",
      })
  void driversAreThoseOfR(String file, String outcome, String items, String name, String place)
      throws UserProblem, IOException {
    var found = result(survey(file, Corrections.NONE), outcome, items);
    assertAsByR(found, reference(name, place));
  }

  @Test
  void theRegressionIsThatOfR() throws UserProblem, IOException {
    var model =
        result(
                survey("classic/swiss_47.xlsx", Corrections.NONE),
                "fertility",
                "agriculture,examination,education,catholic,infant_mortality")
            .model();
    var wanted = reference("classic_swiss_drivers", "/ols");
    near(model.adjustedRSquared(), wanted.get("adj_r_squared"), "adjusted R²");
    near(model.intercept(), wanted.at("/intercept/b"), "intercept");
    double p = wanted.get("p").asDouble();
    assertThat(model.p()).isCloseTo(p, within(DIGITS * p));
  }

  @Test
  void anOutcomeMadeOfSeveralQuestionsHasTheDriversOfR() throws UserProblem, IOException {
    var read = survey("real/gforms_kiosk_ipa_kr.xlsx", Corrections.ofSheet("IPA"));
    var survey = Workbench.prepare(read, Steps.parse("whole = score q1, q2, q3, q4: at least 4"));
    var found = result(survey, "whole", "1_2,2_2,3_2,4_2,5_2,6_2,7_2,8_2");
    assertAsByR(found, reference("kiosk_ipa", "/drivers_overall_on_8_items"));
  }

  /// The shares of six items of perceived quality, as they are printed; R² = .38958.
  @Test
  void qualityOfMobilePhonesHasTheSharesOfR() throws UserProblem {
    var found =
        result(
            survey("mobi/mobi_ecsi_250.xlsx", Corrections.NONE),
            "cusa1",
            "perq2,perq3,perq4,perq5,perq6,perq7");
    assertThat(found.model().rSquared()).isCloseTo(0.38958, within(5e-6));
    assertThat(shares(found, DriverMeasure.RELATIVE_WEIGHT))
        .containsExactly(new double[] {.1814, .1402, .2276, .1100, .1385, .2023}, within(6e-5));
    assertThat(shares(found, DriverMeasure.SHAPLEY))
        .containsExactly(new double[] {.1710, .1424, .2322, .1112, .1420, .2012}, within(6e-5));
  }

  private static double[] shares(DriversResult found, DriverMeasure measure) {
    return found.drivers().stream().mapToDouble(driver -> share(driver, measure)).toArray();
  }
}
