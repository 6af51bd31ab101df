package manyi;

import static manyi.statistics.ReferenceCases.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.correlations.CorrelationsResult;
import manyi.analysis.differences.Difference;
import manyi.analysis.differences.DifferencesResult;
import manyi.analysis.reliability.ReliabilityResult;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Group differences, correlations and reliability of real surveys, from the file to the result,
/// against R.
class SharedScalesAndGroupsTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final double DIGITS = 1e-9;

  private static <R extends Record> R result(Class<R> type, String file, Request request)
      throws UserProblem {
    var path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "there is no " + path);
    var survey = Workbench.open(path, Corrections.NONE, Progress.none()).survey();
    var outcome = Workbench.run(survey, request, Progress.none()).outcome();
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return type.cast(((Outcome.Computed<?>) outcome).result());
  }

  private static JsonNode reference(String name, String place) throws IOException {
    var text = Files.readString(DATA.resolve("reference").resolve(name + ".json"));
    return JsonMapper.shared().readTree(text).at(place);
  }

  @ParameterizedTest
  @CsvSource({
    "real/wjx_greenspace_gz.xlsx, q9, q1, wjx_greenspace, /Q9_by_gender",
    "real/wjx_greenspace_gz.xlsx, q9, q2, wjx_greenspace, /Q9_by_age",
    "classic/MASS_survey_237.xlsx, height, sex, classic_mass_survey, /height_by_sex",
    "classic/MASS_survey_237.xlsx, pulse, exer, classic_mass_survey, /pulse_by_exer",
    "classic/MASS_survey_237.xlsx, pulse, smoke, classic_mass_survey, /pulse_by_smoke",
    "sav/mariposa_survey_data.sav, life_satisfaction, education, mariposa_spss29, /life_by_education",
    "sav/ess5_gb_subset.sav, trstplc, domicil, ess5_gb, /trstplc_by_domicil",
    "real/sfo_customer_survey_2017.xlsx, q7all, q19age, sfo2017_means_correlations, /all7_by_age",
  })
  void differencesAreThoseOfR(
      String file, String values, String groups, String reference, String place)
      throws UserProblem, IOException {
    var request = Request.of("differences").with("values", values).with("groups", groups);
    var found = result(DifferencesResult.class, file, request).values().getFirst();
    var wanted = reference(reference, place);
    for (var group : elements(wanted.get("groups")).toList()) {
      var own = group(found, group);
      near(own.sd(), group, "/sd");
      near(own.lower(), group, "/ci95_lower");
      near(own.upper(), group, "/ci95_upper");
    }
    var means = Objects.requireNonNull(found.means());
    near(means.df2(), wanted, "/welch_anova/df2");
    near(means.p(), wanted, "/welch_anova/p");
    near(found.etaSquared(), wanted, "/anova/eta_squared");
    near(found.omegaSquared(), wanted, "/anova/omega_squared");
    var ranks = Objects.requireNonNull(found.ranks());
    near(ranks.h(), wanted, "/kruskal_wallis/H");
    near(ranks.p(), wanted, "/kruskal_wallis/p");
    near(ranks.epsilonSquared(), wanted, "/kruskal_wallis/epsilon_squared");
    if (wanted.has("effect")) {
      double g = wanted.at("/effect/hedges_g").asDouble();
      assertThat(Math.abs(found.pairs().getFirst().g()))
          .isCloseTo(Math.abs(g), within(Math.abs(g) * DIGITS));
    }
  }

  /// The group with the same n and mean.
  private static Difference.Group group(Difference found, JsonNode wanted) {
    return found.groups().stream()
        .filter(group -> group.base().n() == wanted.get("n").asLong())
        .filter(group -> Math.abs(group.mean() - wanted.get("mean").asDouble()) < 1e-9)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "real/wjx_greenspace_gz.xlsx; q5,q6,q7,q8,q9,q10,q11,q12,q13,q14,q15,q16,q17,q18,q19,q20,q21,q22;"
            + "wjx_greenspace; /alpha18",
        "real/cn_bjmobile_voice.xlsx; 语音通话整体满意度,网络覆盖与信号强度,语音通话清晰度,语音通话稳定性;"
            + "bjmobile_voice; /alpha",
        "sav/mariposa_survey_data.sav; trust_government,trust_media,trust_science; mariposa_spss29;"
            + "/alpha_trust",
        "sav/mariposa_survey_data.sav; life_satisfaction,environmental_concern,political_orientation;"
            + "mariposa_spss29; /alpha_attitude_negative",
        "sav/ess5_gb_subset.sav; trstprl,trstlgl,trstplc,trstplt,trstprt,trstep,trstun; ess5_gb;"
            + "/alpha_trust7",
        "classic/psych_bfi_2800.xlsx; n1,n2,n3,n4,n5; classic_bfi; /alpha/Neuro",
      })
  void reliabilityIsThatOfR(String file, String items, String reference, String place)
      throws UserProblem, IOException {
    var found =
        result(ReliabilityResult.class, file, Request.of("reliability").with("items", items));
    var wanted = reference(reference, place);
    assertThat(found.base().n()).isEqualTo(wanted.get("n").asLong());
    near(found.alpha(), wanted, "/alpha_raw");
    near(found.standardisedAlpha(), wanted, "/alpha_standardised");
    near(found.meanCorrelation(), wanted, "/mean_interitem_r");
    near(found.lower(), wanted, "/feldt_ci95/0");
    near(found.upper(), wanted, "/feldt_ci95/1");
    for (int i = 0; i < found.items().size(); i++) {
      var item = wanted.at("/items/" + i);
      near(found.items().get(i).mean(), item, "/mean");
      near(found.items().get(i).sd(), item, "/sd");
      near(found.items().get(i).itemRest(), item, "/corrected_item_total_r");
      near(found.items().get(i).alphaWithout(), item, "/alpha_if_deleted");
    }
  }

  @Test
  void anItemThatRunsTheOtherWayIsFoundInARealScale() throws UserProblem, IOException {
    var request = Request.of("reliability").with("items", "a1,a2,a3,a4,a5");
    var found = result(ReliabilityResult.class, "classic/psych_bfi_2800.xlsx", request);
    near(found.alpha(), reference("classic_bfi", "/alpha_without_reversal_Agree"), "/alpha_raw");
    assertThat(found.items())
        .filteredOn(ReliabilityResult.Item::reversed)
        .extracting(item -> item.question().id())
        .containsExactly("a1");
  }

  @ParameterizedTest
  @CsvSource({
    "real/wjx_greenspace_gz.xlsx, wjx_greenspace, 3",
    "classic/MASS_survey_237.xlsx, classic_mass_survey, 10",
    "sav/ess5_gb_subset.sav, ess5_gb, 10",
  })
  void correlationsAreThoseOfR(String file, String reference, int least)
      throws UserProblem, IOException {
    int compared = 0;
    for (var pair : elements(reference(reference, "/correlations")).toList()) {
      var questions = id(pair.get("x")) + "," + id(pair.get("y"));
      var request = Request.of("correlations").with("questions", questions);
      var pearson = result(CorrelationsResult.class, file, request).pairs().getFirst();
      assertThat(pearson.base().n()).isEqualTo(pair.get("n").asLong());
      near(pearson.r(), pair, "/pearson");
      near(pearson.p(), pair, "/pearson_p");
      near(pearson.lower(), pair, "/pearson_ci95/0");
      near(pearson.upper(), pair, "/pearson_ci95/1");
      var ranked = request.with("method", "spearman");
      var spearman = result(CorrelationsResult.class, file, ranked).pairs().getFirst();
      near(spearman.r(), pair, "/spearman");
      near(spearman.p(), pair, "/spearman_p_t");
      compared++;
    }
    assertThat(compared).isGreaterThanOrEqualTo(least);
  }

  private static String id(JsonNode name) {
    return name.asString().replace('.', '_');
  }

  private static void near(double actual, JsonNode node, String path) {
    double wanted = node.at(path).asDouble();
    assertThat(actual).as(path).isCloseTo(wanted, within(Math.abs(wanted) * DIGITS + 1e-14));
  }
}
