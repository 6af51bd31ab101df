package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  private static final double[] EQUAL = {1, 1, 1, 1, 1, 1, 1, 1};

  @Test
  void quartilesAreThoseOfTheSecondType() {
    // R: quantile(c(2, 3, 5, 7, 11, 13, 17, 19), c(.25, .5, .75), type = 2)
    var values = new double[] {19, 2, 13, 5, 7, 3, 17, 11};
    assertThat(Quantiles.of(values, EQUAL, 0.25, 0.5, 0.75)).containsExactly(4, 9, 15);
  }

  @Test
  void weightsAreRepetitions() {
    var repeated = new double[] {1, 2, 2, 2, 3, 3, 9, 9};
    var values = new double[] {9, 2, 3, 1};
    var weights = new double[] {2, 3, 2, 1};
    assertThat(Quantiles.of(values, weights, 0.1, 0.25, 0.5, 0.75, 0.9))
        .containsExactly(Quantiles.of(repeated, EQUAL, 0.1, 0.25, 0.5, 0.75, 0.9));
  }

  @Test
  void bothZerosAreOneValue() {
    assertThat(Quantiles.of(new double[] {-0.0, 0.0, 1}, new double[] {1, 1, 1}, 0.5)[0]).isZero();
  }

  @Test
  void withoutWeightThereIsNone() {
    assertThat(Quantiles.of(new double[] {1, 2}, new double[2], 0.25, 0.5))
        .containsOnly(Double.NaN);
    assertThat(Arrays.stream(Quantiles.of(new double[0], new double[0], 0.5)))
        .containsOnly(Double.NaN);
  }
}
