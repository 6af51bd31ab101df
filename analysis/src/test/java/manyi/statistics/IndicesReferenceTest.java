package manyi.statistics;

import static manyi.statistics.ReferenceCases.matrix;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import manyi.statistics.ChangeSplit.Effects;
import manyi.statistics.ChangeSplit.State;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Weights by pairwise comparison and the split of a change, against R and by hand.
class IndicesReferenceTest {
  static Stream<Case> comparisons() {
    return ReferenceCases.of("indices", "ahp");
  }

  static Stream<Case> splits() {
    return ReferenceCases.of("indices", "change_split");
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void weightsByPairwiseComparison(Case given) {
    var found =
        Ahp.of(given.input().get("parts").asInt(), numbers(given.input().get("comparisons")));

    given.matches("weights", found.weights(), numbers(given.expected().get("weights")));
    given.matches("eigenvalue", found.eigenvalue());
    given.matches("consistency_index", found.consistencyIndex());
    given.matches("consistency_ratio", found.consistencyRatio());
    var worst = found.worst();
    assertThat(Math.abs(Math.log(worst.given() / worst.implied())))
        .isCloseTo(given.number("apart"), within(1e-9));
  }

  @Test
  void aCircleIsNotConsistentAndTwoPartsAlwaysAre() {
    assertThat(Ahp.of(3, new double[] {5, 0.2, 5}).consistent()).isFalse();
    assertThat(Ahp.of(2, new double[] {9}).consistent()).isTrue();
    assertThat(Ahp.of(1, new double[0]).weights()).containsExactly(1);
  }

  @Test
  void theComparisonThatFitsLeastIsNamed() {
    // Consistent but for the first against the fourth, which should be 8.
    var found = Ahp.of(4, new double[] {2, 4, 1, 2, 4, 2});

    assertThat(found.worst().row()).isZero();
    assertThat(found.worst().column()).isEqualTo(3);
    assertThat(found.worst().given()).isEqualTo(1);
    assertThat(found.worst().implied()).isGreaterThan(2);
  }

  @Test
  void tooManyPartsAreNoMatrix() {
    assertThatThrownBy(() -> Ahp.of(16, new double[120]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static State state(JsonNode node) {
    return new State(
        numbers(node.get("shares")), matrix(node.get("weights")), matrix(node.get("scores")));
  }

  @ParameterizedTest
  @MethodSource("splits")
  void splitsOfAChange(Case given) {
    var found =
        ChangeSplit.of(state(given.input().get("before")), state(given.input().get("after")));

    given.matches("before", found.before());
    given.matches("after", found.after());
    assertEffects(given, "parts", found.parts());
    assertEffects(given, "groups", found.groups());
    assertThat(found.whole().scores()).isCloseTo(given.number("whole.scores"), within(1e-10));
    assertThat(found.whole().weights()).isCloseTo(given.number("whole.weights"), within(1e-10));
    assertThat(found.whole().mix()).isCloseTo(given.number("whole.mix"), within(1e-10));
  }

  private static void assertEffects(Case given, String which, Effects[] found) {
    assertOne(given, which + "/scores", found, Effects::scores);
    assertOne(given, which + "/weights", found, Effects::weights);
    assertOne(given, which + "/mix", found, Effects::mix);
  }

  private static void assertOne(
      Case given, String place, Effects[] found, ToDoubleFunction<Effects> effect) {
    var wanted = numbers(given.expected().at("/" + place));
    assertThat(Arrays.stream(found).mapToDouble(effect).toArray())
        .as(place)
        .containsExactly(wanted, within(1e-10));
  }

  @ParameterizedTest
  @MethodSource("splits")
  void aSplitLeavesNothingOver(Case given) {
    var found =
        ChangeSplit.of(state(given.input().get("before")), state(given.input().get("after")));

    double change = found.after() - found.before();
    assertThat(found.whole().sum()).isCloseTo(change, within(1e-12));
    assertThat(Arrays.stream(found.parts()).mapToDouble(Effects::sum).sum())
        .isCloseTo(change, within(1e-10));
    assertThat(Arrays.stream(found.groups()).mapToDouble(Effects::sum).sum())
        .isCloseTo(change, within(1e-10));
  }

  /// Half of the customers are of a branch at 80, half of one at 60; a year later the first has 75
  /// of 100 customers and stands at 82. The mean moves from 70 to 76.5: by scores 2 · (0.5 + 0.75)
  /// / 2 = 1.25, by mix 0.25 · ((80 + 82) / 2 − 60) = 5.25.
  @Test
  void byHand() {
    var before = new State(new double[] {0.5, 0.5}, ones(), new double[][] {{80}, {60}});
    var after = new State(new double[] {0.75, 0.25}, ones(), new double[][] {{82}, {60}});

    var found = ChangeSplit.of(before, after);

    assertThat(found.before()).isEqualTo(70);
    assertThat(found.after()).isEqualTo(76.5);
    assertThat(found.whole().scores()).isCloseTo(1.25, within(1e-12));
    assertThat(found.whole().weights()).isCloseTo(0, within(1e-12));
    assertThat(found.whole().mix()).isCloseTo(5.25, within(1e-12));
  }

  private static double[][] ones() {
    return new double[][] {{1}, {1}};
  }

  /// 5 and 1/3 make the first 15 times as important as the second.
  @Test
  void theOthersAreTakenWithoutTheComparisonItself() {
    assertThat(Ahp.of(3, new double[] {3, 5, 1.0 / 3}).worst().others())
        .isCloseTo(15, within(1e-12));
    assertThat(Ahp.of(4, new double[] {2, 4, 1, 2, 4, 2}).worst().others())
        .isCloseTo(8, within(1e-12));
    assertThat(Ahp.of(2, new double[] {7}).worst().others()).isEqualTo(7);
  }
}
