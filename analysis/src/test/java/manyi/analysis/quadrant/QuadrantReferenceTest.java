package manyi.analysis.quadrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.progress.Progress;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Answers;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.UserProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class QuadrantReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("quadrant", "quadrant");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meansCrosshairsAndQuadrantsAreThoseOfR(Case reference) throws UserProblem {
    var survey = survey(reference.input());
    var settings = settings(reference.input());
    var outcome =
        new Quadrant()
            .compute(
                survey,
                Settings.read(new Quadrant().settings(), settings, survey),
                Progress.none());
    switch (outcome) {
      case Outcome.Computed<QuadrantResult>(var result) -> compare(reference, result);
      case Outcome.NotPossible<QuadrantResult>(var reason, _) -> {
        assertThat(reason.key()).isIn("analysis.nobody-included", "quadrant.no-answers");
        assertThat(reference.expected().get("by_falling_gap")).isEmpty();
      }
    }
  }

  private static void compare(Case reference, QuadrantResult result) {
    var elements = new HashMap<String, PlacedElement>();
    result.elements().forEach(element -> elements.put(element.text(), element));
    var items = ReferenceCases.elements(reference.expected().get("items")).toList();
    for (int i = 0; i < items.size(); i++) {
      var element = elements.get(items.get(i).get("name").asString());
      if (element == null) {
        assertThat(items.get(i).get("gap").isNull()).isTrue();
      } else {
        compare(reference, "items." + i, element);
        compareQuadrants(reference.expected().get("quadrants"), i, element);
      }
    }
    result
        .crosshairs()
        .forEach((rule, cross) -> {
          var path = "crosshairs." + rule.name().toLowerCase(Locale.ROOT);
          reference.matches(path + ".importance", cross.importance());
          reference.matches(path + ".satisfaction", cross.satisfaction());
        });
    assertThat(byFallingGap(result)).isEqualTo(namesByFallingGap(reference));
  }

  private static void compare(Case reference, String path, PlacedElement element) {
    reference.matches(path + ".importance.n", element.importance().n());
    reference.matches(path + ".importance.mean", element.importance().mean());
    reference.matches(path + ".importance.sd", element.importance().sd());
    reference.matches(path + ".satisfaction.n", element.satisfaction().n());
    reference.matches(path + ".satisfaction.mean", element.satisfaction().mean());
    reference.matches(path + ".satisfaction.sd", element.satisfaction().sd());
    reference.matches(path + ".paired.n", Objects.requireNonNull(element.paired()).n());
    reference.matches(path + ".paired.mean", Objects.requireNonNull(element.paired()).mean());
    reference.matches(path + ".paired.sd", Objects.requireNonNull(element.paired()).sd());
    // A difference of two means keeps fewer digits than they have.
    assertThat(Math.abs(element.gap() - reference.number(path + ".gap"))).isLessThan(1e-13);
  }

  private static void compareQuadrants(JsonNode quadrants, int item, PlacedElement element) {
    for (var rule : element.quadrantByCrosshair().keySet()) {
      var expected = quadrants.get(rule.name().toLowerCase(Locale.ROOT)).get(item).asString();
      assertThat(element.quadrantByCrosshair().get(rule))
          .as(element.text() + " under " + rule)
          .hasToString(expected.toUpperCase(Locale.ROOT));
    }
  }

  private static List<String> byFallingGap(QuadrantResult result) {
    return result.elements().stream()
        .sorted(
            Comparator.comparingDouble((PlacedElement element) -> -element.gap())
                .thenComparing(element -> element.satisfaction().question()))
        .map(PlacedElement::text)
        .toList();
  }

  private static List<String> namesByFallingGap(Case reference) {
    return ReferenceCases.elements(reference.expected().get("by_falling_gap"))
        .map(number -> reference.input().get("items").get(number.asInt() - 1))
        .map(item -> item.get("name").asString())
        .toList();
  }

  private static Survey survey(JsonNode input) {
    var scale = ReferenceCases.numbers(input.get("scale"));
    var items = ReferenceCases.elements(input.get("items")).toList();
    var builder = SurveyBuilder.of(items.getFirst().get("importance").size());
    for (int i = 0; i < items.size(); i++) {
      var text = items.get(i).get("name").asString();
      add(builder.role(Role.SATISFACTION), "s" + i, text, items.get(i).get("satisfaction"), scale);
      add(builder.role(Role.IMPORTANCE), "i" + i, text, items.get(i).get("importance"), scale);
    }
    var survey = builder.build();
    return input.has("weights")
        ? survey.weighted(Weights.of("w", ReferenceCases.numbers(input.get("weights"))))
        : survey;
  }

  /// A number question that knows its scale, so that the answers need no coding.
  private static void add(
      SurveyBuilder builder, String id, String text, JsonNode answers, double[] scale) {
    var values = ReferenceCases.numbers(answers);
    var levels =
        List.of(new Level("least", "least", scale[0]), new Level("most", "most", scale[1]));
    builder.add(
        id, text, Kind.NUMBER, levels, new Answers.Measured(values, Rows.none(values.length)));
  }

  private static Map<String, String> settings(JsonNode input) {
    if (!input.has("own_crosshair")) {
      return Map.of();
    }
    var own = input.get("own_crosshair");
    return Map.of(
        "crosshair", "own",
        "own-satisfaction", own.get("satisfaction").toString(),
        "own-importance", own.get("importance").toString());
  }
}
