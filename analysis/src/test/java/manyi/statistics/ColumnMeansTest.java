package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against sums over those who have a column, made plainly.
class ColumnMeansTest {
  private static final int RESPONDENTS = 60;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 1})
  void eachMeanIsOfThoseDrawnWhoHaveTheColumn(double missing) {
    var random = new SplittableRandom(4);
    var columns = new double[5][RESPONDENTS];
    var weights = new double[RESPONDENTS];
    for (int i = 0; i < RESPONDENTS; i++) {
      weights[i] = random.nextInt(6) == 0 ? 0 : random.nextDouble(0.2, 3);
      for (var column : columns) {
        column[i] = random.nextDouble() < missing ? Double.NaN : random.nextInt(1, 11);
      }
    }
    var means = new ColumnMeans(columns, weights);

    for (int resample = 0; resample < 30; resample++) {
      var drawn = new double[RESPONDENTS];
      Bootstrap.draw(drawn, 8, resample);
      var expected =
          Arrays.stream(columns).mapToDouble(column -> mean(column, weights, drawn)).toArray();
      assertThat(means.of(drawn)).containsExactly(expected, within(1e-12));
    }
  }

  @Test
  void nobodyDrawnHasTheColumn() {
    var columns = new double[][] {{Double.NaN, Double.NaN, 3, 4, 5}, {1, 2, 3, 4, 5}};

    var means =
        new ColumnMeans(columns, new double[] {0.1, 0.7, 0.3, 1.9, 0.2})
            .of(new double[] {3, 2, 0, 0, 0});

    assertThat(means[0]).isNaN();
    assertThat(means[1]).isCloseTo(3.1 / 1.7, within(1e-12));
  }

  private static double mean(double[] values, double[] weights, double[] drawn) {
    double sum = 0;
    double base = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        sum += values[i] * weights[i] * drawn[i];
        base += weights[i] * drawn[i];
      }
    }
    return sum / base;
  }
}
