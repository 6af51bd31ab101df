package manyi.analysis.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.analysis.recommendation.RecommendationResult.Difference;
import manyi.analysis.recommendation.RecommendationResult.Score;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Scores, errors and tests against R's survey package.
class RecommendationReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("recommendation", "recommendation");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void scoresAndTheirErrorsAreThoseOfR(Case reference) throws UserProblem {
    var result = run(reference);

    assertScore(reference, "whole.", result.whole(), result.designed());
    reference.matches("linearised", result.whole().linearisedError());
    var groups = result.groups().getFirst().groups();
    for (int i = 0; i < groups.size(); i++) {
      assertScore(reference, "groups." + i + ".", groups.get(i).score(), result.designed());
    }
  }

  private static void assertScore(Case reference, String path, Score score, boolean designed) {
    reference.matches(path + "n", score.base().n());
    reference.matches(path + "effective", score.base().effective());
    reference.matches(path + "promoters", score.promoters().estimate());
    reference.matches(path + "passives", score.passives().estimate());
    reference.matches(path + "detractors", score.detractors().estimate());
    reference.matches(path + "value", score.value());
    if (designed) {
      assertThat(score.standardError()).isEqualTo(score.linearisedError());
    } else {
      reference.matches(path + "standard_error", score.standardError());
      reference.matches(path + "lower", score.lower());
      reference.matches(path + "upper", score.upper());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void groupsAreTestedAgainstAllOthersAsByR(Case reference) throws UserProblem {
    var tests =
        run(reference).groups().getFirst().groups().stream()
            .map(group -> Objects.requireNonNull(group.others()))
            .toList();

    matches(reference, "df", tests.stream().mapToDouble(Difference::df).toArray());
    matches(reference, "difference", tests.stream().mapToDouble(Difference::estimate).toArray());
    matches(
        reference,
        "difference_error",
        tests.stream().mapToDouble(Difference::standardError).toArray());
    matches(reference, "p", tests.stream().mapToDouble(Difference::p).toArray());
    matches(reference, "holm", tests.stream().mapToDouble(Difference::adjustedP).toArray());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesFromWaveToWaveAreThoseOfR(Case reference) throws UserProblem {
    var changes = Objects.requireNonNull(run(reference).waves()).changes();

    matches(reference, "change", changes.stream().mapToDouble(c -> c.estimate()).toArray());
    matches(
        reference,
        "change_error",
        changes.stream()
            .mapToDouble(c -> Objects.requireNonNull(c.difference()).standardError())
            .toArray());
    var detectable = ReferenceCases.numbers(reference.expected().get("detectable"));
    for (int i = 0; i < detectable.length; i++) {
      assertThat(changes.get(i).detectable() / detectable[i] - 1).isBetween(-1e-9, 1e-9);
    }
  }

  private static void matches(Case reference, String path, double[] found) {
    reference.matches(path, found, ReferenceCases.numbers(reference.expected().get(path)));
  }

  private static RecommendationResult run(Case reference) throws UserProblem {
    var survey = survey(reference.input());
    var written = new LinkedHashMap<String, String>(Map.of("question", "q", "groups", "g"));
    written.put("waves", "g");
    written.put("suppress-below", "0");
    var analysis = new RecommendationScore();
    var settings = Settings.read(analysis.settings(), written, survey);
    var outcome = analysis.compute(survey, settings, Progress.none());
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<RecommendationResult>) outcome).result();
  }

  private static Survey survey(JsonNode input) {
    var answers = ReferenceCases.numbers(input.get("answer"));
    var levels = IntStream.rangeClosed(0, 10).mapToObj(i -> new Level("" + i, "" + i, i)).toList();
    var codes = Arrays.stream(answers).mapToInt(a -> Double.isNaN(a) ? -1 : (int) a).toArray();
    var names = new ArrayList<String>();
    ReferenceCases.elements(input.get("group"))
        .forEach(node -> names.add(node.isNull() ? "" : node.asString()));
    var groups = names.stream().mapToInt(List.of("a", "b", "c")::indexOf).toArray();
    var builder =
        SurveyBuilder.of(answers.length)
            .coded("q", "Would you recommend us", Kind.RATING, levels, codes)
            .single("g", "Group", "a b c", groups);
    if (!input.get("cluster").isNull()) {
      builder.role(Role.CLUSTER).number("c", "Day", ReferenceCases.numbers(input.get("cluster")));
    }
    var survey = builder.build();
    return input.get("weight").isNull()
        ? survey
        : survey.weighted(Weights.of("w", ReferenceCases.numbers(input.get("weight"))));
  }
}
