package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the tests of groups do where there is little to test, and what must not change them.
class GroupsTest {
  private static GroupMean group(double... values) {
    return GroupMean.of(values, ones(values.length));
  }

  private static double[] ones(int n) {
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void aGroupOfOneHasAMeanAndNoSpread() {
    var one = group(4);

    assertThat(one.mean()).isEqualTo(4);
    assertThat(one.sd()).isNaN();
    assertThat(one.interval(0.95)).isEqualTo(Interval.UNDEFINED);
    assertThat(WelchTest.of(one, group(1, 2, 3), 0.95)).isEmpty();
    assertThat(HedgesG.of(one, group(1, 2, 3), 0.95).value()).isNaN();
  }

  @Test
  void anEmptyGroupHasNothing() {
    var none = group();

    assertThat(none.n()).isZero();
    assertThat(none.mean()).isNaN();
    assertThat(none.variance()).isNaN();
  }

  @Test
  void equalValuesHaveExactlyNoSpread() {
    var same = group(0.1, 0.1, 0.1);

    assertThat(same.variance()).isZero();
    assertThat(same.interval(0.95)).isEqualTo(new Interval(0.1, 0.1));
    assertThat(WelchTest.of(same, group(0.3, 0.3), 0.95)).isEmpty();
    assertThat(WelchTest.of(same, group(0.3, 0.4), 0.95)).isPresent();
    assertThat(WelchAnova.of(List.of(same, group(1, 2), group(2, 3)))).isEmpty();
    assertThat(HedgesG.of(same, group(0.3, 0.3), 0.95).interval()).isEqualTo(Interval.UNDEFINED);
  }

  @Test
  void groupsThatAllGaveTheSameAreNotTested() {
    assertThat(AnalysisOfVariance.of(List.of(group(3, 3), group(3, 3, 3)))).isEmpty();
    assertThat(
            KruskalWallis.of(
                List.of(new double[] {3, 3}, new double[] {3}), List.of(ones(2), ones(1))))
        .isEmpty();
  }

  @Test
  void oneGroupIsNotTested() {
    assertThat(AnalysisOfVariance.of(List.of(group(1, 2, 3)))).isEmpty();
    assertThat(WelchAnova.of(List.of(group(1, 2, 3)))).isEmpty();
    assertThat(KruskalWallis.of(List.of(new double[] {1, 2}), List.of(ones(2)))).isEmpty();
  }

  @Test
  void groupsWithoutAnybodyCountNowhereInTheRanks() {
    var values = List.of(new double[] {1, 2, 4}, new double[0], new double[] {3, 5});
    var found = KruskalWallis.of(values, List.of(ones(3), ones(0), ones(2))).orElseThrow();

    assertThat(found.df()).isEqualTo(1);
  }

  @Test
  void weightsTimesAConstantChangeNothing() {
    var random = new Random(3);
    var values = random.doubles(40, 1, 10).toArray();
    var other = random.doubles(30, 2, 11).toArray();
    var weights = random.doubles(40, 0.2, 4).toArray();
    var larger = Arrays.stream(weights).map(w -> 7 * w).toArray();
    var first = GroupMean.of(values, weights);
    var same = GroupMean.of(values, larger);

    assertThat(same.n()).isCloseTo(first.n(), within(1e-9));
    assertThat(same.variance()).isCloseTo(first.variance(), within(1e-9));
    var test = WelchTest.of(first, group(other), 0.95).orElseThrow();
    assertThat(WelchTest.of(same, group(other), 0.95).orElseThrow().p())
        .isCloseTo(test.p(), within(1e-12));
    var pair = random.doubles(40, 1, 5).toArray();
    assertThat(Correlation.spearman(values, pair, larger, 0.95).p())
        .isCloseTo(Correlation.spearman(values, pair, weights, 0.95).p(), within(1e-12));
  }

  @Test
  void equalWeightsAreNoWeights() {
    var values = new Random(5).doubles(25, 1, 10).toArray();
    var equal = new double[25];
    Arrays.fill(equal, 0.1);

    assertThat(GroupMean.of(values, equal).standardError())
        .isCloseTo(group(values).standardError(), within(1e-12));
  }

  @Test
  void anAlmostSureEffectTakesNoEffectToDetect() {
    assertThat(DetectableEffect.f(100, 2, 0.5, 0.4)).isZero();
    assertThat(DetectableEffect.f(3, 3, 0.05, 0.8)).isNaN();
    assertThat(DetectableEffect.f(100, 1, 0.05, 0.8)).isNaN();
    assertThat(DetectableEffect.w(0, 1, 0.05, 0.8)).isNaN();
    assertThat(DetectableEffect.w(100, 0, 0.05, 0.8)).isNaN();
  }

  @Test
  void aLargerSampleSeesSmallerEffects() {
    assertThat(DetectableEffect.f(4000, 3, 0.05, 0.8))
        .isLessThan(DetectableEffect.f(400, 3, 0.05, 0.8));
    assertThat(DetectableEffect.w(400_000, 4, 0.001, 0.8)).isBetween(0.001, 0.02);
  }

  /// R: `power.t.test(n = 400, power = 0.8, strict = TRUE)$delta` and `power.t.test(n = 12, sd =
  /// 2.5, power = 0.8, strict = TRUE)$delta`.
  @Test
  void theDifferenceThatASampleWouldHaveShownIsThatOfRsPower() {
    assertThat(DetectableEffect.difference(Math.sqrt(2.0 / 400), 798, 0.05, 0.8))
        .isCloseTo(0.198346181515, within(1e-5));
    assertThat(DetectableEffect.difference(2.5 * Math.sqrt(2.0 / 12), 22, 0.05, 0.8))
        .isCloseTo(2.99202976795, within(1e-4));
    assertThat(DetectableEffect.difference(0, 22, 0.05, 0.8)).isNaN();
    assertThat(DetectableEffect.difference(1, 0, 0.05, 0.8)).isNaN();
  }

  @Test
  void aConstantCorrelatesWithNothing() {
    var found = Correlation.pearson(new double[] {2, 2, 2}, new double[] {1, 2, 3}, ones(3), 0.95);

    assertThat(found.r()).isNaN();
    assertThat(found.p()).isNaN();
    assertThat(found.interval()).isEqualTo(Interval.UNDEFINED);
  }

  @Test
  void aPerfectCorrelationIsCertain() {
    var x = new double[] {1, 2, 3, 4, 5};
    var found = Correlation.pearson(x, new double[] {2, 4, 6, 8, 10}, ones(5), 0.95);

    assertThat(found.r()).isEqualTo(1);
    assertThat(found.p()).isZero();
    assertThat(found.interval()).isEqualTo(new Interval(1, 1));
  }

  @Test
  void theIntervalOfALargeEffectInAVeryLargeSampleIsNarrow() {
    var first = new GroupMean(200_000, 200_000, 3, 200_000);
    var second = new GroupMean(200_000, 200_000, 2, 200_000);
    var g = HedgesG.of(first, second, 0.95);

    assertThat(g.value()).isCloseTo(1, within(1e-4));
    assertThat(g.interval().lower()).isBetween(0.99, 1.0);
    assertThat(g.interval().upper()).isBetween(1.0, 1.01);
  }
}
