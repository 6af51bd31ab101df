package manyi.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import manyi.statistics.ReferenceCases;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Groups beside the whole against R: `lm` with weights, and `svyrecvar` over scores found by
/// differences.
class ComparedMeansTest {
  static Stream<Case> cases() {
    return ReferenceCases.of("branches", "compared");
  }

  private static Survey survey(JsonNode input) {
    var y = ReferenceCases.numbers(input.get("y"));
    var builder =
        SurveyBuilder.of(y.length)
            .number("y", "Score", y)
            .single("g", "Branch", "a b c d", codes(input.get("g")))
            .single("x", "Contract", "new old other", codes(input.get("x")))
            .number("z", "Age", ReferenceCases.numbers(input.get("z")));
    coded(builder, Role.STRATUM, "stratum", input.get("stratum"));
    coded(builder, Role.CLUSTER, "cluster", input.get("cluster"));
    return builder.build().weighted(Weights.of("w", ReferenceCases.numbers(input.get("w"))));
  }

  private static void coded(SurveyBuilder builder, Role role, String id, JsonNode values) {
    if (values != null && !values.isNull()) {
      var levels =
          DoubleStream.of(ReferenceCases.numbers(values))
              .distinct()
              .mapToObj(value -> Level.of(String.valueOf(value)))
              .toList();
      builder.role(role).coded(id, id, Kind.SINGLE, levels, codes(values));
    }
  }

  private static int[] codes(JsonNode values) {
    return DoubleStream.of(ReferenceCases.numbers(values))
        .mapToInt(value -> (int) value - 1)
        .toArray();
  }

  private static ComparedMeans compared(Survey survey, String... adjust) {
    var questions = new ArrayList<Question>();
    for (var id : adjust) {
      questions.add(question(survey, id));
    }
    return Tally.designed(survey, Design.of(survey))
        .compared(question(survey, "y").numbers(), question(survey, "g"), questions);
  }

  private static Question question(Survey survey, String id) {
    return survey.find(id).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void adjustedMeansAreThoseOfR(Case reference) {
    var adjust =
        switch (reference.input().get("adjust").asString()) {
          case "" -> new String[0];
          case "+ factor(x)" -> new String[] {"x"};
          default -> new String[] {"x", "z"};
        };
    var found = compared(survey(reference.input()), adjust);

    reference.matches(
        "means", found.means(), ReferenceCases.numbers(reference.expected().get("means")));
    var wanted = ReferenceCases.matrix(reference.expected().get("covariance"));
    for (int i = 0; i < wanted.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        // What is 0 but for rounding is so in both.
        assertThat(found.covariance()[i][j])
            .isCloseTo(wanted[i][j], within(reference.tolerance() * wanted[i][i]));
      }
    }
    var differences = ReferenceCases.numbers(reference.expected().get("variance_from_whole"));
    for (int group = 0; group < differences.length; group++) {
      reference.assertNear("difference", found.varianceFromWhole(group), differences[group]);
    }
    assertThat(found.confounded()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void groupsAloneHaveTheErrorsOfDomainMeans(Case reference) {
    var survey = survey(reference.input());
    var found = compared(survey);
    var domains =
        Tally.designed(survey, Design.of(survey))
            .means(question(survey, "y").numbers(), question(survey, "g"));

    assertThat(found.degreesOfFreedom()).isEqualTo(domains.degreesOfFreedom());
    assertThat(found.bases()).isEqualTo(domains.bases());
    for (int i = 0; i < domains.means().length; i++) {
      assertThat(found.means()[i]).isCloseTo(domains.means()[i], within(1e-12));
      for (int j = 0; j < domains.means().length; j++) {
        assertThat(found.covariance()[i][j]).isCloseTo(domains.covariance()[i][j], within(1e-12));
      }
    }
  }

  private static SurveyBuilder small() {
    return SurveyBuilder.of(8)
        .number("y", "Score", 1, 2, 3, 4, 5, 6, 7, 9)
        .single("g", "Branch", "a b c", 0, 0, 0, 0, 1, 1, 1, 1)
        .single("x", "Contract", "new old", 0, 1, 0, 1, 0, 1, 0, -1);
  }

  @Test
  void whoLacksWhatIsAdjustedForIsLeftOutAndCounted() {
    var found = compared(small().build(), "x");

    assertThat(found.lacking()).isEqualTo(1);
    assertThat(found.whole().n()).isEqualTo(7);
    assertThat(found.bases().get(1).n()).isEqualTo(3);
  }

  @Test
  void anEmptyGroupHasNoMeanAndSpoilsNoOther() {
    var found = compared(small().build(), "x");

    assertThat(found.means()[2]).isNaN();
    assertThat(found.variance(2)).isNaN();
    assertThat(found.varianceFromWhole(0)).isPositive();
    assertThat(found.units()).containsExactly(4, 3, 0, 7);
  }

  @Test
  void whatFollowsFromTheGroupsCannotBeAdjustedFor() {
    var survey = small().single("p", "Province", "n s", 0, 0, 0, 0, 1, 1, 1, 1).build();

    assertThat(compared(survey, "p").confounded().map(Question::id)).contains("p");
    assertThat(compared(survey, "x", "p").confounded().map(Question::id)).contains("p");
    assertThat(compared(survey, "x").confounded()).isEmpty();
  }

  @Test
  void aQuestionThatRepeatsAnotherChangesNothing() {
    var survey =
        small()
            .single("again", "Contract again", "new old", 0, 1, 0, 1, 0, 1, 0, -1)
            .single("same", "Language", "zh en", 0, 0, 0, 0, 0, 0, 0, 0)
            .build();
    var once = compared(survey, "x");
    var twice = compared(survey, "x", "again", "same");

    assertThat(twice.confounded()).isEmpty();
    for (int group : List.of(0, 1)) {
      assertThat(twice.means()[group]).isCloseTo(once.means()[group], within(1e-12));
      assertThat(twice.variance(group)).isCloseTo(once.variance(group), within(1e-12));
    }
  }
}
