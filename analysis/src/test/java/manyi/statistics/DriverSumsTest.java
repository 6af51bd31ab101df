package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums are taken three by three: every number of columns leaves another rest.
class DriverSumsTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 16})
  void everyCorrelationIsOfThoseWhoHaveBothColumns(int count) {
    var columns = columns(count, 90);
    var weights = new SplittableRandom(5).doubles(90, 0.2, 4).toArray();
    var once = new double[90];
    Arrays.fill(once, 1);

    var found = new DriverSums(DriverColumns.of(columns, weights, false)).of(once).correlations();

    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        assertThat(found[i][j])
            .as("%s and %s", i, j)
            .isCloseTo(pair(columns[i], columns[j], weights), within(1e-12));
      }
    }
  }

  private static double[][] columns(int count, int respondents) {
    var random = new SplittableRandom(count);
    var columns = new double[count][respondents];
    for (int i = 0; i < respondents; i++) {
      double common = random.nextGaussian();
      for (int column = 0; column < count; column++) {
        double value = common + random.nextGaussian();
        columns[column][i] = random.nextInt(8) == 0 ? Double.NaN : value;
      }
    }
    return columns;
  }

  private static double pair(double[] first, double[] second, double[] weights) {
    int[] both =
        IntStream.range(0, weights.length)
            .filter(i -> !Double.isNaN(first[i]) && !Double.isNaN(second[i]))
            .toArray();
    return Correlation.pearson(
            IntStream.of(both).mapToDouble(i -> first[i]).toArray(),
            IntStream.of(both).mapToDouble(i -> second[i]).toArray(),
            IntStream.of(both).mapToDouble(i -> weights[i]).toArray(),
            0.95)
        .r();
  }
}
