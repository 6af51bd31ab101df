package manyi.analysis.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.progress.Progress;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The recommendation score of a real survey, from the file to the result, against R.
class SharedRecommendationTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final double DIGITS = 1e-10;

  /// R divided by the valid n, the program's linearised error by all sampled: the sixth digit.
  private static final double SIXTH_DIGIT = 2e-4;

  private static Survey survey() throws UserProblem {
    var path = DATA.resolve("real").resolve("sfo_customer_survey_2017.xlsx");
    assumeTrue(Files.exists(path), "there is no " + path);
    return Workbench.open(path, Corrections.NONE, Progress.none()).survey();
  }

  private static Survey weighted() throws UserProblem {
    return Workbench.prepare(survey(), Workbench.steps("weight", null));
  }

  private static JsonNode reference(String place) throws IOException {
    var text = Files.readString(DATA.resolve("reference").resolve("sfo2017_nps.json"));
    return JsonMapper.shared().readTree(text).at(place);
  }

  private static RecommendationResult result(Survey survey, String groups) throws UserProblem {
    var request =
        Request.of("recommendation")
            .with("question", "netpro")
            .with("groups", groups)
            .with("items", "none")
            .with("resamples", "0");
    var found = Workbench.run(survey, request, Progress.none()).outcome();
    assertThat(found).isInstanceOf(Outcome.Computed.class);
    return (RecommendationResult) ((Outcome.Computed<?>) found).result();
  }

  @Test
  void theScoreItsErrorAndIntervalAreThoseOfR() throws UserProblem, IOException {
    var whole = result(survey(), "none").whole();
    var wanted = reference("/total");

    assertThat(whole.base().n()).isEqualTo(wanted.get("n").asLong());
    assertAsByR(whole, wanted);
    near(whole.lower(), wanted.get("ci_lower_pop"));
    near(whole.upper(), wanted.get("ci_upper_pop"));
    assertThat(whole.linearisedError())
        .isCloseTo(wanted.get("se_sample").asDouble(), within(SIXTH_DIGIT));
  }

  private static void assertAsByR(Score score, JsonNode wanted) {
    near(100 * score.promoters().estimate(), wanted.get("promoters_pct"));
    near(100 * score.passives().estimate(), wanted.get("passives_pct"));
    near(100 * score.detractors().estimate(), wanted.get("detractors_pct"));
    near(score.value(), wanted.get("nps"));
    near(
        score.standardError(),
        wanted.has("se_kish") ? wanted.get("se_kish") : wanted.get("se_population"));
  }

  private static void near(double found, JsonNode wanted) {
    assertThat(found).isCloseTo(wanted.asDouble(), within(DIGITS));
  }

  @Test
  void weightedItIsOnTheEffectiveNumberOfRespondents() throws UserProblem, IOException {
    var survey = weighted();
    var whole = result(survey, "none").whole();
    var wanted = reference("/total/weighted");

    assertAsByR(whole, wanted);
    near(whole.base().effective(), wanted.get("n_eff_kish"));
    assertThat(whole.linearisedError())
        .isCloseTo(wanted.get("se_linearised").asDouble(), within(SIXTH_DIGIT));
  }

  @Test
  void groupsHaveTheirOwnScores() throws UserProblem, IOException {
    var survey = survey();
    var groups = result(survey, "barea").groups().getFirst().groups();

    assertThat(groups).hasSize(7);
    for (var group : groups) {
      assertAsByR(group.score(), reference("/by_barea/" + group.score().label()));
    }
  }

  @Test
  void menAndWomenDifferAsByR() throws UserProblem, IOException {
    var wanted = reference("/difference_gender");
    var survey = Workbench.prepare(survey(), Workbench.steps(null, "q20gender in (1, 2)"));
    var groups = result(survey, "q20gender").groups().getFirst().groups();
    var men =
        groups.stream().filter(g -> g.score().label().equals("Male")).findFirst().orElseThrow();
    var difference = Objects.requireNonNull(men.others());

    assertThat(difference.estimate())
        .isCloseTo(wanted.get("diff_male_minus_female").asDouble(), within(DIGITS));
    assertThat(difference.standardError()).isCloseTo(wanted.get("se").asDouble(), within(1e-3));
    assertThat(difference.proven()).isTrue();
  }
}
