package manyi.analysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AsymmetryReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("asymmetry", "asymmetry");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void contrastsAreThoseOfR(Case reference) throws UserProblem {
    var result = result(reference, "0");

    assertThat(result.base().n()).isEqualTo((long) reference.number("n"));
    reference.matches("r_squared", result.rSquared());
    reference.matches("adjusted", result.adjustedRSquared());
    matches(reference, "penalty", result, element -> element.penalty().estimate());
    matches(reference, "reward", result, element -> element.reward().estimate());
    matches(reference, "index", result, element -> element.index().estimate());
    matches(reference, "range", result, element -> element.range().estimate());
    matches(reference, "vif", result, AsymmetryElement::vif);
    matches(reference, "low", result, element -> (double) element.low().n());
    matches(reference, "high", result, element -> (double) element.high().n());
  }

  /// Two bootstraps of some thousand resamples differ by a few percent of the interval's width.
  @ParameterizedTest
  @MethodSource("cases")
  void intervalsAreThoseOfRsResamples(Case reference) throws UserProblem {
    var elements = result(reference, "4000").elements();
    var penalties = ReferenceCases.matrix(reference.expected().get("penalty_interval"));
    var rewards = ReferenceCases.matrix(reference.expected().get("reward_interval"));
    for (int i = 0; i < elements.size(); i++) {
      assertNear(elements.get(i).penalty(), penalties[i]);
      assertNear(elements.get(i).reward(), rewards[i]);
    }
  }

  /// Under the weights made up for the third, chance lets one of the alike sides of the second item
  /// seem larger.
  static Stream<Case> unweighted() {
    return cases().filter(reference -> !reference.input().has("weights"));
  }

  /// The items were made basic, performance, excitement and without an effect.
  @ParameterizedTest
  @MethodSource("unweighted")
  void theClassesBuiltInAreFound(Case reference) throws UserProblem {
    assertThat(result(reference, "1000").elements())
        .extracting(AsymmetryElement::factor)
        .containsExactly(Factor.BASIC, Factor.PERFORMANCE, Factor.EXCITEMENT, Factor.INDIFFERENT);
  }

  private static void assertNear(Estimate found, double[] wanted) {
    double slack = 0.07 * (wanted[1] - wanted[0]);
    assertThat(found.lower()).isBetween(wanted[0] - slack, wanted[0] + slack);
    assertThat(found.upper()).isBetween(wanted[1] - slack, wanted[1] + slack);
  }

  private static void matches(
      Case reference,
      String what,
      AsymmetryResult result,
      Function<AsymmetryElement, Double> figure) {
    reference.matches(
        what,
        result.elements().stream().mapToDouble(figure::apply).toArray(),
        ReferenceCases.numbers(reference.expected().get(what)));
  }

  private static AsymmetryResult result(Case reference, String resamples) throws UserProblem {
    var request = Request.of("asymmetry").with("resamples", resamples);
    var outcome = Workbench.run(survey(reference.input()), request, Progress.none()).outcome();
    return (AsymmetryResult) ((Outcome.Computed<?>) outcome).result();
  }

  private static Survey survey(JsonNode input) {
    var outcome = scores(input.get("outcome"));
    var scale = scores(input.get("scale"));
    var builder =
        SurveyBuilder.of(outcome.length)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 10, outcome)
            .role(Role.SATISFACTION);
    List<JsonNode> items = ReferenceCases.elements(input.get("items")).toList();
    for (int i = 0; i < items.size(); i++) {
      builder.rating("item" + i, "Item " + i, scale[0], scale[1], scores(items.get(i)));
    }
    var survey = builder.build();
    return input.has("weights")
        ? survey.weighted(Weights.of("w", ReferenceCases.numbers(input.get("weights"))))
        : survey;
  }

  private static int[] scores(JsonNode node) {
    return Arrays.stream(ReferenceCases.numbers(node))
        .mapToInt(value -> Double.isNaN(value) ? 0 : (int) value)
        .toArray();
  }
}
