package manyi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.survey.SurveyBuilder;
import manyi.survey.Weights;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Estimates against R's survey package (`svymean`, `svyby` over those who answered).
class IndicatorsTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double[] WEIGHTS = {1, 2, .5, 1, 1.5, 1, 1, .8, 1.2, 2};

  private static Survey survey(Role clusters) {
    return SurveyBuilder.of(10)
        .rating("q1", "Price", 1, 5, 5, 4, 4, 3, 2, 1, 0, 5, 4, 4)
        .single("g", "Group", "one two", 0, 0, 0, 0, 0, 1, 1, 1, 1, 1)
        .role(clusters)
        .single("c", "Day", "a b c d e", 0, 0, 1, 1, 2, 2, 3, 3, 4, 4)
        .build()
        .weighted(Weights.of("w", WEIGHTS));
  }

  private static Question item(Survey survey) {
    return survey.questions().getFirst();
  }

  private static List<Double> first(IntToDoubleFunction values, int rows) {
    return IntStream.range(0, rows).mapToObj(values::applyAsDouble).toList();
  }

  @Test
  void aScaleBecomesAHundredByItsRangeItsMaximumOrOwnPoints() throws UserProblem {
    var question = item(survey(Role.NONE));

    assertThat(ScoreRule.of(Rescaling.RANGE).pointsOf(question))
        .containsExactly(100.0, 75.0, 50.0, 25.0, 0.0);
    assertThat(ScoreRule.of(Rescaling.MAXIMUM).pointsOf(question))
        .containsExactly(100.0, 80.0, 60.0, 40.0, 20.0);
    var own = ScoreRule.read(Rescaling.POINTS, "100/90/60/30/0");
    assertThat(own.pointsOf(question)).containsExactly(100.0, 90.0, 60.0, 30.0, 0.0);
    assertThat(ScoreRule.read(Rescaling.POINTS, "0 30 60 90 100")).isEqualTo(own);
    assertThat(first(own.scores(question), 7))
        .containsExactly(100.0, 90.0, 90.0, 60.0, 30.0, 0.0, Double.NaN);
  }

  @Test
  void pointsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> ScoreRule.read(Rescaling.POINTS, " "))
        .hasMessageContaining("indicators.points-needed");
    assertThatThrownBy(() -> ScoreRule.read(Rescaling.POINTS, "100/a/0"))
        .hasMessageContaining("indicators.points-not-understood");
    assertThatThrownBy(() -> ScoreRule.read(Rescaling.POINTS, "120/0"))
        .hasMessageContaining("indicators.points-not-understood");
    assertThatThrownBy(() -> ScoreRule.read(Rescaling.POINTS, "100/20/60"))
        .hasMessageContaining("indicators.points-order");
    assertThatThrownBy(() -> ScoreRule.read(Rescaling.POINTS, "60/60"))
        .hasMessageContaining("indicators.points-order");
  }

  @Test
  void aRuleSaysWhichQuestionItDoesNotFit() throws UserProblem {
    var survey = survey(Role.NONE);
    var four = ScoreRule.read(Rescaling.POINTS, "100/70/30/0");

    assertThat(four.misfit(item(survey)))
        .get()
        .extracting("key")
        .isEqualTo("indicators.points-number");
    assertThat(ScoreRule.of(Rescaling.RANGE).misfit(survey.question("g")))
        .get()
        .extracting("key")
        .isEqualTo("indicators.no-scale");
    assertThat(ScoreRule.of(Rescaling.RANGE).misfit(item(survey))).isEmpty();
  }

  @Test
  void scalesArePartedIntoThirds() throws UserProblem {
    assertThat(thirds(5)).isEqualTo("DDNSS");
    assertThat(thirds(7)).isEqualTo("DDDNSSS");
    assertThat(thirds(10)).isEqualTo("DDDDNNSSSS");
    assertThat(thirds(4)).isEqualTo("DDSS");
    assertThat(thirds(3)).isEqualTo("DNS");
    var own = Cuts.of(Optional.of(9.0), Optional.of(4.0));
    assertThat(own.third(8, scale(10))).isEqualTo(Third.NEUTRAL);
    assertThatThrownBy(() -> Cuts.of(Optional.of(4.0), Optional.of(4.0)))
        .hasMessageContaining("indicators.cuts-crossed");
  }

  @Test
  void aCutOffTheScaleIsRefused() throws UserProblem {
    assertThat(misfit(Optional.of(99.0), Optional.empty()))
        .contains("indicators.satisfied-off-scale");
    assertThat(misfit(Optional.of(1.0), Optional.empty()))
        .contains("indicators.satisfied-off-scale");
    assertThat(misfit(Optional.empty(), Optional.of(10.0)))
        .contains("indicators.dissatisfied-off-scale");
    assertThat(misfit(Optional.empty(), Optional.of(0.0)))
        .contains("indicators.dissatisfied-off-scale");
    assertThat(misfit(Optional.of(10.0), Optional.of(1.0))).isEmpty();
    assertThat(misfit(Optional.empty(), Optional.empty())).isEmpty();
  }

  private static Optional<String> misfit(Optional<Double> satisfied, Optional<Double> dissatisfied)
      throws UserProblem {
    return Cuts.of(satisfied, dissatisfied).misfit(scale(10)).map(Message::key);
  }

  private static String thirds(int levels) {
    var question = scale(levels);
    return IntStream.rangeClosed(1, levels)
        .mapToObj(score -> Cuts.THIRDS.third(score, question).name().substring(0, 1))
        .reduce("", String::concat);
  }

  private static Question scale(int levels) {
    return SurveyBuilder.of(1).rating("q", "", 1, levels, 1).build().questions().getFirst();
  }

  @Test
  void aMeanHasTheErrorOfR() {
    var survey = survey(Role.NONE);
    var scores = ScoreRule.of(Rescaling.RANGE).scores(item(survey));
    var estimates = new Estimates(survey, 0.95);

    var whole = estimates.whole(Indicator.SATISFACTION, scores);
    var groups = estimates.groups(Indicator.SATISFACTION, scores, survey.questions().get(1));

    assertThat(whole.value()).isCloseTo(63.181818181818187, EXACT);
    assertThat(whole.standardError()).isCloseTo(10.123295643117372, EXACT);
    assertThat(whole.interval().lower()).isCloseTo(39.837456566895206, within(1e-10));
    assertThat(whole.interval().upper()).isCloseTo(86.526179796741161, within(1e-10));
    assertThat(whole.base().n()).isEqualTo(9);
    assertThat(groups.get(0).standardError()).isCloseTo(14.966902248596929, EXACT);
    assertThat(groups.get(1).standardError()).isCloseTo(17.256774515148152, EXACT);
  }

  @Test
  void aShareUsesTheDesignsError() {
    var survey = survey(Role.CLUSTER);
    var satisfied = Cuts.THIRDS.share(item(survey), Third.SATISFIED);

    var clustered = new Estimates(survey, 0.95).whole(Indicator.SATISFIED_SHARE, satisfied);
    var alone = new Estimates(survey(Role.NONE), 0.95).whole(Indicator.SATISFIED_SHARE, satisfied);

    assertThat(clustered.value()).isCloseTo(0.68181818181818188, EXACT);
    assertThat(clustered.standardError()).isCloseTo(0.23158106492512670, EXACT);
    assertThat(clustered.interval().lower()).isCloseTo(0.25634172898326374, EXACT);
    assertThat(clustered.interval().upper()).isCloseTo(0.93017302930618939, EXACT);
    assertThat(alone.interval().lower()).isCloseTo(0.34703054191910071, EXACT);
    assertThat(alone.interval().upper()).isCloseTo(0.89626510316545382, EXACT);
  }

  @Test
  void nobodyHasNoEstimate() {
    var survey = survey(Role.NONE);
    var none = new Estimates(survey, 0.95).whole(Indicator.SATISFACTION, _ -> Double.NaN);

    assertThat(none.value()).isNaN();
    assertThat(none.interval().lower()).isNaN();
    assertThat(none.base().n()).isZero();
  }

  @Test
  void anIndexMissesWhoLacksTooMuch() {
    var parts = List.<IntToDoubleFunction>of(row -> 80, row -> row == 0 ? 20 : Double.NaN);

    assertThat(index(parts, List.of(1.0, 1.0), Lacking.HALF)).containsExactly(50.0, 80.0);
    assertThat(index(parts, List.of(1.0, 3.0), Lacking.HALF)).containsExactly(35.0, Double.NaN);
    assertThat(index(parts, List.of(1.0, 3.0), Lacking.ANY)).containsExactly(35.0, 80.0);
    assertThat(index(parts, List.of(1.0, 1.0), Lacking.NONE)).containsExactly(50.0, Double.NaN);
    assertThat(index(parts, List.of(1.0, 0.0), Lacking.NONE)).containsExactly(80.0, 80.0);
  }

  private static List<Double> index(
      List<IntToDoubleFunction> parts, List<Double> weights, Lacking lacking) {
    return first(new Composite(parts, weights, lacking).values(), 2);
  }

  @Test
  void promotersLessDetractors() {
    var question =
        SurveyBuilder.of(5).rating("q", "", 1, 10, 10, 9, 8, 6, 0).build().questions().getFirst();

    assertThat(Recommendation.fits(question)).isTrue();
    assertThat(Recommendation.fits(scale(7))).isFalse();
    assertThat(first(Recommendation.values(question), 5))
        .containsExactly(100.0, 100.0, 0.0, -100.0, Double.NaN);
  }
}
