package manyi.statistics;

import static manyi.statistics.ReferenceCases.elements;
import static manyi.statistics.ReferenceCases.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.statistics.Raking.Bounds;
import manyi.statistics.Raking.Margin;
import manyi.statistics.ReferenceCases.Case;
import manyi.survey.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RakingTest {
  static Stream<Case> raking() {
    return ReferenceCases.of("raking", "raking");
  }

  @ParameterizedTest
  @MethodSource
  void raking(Case given) {
    var input = given.input();
    double high =
        input.get("high").isNull() ? Double.POSITIVE_INFINITY : input.get("high").asDouble();
    var bounds = new Bounds(input.get("low").asDouble(), high);
    var start = numbers(input.get("start"));
    var raking = Raking.of(start, margins(input), bounds, Progress.none());
    given.matches("weights", raking.weights(), numbers(given.expected().get("weights")));
    var base = Base.of(Arrays.stream(raking.weights()).filter(weight -> weight > 0).toArray());
    given.matches("effective_n", base.effective());
    given.matches("design_effect", base.designEffect());
    assertThat(raking.converged()).isTrue();
    assertThat(raking.largestError()).isLessThan(1e-6);
  }

  private static List<Margin> margins(JsonNode input) {
    var levels = elements(input.get("margins")).toList();
    var targets = elements(input.get("targets")).toList();
    var margins = new ArrayList<Margin>();
    for (int i = 0; i < levels.size(); i++) {
      var codes = Arrays.stream(numbers(levels.get(i))).mapToInt(code -> (int) code - 1).toArray();
      var shares = numbers(targets.get(i));
      double total = Arrays.stream(shares).sum();
      margins.add(new Margin(codes, Arrays.stream(shares).map(share -> share / total).toArray()));
    }
    return margins;
  }

  @Test
  void marginsThatContradictOneAnotherAreToldByTheirError() {
    // Everybody in the first level of one margin is in the first level of the other.
    var first = new Margin(new int[] {0, 0, 1, 1}, new double[] {0.3, 0.7});
    var second = new Margin(new int[] {0, 0, 1, 1}, new double[] {0.4, 0.6});
    var raking = Raking.of(ones(4), List.of(first, second), Bounds.NONE, Progress.none());
    assertThat(raking.converged()).isFalse();
    assertThat(raking.largestError()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void boundsThatMarginsCannotBearAreKept() {
    var margin = new Margin(new int[] {0, 1, 1, 1, 1}, new double[] {0.9, 0.1});
    var raking = Raking.of(ones(5), List.of(margin), new Bounds(0.2, 2), Progress.none());
    assertThat(raking.converged()).isFalse();
    assertThat(Arrays.stream(raking.weights()).max().orElseThrow()).isLessThan(2 * 1.000001);
    assertThat(raking.largestError()).isGreaterThan(0.1);
  }

  @Test
  void theOrderOfUnitsAndTheScaleOfStartsChangeNothing() {
    var random = new Random(5);
    int n = 200;
    var one = random.ints(n, 0, 3).toArray();
    var two = random.ints(n, 0, 2).toArray();
    var start = random.doubles(n, 0.5, 2).toArray();
    var shares = List.of(new double[] {0.2, 0.3, 0.5}, new double[] {0.45, 0.55});
    var raked = weights(one, two, start, shares);

    var backwards = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
    var reversed =
        weights(
            Arrays.stream(backwards).map(i -> one[i]).toArray(),
            Arrays.stream(backwards).map(i -> two[i]).toArray(),
            Arrays.stream(backwards).mapToDouble(i -> start[i]).toArray(),
            shares);
    for (int i = 0; i < n; i++) {
      assertThat(reversed[i]).isCloseTo(raked[n - 1 - i], within(1e-11));
    }
    var larger = weights(one, two, Arrays.stream(start).map(x -> 7 * x).toArray(), shares);
    assertThat(larger).containsExactly(raked, within(1e-11));
  }

  private static double[] weights(int[] one, int[] two, double[] start, List<double[]> shares) {
    var margins = List.of(new Margin(one, shares.get(0)), new Margin(two, shares.get(1)));
    return Raking.of(start, margins, Bounds.NONE, Progress.none()).weights();
  }

  @Test
  void nobodyToWeighIsNoTrouble() {
    var margin = new Margin(new int[] {-1, -1}, new double[] {0, 0});
    var raking = Raking.of(new double[2], List.of(margin), Bounds.NONE, Progress.none());
    assertThat(raking.weights()).containsExactly(0, 0);
    assertThat(raking.largestError()).isZero();
  }

  @Test
  void rakingObeysCancel() {
    var margin = new Margin(new int[] {0, 1}, new double[] {0.4, 0.6});
    assertThatThrownBy(() ->
            Raking.of(
                ones(2),
                List.of(margin),
                Bounds.NONE,
                _ -> {
                  throw new Cancelled();
                }))
        .isInstanceOf(Cancelled.class);
  }

  private static double[] ones(int n) {
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}
