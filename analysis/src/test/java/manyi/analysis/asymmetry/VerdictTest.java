package manyi.analysis.asymmetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {
  /// A thousand resamples, evenly spread about a penalty and a reward, each as often with any
  /// other.
  private static Factor factor(double penalty, double aboutIt, double reward, double aboutThat) {
    var drawn =
        IntStream.range(0, 1000)
            .mapToObj(i ->
                Contrast.of(
                    penalty + aboutIt * (i / 499.5 - 1),
                    reward + aboutThat * (i * 387 % 1000 / 499.5 - 1)))
            .toArray(double[][]::new);
    return new Verdict(drawn, 0.95).factor(Contrast.of(penalty, reward));
  }

  @Test
  void oneSideThatIsProvenAndLargerGivesItsClass() {
    assertThat(factor(-1, 0.3, 0.1, 0.2)).isEqualTo(Factor.BASIC);
    assertThat(factor(-0.1, 0.2, 1, 0.3)).isEqualTo(Factor.EXCITEMENT);
  }

  @Test
  void twoProvenSidesNeitherLargerArePerformance() {
    assertThat(factor(-1, 0.5, 0.8, 0.5)).isEqualTo(Factor.PERFORMANCE);
    // The penalty is larger beyond chance, but by too little to matter.
    assertThat(factor(-1, 0.04, 0.9, 0.04)).isEqualTo(Factor.PERFORMANCE);
  }

  @Test
  void oneProvenSideThatIsNotClearlyLargerIsUndecided() {
    assertThat(factor(-0.3, 0.5, 0.6, 0.5)).isEqualTo(Factor.UNDECIDED);
  }

  @Test
  void whatIsNotBeyondChanceOnEitherSideHasNoProvenEffect() {
    assertThat(factor(-0.3, 0.5, 0.3, 0.5)).isEqualTo(Factor.INDIFFERENT);
    // At 95% for one side, but there are two.
    assertThat(factor(-0.3, 0.31, 0.1, 0.5)).isEqualTo(Factor.INDIFFERENT);
    assertThat(factor(-0.3, 0.305, 0.1, 0.5)).isEqualTo(Factor.UNDECIDED);
  }

  /// Low answers that go with a higher outcome by chance are no harm; beyond chance they forbid to
  /// say that failing costs less than excelling gains.
  @Test
  void anEffectOfTheWrongSignIsNoHarmAndBeyondChanceNoClassIsGiven() {
    assertThat(factor(0.2, 0.5, 0.6, 0.3)).isEqualTo(Factor.EXCITEMENT);
    assertThat(factor(0.6, 0.5, 0.6, 0.3)).isEqualTo(Factor.UNDECIDED);
    assertThat(factor(0.6, 0.5, -0.5, 0.3)).isEqualTo(Factor.UNDECIDED);
  }

  @Test
  void anEffectThatTheOthersContainIsNotDefined() {
    assertThat(new Verdict(new double[0][], 0.95).factor(Contrast.of(Double.NaN, Double.NaN)))
        .isEqualTo(Factor.UNDEFINED);
  }
}
