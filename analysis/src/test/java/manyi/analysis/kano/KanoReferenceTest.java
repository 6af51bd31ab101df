package manyi.analysis.kano;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Base;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class KanoReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("kano", "kano");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tableCategoriesTestAndCoefficientsAreThoseOfR(Case reference) throws UserProblem {
    var element = element(survey(reference.input()));

    assertThat(element.base().n()).isEqualTo((long) reference.number("n"));
    reference.matches("weighted", element.base().weighted());
    reference.matches("effective", element.base().effective());
    reference.matches(
        "cells",
        element.cells().stream()
            .map(row -> row.stream().mapToDouble(Base::weighted).toArray())
            .toArray(double[][]::new));
    reference.matches(
        "proportions",
        element.shares().stream().mapToDouble(Share::proportion).toArray(),
        ReferenceCases.numbers(reference.expected().get("proportions")));
    assertThat(String.valueOf(element.category().letter()))
        .isEqualTo(reference.expected().get("first").asString());
    assertThat(String.valueOf(element.second().letter()))
        .isEqualTo(reference.expected().get("second").asString());
    reference.matches("z", element.z());
    reference.matches("p", element.p());
    reference.matches("fong", element.fongThreshold());
    reference.matches("correlation", element.correlation());
    reference.matches(
        "better",
        new double[] {element.better().value(), element.better().lower(), element.better().upper()},
        ReferenceCases.numbers(reference.expected().get("better")));
    reference.matches(
        "worse",
        new double[] {-element.worse().value(), -element.worse().upper(), -element.worse().lower()},
        ReferenceCases.numbers(reference.expected().get("worse")));
  }

  private static KanoElement element(Survey survey) throws UserProblem {
    var request = Request.of("kano").with("functional", "with").with("dysfunctional", "without");
    var outcome = Workbench.run(survey, request, Progress.none()).outcome();
    return ((KanoResult) ((Outcome.Computed<?>) outcome).result()).elements().getFirst();
  }

  private static Survey survey(JsonNode input) {
    var with = scores(input.get("functional"));
    var survey =
        SurveyBuilder.of(with.length)
            .rating("with", "With it", 1, 5, with)
            .rating("without", "Without it", 1, 5, scores(input.get("dysfunctional")))
            .build();
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
