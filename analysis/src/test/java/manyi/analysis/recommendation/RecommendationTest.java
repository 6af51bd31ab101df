package manyi.analysis.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import manyi.Workbench;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.recommendation.RecommendationResult.Group;
import manyi.analysis.recommendation.RecommendationResult.NoDrivers;
import manyi.document.Cell;
import manyi.document.Paragraph;
import manyi.document.Table;
import manyi.progress.Progress;
import manyi.statistics.Interval;
import manyi.statistics.NetScore;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RecommendationTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  /// Sixty customers: twenty of the branch A, thirty-two of B, eight of C.
  private static Survey survey(int... answers) {
    var branches = new int[60];
    Arrays.setAll(branches, i -> i < 20 ? 0 : i < 52 ? 1 : 2);
    return SurveyBuilder.of(60)
        .role(Role.RECOMMENDATION)
        .rating("q1", "Would you recommend us?", 1, 10, answers)
        .role(Role.SEGMENT)
        .single("q2", "Branch", "A B C D", branches)
        .role(Role.NONE)
        .rating("q3", "Price", 1, 5, IntStream.range(0, 60).map(i -> 1 + i % 5).toArray())
        .build();
  }

  private static Survey usual() {
    return survey(IntStream.range(0, 60).map(i -> 1 + (i * 7) % 10).toArray());
  }

  private static Outcome<?> outcome(Survey survey, String... settings) throws UserProblem {
    var request = Request.of("recommendation").with("resamples", "0");
    for (int i = 0; i < settings.length; i += 2) {
      request = request.with(settings[i], settings[i + 1]);
    }
    return Workbench.run(survey, request, Progress.none()).outcome();
  }

  private static RecommendationResult result(Survey survey, String... settings) throws UserProblem {
    var outcome = outcome(survey, settings);
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return (RecommendationResult) ((Outcome.Computed<?>) outcome).result();
  }

  private static String key(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.NotPossible.class);
    return ((Outcome.NotPossible<?>) outcome).reason().key();
  }

  private static List<String> said(RecommendationResult result, Paragraph.Tone tone) {
    return new RecommendationScore()
        .present(result, Texts.in(Language.EN)).blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .filter(paragraph -> paragraph.tone() == tone)
            .map(Paragraph::text)
            .toList();
  }

  @Test
  void theErrorFollowsFromTheTwoSharesByHand() {
    var score = NetScore.of(0.5, 0.3, 100, 0.95);

    assertThat(score.value()).isCloseTo(20, EXACT);
    // √((0.8 − 0.04) / 100) = √0.0076
    assertThat(score.standardError()).isCloseTo(100 * Math.sqrt(0.0076), EXACT);
    assertThat(score.interval().upper())
        .isCloseTo(20 + 1.959963984540054 * 8.717797887081348, EXACT);
  }

  @Test
  void whereAllAreOnOneSideThereIsNoInterval() throws UserProblem {
    assertThat(NetScore.of(1, 0, 12, 0.95).interval()).isEqualTo(Interval.UNDEFINED);
    var result = result(survey(IntStream.range(0, 60).map(_ -> 10).toArray()));

    assertThat(result.whole().value()).isEqualTo(100);
    assertThat(result.whole().lower()).isNaN();
    assertThat(result.noDrivers()).isNull();
    assertThat(said(result, Paragraph.Tone.WARNING)).anyMatch(text -> text.contains("one side"));
  }

  @Test
  void anotherScaleIsTold() throws UserProblem {
    assertThat(key(outcome(usual(), "question", "q3"))).isEqualTo("recommendation.other-scale");
  }

  @Test
  void aSmallGroupIsNowhereInTheResultNorIsTheOneThatWouldBetrayIt() throws UserProblem {
    var groups = result(usual()).groups().getFirst().groups();

    assertThat(groups)
        .extracting(group -> group.score().withheld())
        .containsExactly(true, false, true, false);
    for (var group : groups.stream().filter(g -> g.score().withheld()).toList()) {
      assertThat(group.score().value()).isNaN();
      assertThat(group.score().promoters().estimate()).isNaN();
      assertThat(group.others()).isNull();
    }
  }

  @Test
  void groupsAreShownAsSmallAndEmptyOnesNamed() throws UserProblem {
    var result = result(usual(), "suppress-below", "0");
    var table =
        new RecommendationScore()
            .present(result, Texts.in(Language.EN)).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();

    assertThat(table.rows()).hasSize(4);
    assertThat(table.rows().getFirst().cells().get(1))
        .isInstanceOfSatisfying(Cell.Value.class, n -> assertThat(n.mark()).isEqualTo("△"));
    assertThat(table.footnotes()).anyMatch(note -> note.endsWith("Nobody answered in: D."));
  }

  @Test
  void chanceMakesNoRanking() throws UserProblem {
    var result = result(usual(), "suppress-below", "0");

    assertThat(result.groups().getFirst().told())
        .extracting(Group::others)
        .allMatch(others -> !Objects.requireNonNull(others).proven());
    assertThat(said(result, Paragraph.Tone.FINDING)).anyMatch(text -> text.contains("no ranking"));
  }

  @Test
  void wavesWithoutTheQuestionAreLeftOutOfTheChanges() throws UserProblem {
    var answers = IntStream.range(0, 60).map(i -> i >= 20 && i < 52 ? 0 : 10 - i % 4).toArray();
    var result = result(survey(answers), "waves", "q2", "suppress-below", "0", "groups", "none");
    var waves = Objects.requireNonNull(result.waves());

    assertThat(waves.waves().get(1).base().n()).isZero();
    assertThat(waves.changes()).hasSize(1);
    assertThat(waves.changes().getFirst().from()).isEqualTo("A");
    assertThat(waves.changes().getFirst().to()).isEqualTo("C");
  }

  @Test
  void anItemThatIsConstantIsNoDriver() throws UserProblem {
    var plain = usual();
    var flat =
        Survey.of(
            "flat",
            60,
            SurveyBuilder.of(60)
                .role(Role.RECOMMENDATION)
                .rating(
                    "q1", "Recommend", 1, 10, IntStream.range(0, 60).map(i -> 1 + i % 10).toArray())
                .role(Role.SATISFACTION)
                .rating("q2", "Price", 1, 5, IntStream.range(0, 60).map(_ -> 3).toArray())
                .build()
                .questions());

    assertThat(result(flat).noDrivers()).isEqualTo(NoDrivers.NOTHING_VARIES);
    assertThat(result(plain, "items", "q3").drivers()).isNotNull();
  }

  @Test
  void weightsOfZeroLeaveNobody() throws UserProblem {
    assertThat(key(outcome(usual().weighted(Weights.of("w", new double[60])))))
        .isEqualTo("analysis.nobody-included");
  }

  @Test
  void aScoreCanBeAskedHowItCameAbout() throws UserProblem {
    var result = result(usual());
    var explained =
        new RecommendationScore().explain(result, "score:", Texts.in(Language.ZH)).orElseThrow();

    assertThat(explained.blocks().getFirst())
        .isEqualTo(
            new Paragraph(Paragraph.Tone.FINDING, "推荐者 20.0% 减去贬损者 60.0%，净推荐值为 −40.0；n = 60。"));
  }
}
