package manyi.analysis.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
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

class SegmentsReferenceTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("segments", "segments");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void placesOfGroupsAreThoseOfR(Case reference) throws UserProblem {
    for (var linesOf : List.of("whole", "own")) {
      var groups = Objects.requireNonNull(run(reference, linesOf, "holm").groups());
      var lines = Objects.requireNonNull(groups.whole().lines());
      reference.matches("lines.satisfaction", lines.satisfaction());
      reference.matches("lines.importance", lines.importance());
      assertQuadrants(reference.expected().get("whole"), groups.whole());
      for (int g = 0; g < groups.groups().size(); g++) {
        var group = groups.groups().get(g);
        var path = "groups." + g + ".";
        reference.matches(path + "n", group.n());
        for (int i = 0; i < group.places().size(); i++) {
          var place = group.places().get(i);
          reference.matches(path + "satisfaction." + i, place.satisfaction());
          reference.matches(path + "importance." + i, place.importance());
        }
        assertQuadrants(reference.expected().get("groups").get(g).get("of_" + linesOf), group);
      }
    }
  }

  private static void assertQuadrants(JsonNode wanted, Group group) {
    for (int i = 0; i < group.places().size(); i++) {
      assertThat(String.valueOf(group.places().get(i).quadrant()).toLowerCase(Locale.ROOT))
          .as(group.label() + " " + i)
          .isEqualTo(wanted.get(i).asString());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void movementsAreThoseOfR(Case reference) throws UserProblem {
    for (var adjustment : List.of("holm", "bonferroni", "benjamini-hochberg")) {
      var waves = Objects.requireNonNull(run(reference, "whole", adjustment).waves());
      if (!reference.expected().has("moves")) {
        assertThat(waves.tests()).isEqualTo(waves.moves().size());
        continue;
      }
      for (int i = 0; i < waves.moves().size(); i++) {
        var move = waves.moves().get(i);
        assertShift(reference, "moves." + i + ".satisfaction", move.satisfaction());
        assertShift(reference, "moves." + i + ".importance", move.importance());
        var adjusted = adjustment.equals("benjamini-hochberg") ? "bh" : adjustment;
        reference.matches(adjusted + "." + 2 * i, move.satisfaction().adjustedP());
        reference.matches(adjusted + "." + (2 * i + 1), move.importance().adjustedP());
      }
    }
  }

  private static void assertShift(Case reference, String path, Shift shift) {
    reference.matches(path + ".change", shift.change());
    reference.matches(path + ".t", shift.statistic());
    reference.matches(path + ".df", shift.df());
    reference.matches(path + ".p", shift.p());
    reference.matches(path + ".lower", shift.lower());
    reference.matches(path + ".upper", shift.upper());
    assertThat(shift.proven()).isEqualTo(shift.adjustedP() < 0.05);
  }

  private static SegmentsResult run(Case reference, String linesOf, String adjustment)
      throws UserProblem {
    var survey = survey(reference.input());
    var settings = new LinkedHashMap<>(Map.of("lines", linesOf, "adjustment", adjustment));
    settings.put("groups", "group");
    settings.put("waves", "wave");
    settings.put("suppress-below", "0");
    settings.put("resamples", "0");
    settings.put("crosshair", reference.input().get("medians").asBoolean() ? "medians" : "means");
    settings.put("source", reference.input().has("outcome") ? "derived" : "stated");
    var analysis = new Segments();
    var outcome =
        analysis.compute(
            survey, Settings.read(analysis.settings(), settings, survey), Progress.none());
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<SegmentsResult>) outcome).result();
  }

  private static Survey survey(JsonNode input) {
    var group = codes(input.get("group"));
    var builder =
        SurveyBuilder.of(group.length)
            .single("group", "Group", "A B C", group)
            .single("wave", "Wave", "first second", codes(input.get("wave")));
    var items = ReferenceCases.elements(input.get("items")).toList();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var text = item.get("name").asString();
      builder
          .role(Role.SATISFACTION)
          .number("s" + i, text, ReferenceCases.numbers(item.get("satisfaction")))
          .role(Role.IMPORTANCE)
          .number("i" + i, text, ReferenceCases.numbers(item.get("importance")));
    }
    if (input.has("outcome")) {
      builder
          .role(Role.OVERALL)
          .number("overall", "Overall", ReferenceCases.numbers(input.get("outcome")));
    }
    var survey = builder.build();
    return input.has("weights")
        ? survey.weighted(Weights.of("w", ReferenceCases.numbers(input.get("weights"))))
        : survey;
  }

  /// Levels from 1; none for null.
  private static int[] codes(JsonNode levels) {
    return DoubleStream.of(ReferenceCases.numbers(levels))
        .mapToInt(level -> Double.isNaN(level) ? -1 : (int) level - 1)
        .toArray();
  }
}
