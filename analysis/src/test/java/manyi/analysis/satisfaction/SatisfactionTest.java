package manyi.analysis.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

/// Figures counted by hand.
class SatisfactionTest {
  /// Two items on 1–5, one of them with two silent respondents.
  private static SurveyBuilder builder() {
    return SurveyBuilder.of(8)
        .role(Role.SATISFACTION)
        .rating("a", "Network", 1, 5, 5, 4, 4, 3, 2, 1, 5, 4)
        .rating("b", "Price", 1, 5, 1, 2, 3, 3, 2, 5, 0, 0)
        .role(Role.IMPORTANCE)
        .rating("ia", "Network", 1, 5, 5, 5, 5, 5, 5, 5, 5, 5)
        .rating("ib", "Price", 1, 5, 1, 2, 2, 1, 1, 1, 1, 1);
  }

  private static SatisfactionResult run(Survey survey, Map<String, String> settings)
      throws UserProblem {
    return SatisfactionReferenceTest.run(survey, settings);
  }

  private static void assertRefused(String key, Map<String, String> given) throws UserProblem {
    var analysis = new Satisfaction();
    var survey = builder().build();
    var settings = Settings.read(analysis.settings(), given, survey);
    assertThat(analysis.compute(survey, settings, Progress.none()))
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  @Test
  void theThreeIndicatorsStandSideBySide() throws UserProblem {
    var measured = run(builder().build(), Map.of()).measured();
    var network = measured.getFirst().figures();
    var all = measured.getLast().figures();

    assertThat(network.satisfiedShare().value()).isCloseTo(5.0 / 8, within(1e-12));
    assertThat(network.satisfaction().value()).isCloseTo(62.5, within(1e-12));
    assertThat(network.index()).isNull();
    // Six rated both items, two only the first: by half of the weight they count.
    assertThat(all.satisfaction().base().n()).isEqualTo(8);
    assertThat(all.satisfaction().value())
        .isCloseTo((50 + 50 + 62.5 + 50 + 25 + 50 + 100 + 75) / 8, within(1e-12));
    assertThat(all.satisfiedShare().value())
        .isCloseTo((.5 + .5 + .5 + 0 + 0 + .5 + 1 + 1) / 8, within(1e-12));
  }

  @Test
  void statedWeightsMakeAnotherIndexOfTheSameAnswers() throws UserProblem {
    var result = run(builder().build(), Map.of("weights", "stated", "lacking", "none"));
    var all = result.measured().getLast();
    double weight = 5 / (5 + 1.25);

    assertThat(result.measured().getFirst().weight()).isCloseTo(weight, within(1e-12));
    var network = new double[] {100, 75, 75, 50, 25, 0};
    var price = new double[] {0, 25, 50, 50, 25, 100};
    double index =
        IntStream.range(0, 6)
            .mapToDouble(i -> weight * network[i] + (1 - weight) * price[i])
            .average()
            .orElseThrow();
    assertThat(Objects.requireNonNull(all.figures().index()).value())
        .isCloseTo(index, within(1e-12));
    assertThat(all.figures().index()).isNotEqualTo(all.figures().satisfaction());
  }

  @Test
  void theWorstElementStandsFirst() throws UserProblem {
    var result = run(builder().build(), Map.of());
    var document = new Satisfaction().present(result, Texts.in(Language.EN));
    var figure =
        (Figure.Stacked)
            document.blocks().stream()
                .filter(Figure.Stacked.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertThat(figure.bars()).containsExactly("Price", "Network");
    assertThat(figure.parts()).hasSize(3);
    assertThat(figure.parts().getFirst().shares().getFirst()).isCloseTo(0.5, within(1e-12));
    assertThat(document.blocks())
        .filteredOn(Paragraph.class::isInstance)
        .anyMatch(block -> ((Paragraph) block).text().contains("not certain which is lowest"));
  }

  @Test
  void everyTableOfIndicatorsHasItsRule() throws UserProblem {
    var result = run(builder().build(), Map.of("rescale", "maximum", "satisfied-from", "5"));

    assertThat(result.measured().getFirst().figures().satisfaction().value())
        .isCloseTo(70, within(1e-12));
    assertThat(result.measured().getFirst().figures().satisfiedShare().value())
        .isCloseTo(0.25, within(1e-12));
    var table =
        (Table)
            new Satisfaction()
                .present(result, Texts.in(Language.EN)).blocks().stream()
                    .filter(Table.class::isInstance)
                    .findFirst()
                    .orElseThrow();
    assertThat(table.footnotes())
        .contains(
            "Satisfied: the share of valid answers that are 5.",
            "Satisfaction score, 0–100: score ÷ 5 × 100, that is 100/80/60/40/20 from the best"
                + " level to the worst.");
  }

  @Test
  void aGroupOfFewIsWithheldAndSoIsTheOneThatWouldBetrayIt() throws UserProblem {
    int n = 60;
    var survey =
        SurveyBuilder.of(n)
            .role(Role.SEGMENT)
            .single(
                "g",
                "Group",
                "A B C",
                IntStream.range(0, n).map(i -> i < 4 ? 0 : i < 20 ? 1 : 2).toArray())
            .role(Role.OVERALL)
            .rating("o", "Overall", 1, 5, IntStream.range(0, n).map(i -> 1 + i % 5).toArray())
            .build();
    var groups = run(survey, Map.of()).byGroup().getFirst().groups();

    assertThat(groups).extracting(Group::withheld).containsExactly(true, true, false);
    assertThat(groups.getFirst().figures()).isNull();
    assertThat(groups.getFirst().base()).isNull();
    assertThat(groups.get(2).few()).isFalse();
  }

  @Test
  void groupsAreComparedByTheOverallQuestionAsWellAsByTheIndex() throws UserProblem {
    int n = 60;
    var half = IntStream.range(0, n).map(i -> i % 2).toArray();
    var survey =
        SurveyBuilder.of(n)
            .role(Role.SEGMENT)
            .single("g", "Group", "A B", half)
            .role(Role.OVERALL)
            .rating("o", "Overall", 1, 5, IntStream.range(0, n).map(i -> 2 + i % 2 * 3).toArray())
            .role(Role.SATISFACTION)
            .rating("a", "Network", 1, 5, IntStream.range(0, n).map(i -> 1 + i / 2 % 5).toArray())
            .rating("b", "Price", 1, 5, IntStream.range(0, n).map(i -> 1 + i / 4 % 5).toArray())
            .build();

    assertThat(
            new Satisfaction()
                .present(run(survey, Map.of()), Texts.in(Language.EN)).blocks().stream()
                    .filter(Paragraph.class::isInstance)
                    .map(block -> ((Paragraph) block).text()))
        .anyMatch(text -> text.contains("\"Overall\": the satisfaction score is highest"))
        .anyMatch(text -> text.contains("the satisfaction index is highest"));
  }

  @Test
  void settingsThatDoNotFitAreRefusedInASentence() throws UserProblem {
    assertRefused("satisfaction.nothing-chosen", Map.of("items", "none"));
    assertRefused("indicators.points-needed", Map.of("rescale", "points"));
    assertRefused("indicators.points-number", Map.of("rescale", "points", "points", "100/50/0"));
    assertRefused("indicators.cuts-crossed", Map.of("satisfied-from", "3", "dissatisfied-to", "3"));
    assertRefused("indicators.satisfied-off-scale", Map.of("satisfied-from", "99"));
    assertRefused("indicators.dissatisfied-off-scale", Map.of("dissatisfied-to", "5"));
    assertRefused("indicators.outcome-needed", Map.of("weights", "derived"));
    assertRefused("indicators.no-importance-of", Map.of("weights", "stated", "importance", "ia"));
    assertRefused(
        "indicators.importance-needed", Map.of("weights", "stated", "importance", "none"));
  }

  @Test
  void theWholeIsNoElementOfItself() throws UserProblem {
    var result = run(builder().build(), Map.of("outcome", "a", "items", "a,b"));

    assertThat(result.measured())
        .extracting(Measured::sort)
        .isEqualTo(List.of(Sort.OUTCOME, Sort.ITEM));
  }
}
