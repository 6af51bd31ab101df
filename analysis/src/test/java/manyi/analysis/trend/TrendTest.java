package manyi.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.Settings;
import manyi.document.Figure;
import manyi.document.Paragraph;
import manyi.progress.Progress;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final int EACH = 100;

  /// Three waves of 100; what is rated in each wave between two scores.
  private static Survey survey(int[] low, int[] high) {
    return builder(low, high).build();
  }

  private static SurveyBuilder builder(int[] low, int[] high) {
    return SurveyBuilder.of(3 * EACH)
        .role(Role.WAVE)
        .single("wave", "Wave", "2023 2024 2025", codes(row -> row / EACH))
        .role(Role.OVERALL)
        .rating("overall", "Overall", 1, 10, rated(low, high, 1))
        .role(Role.SATISFACTION)
        .rating("a", "Network", 1, 10, rated(low, high, 2))
        .rating("b", "Price", 1, 10, rated(low, high, 3));
  }

  private static int[] codes(IntUnaryOperator code) {
    return IntStream.range(0, 3 * EACH).map(code).toArray();
  }

  /// Scores from the low one to the high one of the wave; none where both are 0.
  private static int[] rated(int[] low, int[] high, int seed) {
    var random = new Random(seed);
    return codes(row -> {
      int wave = row / EACH;
      return high[wave] == 0 ? 0 : random.nextInt(low[wave], high[wave] + 1);
    });
  }

  private static Outcome<TrendResult> run(Survey survey, Map<String, String> settings)
      throws UserProblem {
    var analysis = new Trend();
    return analysis.compute(
        survey, Settings.read(analysis.settings(), settings, survey), Progress.none());
  }

  private static TrendResult computed(Survey survey, Map<String, String> settings)
      throws UserProblem {
    var outcome = run(survey, settings);
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return ((Outcome.Computed<TrendResult>) outcome).result();
  }

  private static List<String> said(TrendResult result) {
    return new Trend()
        .present(result, Texts.in(Language.EN)).blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .toList();
  }

  private static void assertRefused(Survey survey, String key, Map<String, String> settings)
      throws UserProblem {
    assertThat(run(survey, settings))
        .isInstanceOfSatisfying(
            Outcome.NotPossible.class,
            refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  private static Survey steady() {
    return survey(new int[] {4, 4, 7}, new int[] {10, 10, 10});
  }

  @Test
  void theLastTwoWavesAreComparedUnlessOthersAreNamed() throws UserProblem {
    var last = computed(steady(), Map.of());
    var first = computed(steady(), Map.of("from", "2023", "to", "2024"));

    assertThat(List.of(last.from(), last.to())).containsExactly(1, 2);
    assertThat(List.of(first.from(), first.to())).containsExactly(0, 1);
    assertThat(last.lines().getFirst().tested().proven()).isTrue();
    assertThat(first.lines()).noneMatch(line -> line.tested().proven());
    assertThat(said(last).getFirst()).contains("It rose by").contains("n = 100");
    assertThat(said(first).getFirst()).contains("may be chance").contains("80% chance");
  }

  @Test
  void aWaveWithoutTheQuestionIsToldAndNotTested() throws UserProblem {
    var result = computed(survey(new int[] {4, 0, 7}, new int[] {10, 0, 10}), Map.of());

    assertThat(result.missing()).extracting(Missing::wave).containsOnly(1).hasSize(3);
    assertThat(result.lines()).allMatch(line -> line.change() == null);
    assertThat(said(result)).anyMatch(text -> text.contains("no usable figure in \"2024\""));
    assertThat(said(result))
        .anyMatch(text -> text.contains("\"2024\" has no ratings of these 3 questions"));
  }

  @Test
  void anIndexOfOtherItemsIsNotCompared() throws UserProblem {
    var survey =
        builder(new int[] {4, 4, 4}, new int[] {10, 10, 10})
            .rating("c", "Staff", 1, 10, rated(new int[] {4, 0, 4}, new int[] {10, 0, 10}, 5))
            .build();
    var result = computed(survey, Map.of());
    var index =
        result.lines().stream()
            .filter(line -> line.subject() == Subject.INDEX)
            .findFirst()
            .orElseThrow();

    assertThat(index.change()).isNull();
    assertThat(said(result)).anyMatch(text -> text.contains("do not have the same items"));
    assertThat(result.lines().getFirst().change()).isNotNull();
  }

  @Test
  void aWaveOnAnotherScaleIsToldAndNotTested() throws UserProblem {
    var result = computed(survey(new int[] {4, 1, 4}, new int[] {10, 5, 10}), Map.of());

    assertThat(result.lines())
        .allMatch(line -> line.otherScale().equals(List.of("2024")) && line.change() == null);
    assertThat(said(result)).anyMatch(text -> text.startsWith("Nobody in \"2024\" came near"));
    assertThat(computed(steady(), Map.of()).lines()).allMatch(line -> line.otherScale().isEmpty());
  }

  @Test
  void aChangeOfRuleIsABreakWithBothFigures() throws UserProblem {
    var result = computed(steady(), Map.of("changed-from", "2025"));
    var document = new Trend().present(result, Texts.in(Language.EN));
    var series =
        (Figure.Series)
            document.blocks().stream()
                .filter(Figure.Series.class::isInstance)
                .filter(block -> ((Figure) block).title().startsWith("Satisfaction score"))
                .findFirst()
                .orElseThrow();

    assertThat(result.changedFrom()).isEqualTo(2);
    assertThat(series.lines().get(1).label()).contains("old rule");
    assertThat(series.lines().get(1).breaks()).containsExactly(1);
    assertThat(said(result))
        .anyMatch(text -> text.contains("under the new rule") && text.contains("under the old"));
  }

  @Test
  void wavesOfFewAreWithheldAndMarked() throws UserProblem {
    var codes = codes(row -> row < 5 ? 0 : row < 25 ? 1 : 2);
    var survey =
        SurveyBuilder.of(3 * EACH)
            .role(Role.WAVE)
            .single("wave", "Wave", "2023 2024 2025", codes)
            .role(Role.OVERALL)
            .rating("overall", "Overall", 1, 5, codes(row -> 1 + row % 5))
            .build();
    var points = computed(survey, Map.of()).lines().getFirst().points();

    assertThat(points.getFirst().withheld()).isTrue();
    assertThat(points.getFirst().estimate()).isNull();
    assertThat(points.get(1).few()).isTrue();
    assertThat(points.get(2).few()).isFalse();
  }

  private static List<Figure> pictures(TrendResult result, String titled) {
    return new Trend()
        .present(result, Texts.in(Language.EN)).blocks().stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .filter(figure -> figure.title().contains(titled))
            .toList();
  }

  private static Survey grouped(int groups) {
    var labels = IntStream.range(0, groups).mapToObj(i -> "G" + i).collect(Collectors.joining(" "));
    return builder(new int[] {4, 4, 7}, new int[] {10, 10, 10})
        .role(Role.SEGMENT)
        .single("g", "Office", labels, codes(row -> row % groups))
        .build();
  }

  @Test
  void noneOfManyGroupsIsLeftOutOfThePictures() throws UserProblem {
    var settings = Map.of("groups", "g", "suppress-below", "0", "flag-below", "0");
    var labels = IntStream.range(0, 12).mapToObj(i -> "G" + i).toList();

    for (var figure : pictures(computed(grouped(12), settings), "by Office")) {
      assertThat(figure).isInstanceOf(Figure.Dots.class);
      assertThat(((Figure.Dots) figure).bars()).extracting(Figure.Bar::label).isEqualTo(labels);
    }
    assertThat(pictures(computed(grouped(12), settings), "by Office")).hasSize(6);
    assertThat(pictures(computed(grouped(4), settings), "by Office"))
        .hasSize(3)
        .allSatisfy(figure ->
            assertThat(((Figure.Series) figure).lines())
                .extracting(Figure.Series.Line::label)
                .containsExactly("G0", "G1", "G2", "G3"));
  }

  @Test
  void groupsOfFewAreMarkedInThePictures() throws UserProblem {
    var settings = Map.of("groups", "g", "suppress-below", "0");

    assertThat(pictures(computed(grouped(4), settings), "by Office"))
        .isNotEmpty()
        .allSatisfy(figure ->
            assertThat(((Figure.Series) figure).lines().getFirst().label()).isEqualTo("G0 △"));
  }

  @Test
  void indicatorsOfDifferentRulesAreNotDrawnTogether() throws UserProblem {
    var result = computed(steady(), Map.of());

    assertThat(pictures(result, "interval"))
        .hasSizeGreaterThanOrEqualTo(4)
        .filteredOn(figure -> !figure.title().contains("elements"))
        .allSatisfy(figure -> assertThat(((Figure.Series) figure).lines()).hasSize(1));
  }

  @Test
  void groupsTakenForWavesAreDoubted() throws UserProblem {
    var settings = Map.of("waves", "g", "suppress-below", "0");

    assertThat(said(computed(grouped(4), settings)))
        .anyMatch(text -> text.contains("no order in time"));
    assertThat(said(computed(steady(), Map.of())))
        .noneMatch(text -> text.contains("no order in time"));
  }

  @Test
  void settingsThatDoNotFitAreRefusedInASentence() throws UserProblem {
    var survey = steady();

    assertRefused(survey, "trend.no-such-wave", Map.of("from", "2019"));
    assertRefused(survey, "trend.no-such-wave", Map.of("changed-from", "2019"));
    assertRefused(survey, "trend.same-wave", Map.of("from", "2024", "to", "2024"));
    assertRefused(survey, "trend.nothing-before", Map.of("to", "2023"));
    assertRefused(survey, "trend.changed-from-first", Map.of("changed-from", "2023"));
    assertRefused(
        survey, "trend.same-rule", Map.of("changed-from", "2025", "earlier-rescale", "range"));
    assertRefused(survey, "indicators.satisfied-off-scale", Map.of("satisfied-from", "99"));
    assertRefused(
        survey,
        "indicators.satisfied-off-scale",
        Map.of("changed-from", "2025", "earlier-satisfied-from", "99"));
    assertRefused(survey, "trend.no-indicator", Map.of("indicators", ""));
    assertRefused(survey, "trend.nothing-chosen", Map.of("outcome", "none", "items", "none"));
    assertRefused(survey, "trend.nothing-followed", Map.of("indicators", "recommendation"));
    assertRefused(survey, "trend.same-question", Map.of("groups", "wave"));
    assertRefused(survey, "indicators.points-needed", Map.of("rescale", "points"));
    assertRefused(
        survey.including(Rows.where(3 * EACH, row -> row < EACH)), "trend.one-wave", Map.of());
  }

  @Test
  void personsWhoNeverComeBackLeaveTheWavesIndependent() throws UserProblem {
    var numbers = new double[3 * EACH];
    Arrays.setAll(numbers, row -> row);
    var survey =
        builder(new int[] {4, 4, 7}, new int[] {10, 10, 10})
            .role(Role.NONE)
            .number("customer", "Customer", numbers)
            .build();
    var alone = computed(survey, Map.of()).lines().getFirst().tested();
    var result = computed(survey, Map.of("respondent", "customer"));

    assertThat(Objects.requireNonNull(result.persons()).both()).isZero();
    assertThat(result.lines().getFirst().tested()).isEqualTo(alone);
    assertThat(said(result)).anyMatch(text -> text.contains("nobody answered in both waves"));
  }
}
