package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums are taken three by three: every number of columns leaves another rest. Where few answers
/// are missing they are taken of all, less those who lack one.
class DriverSumsTest {
  private static final Offset<Double> NEAR = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "2, 8", "3, 8", "4, 8", "5, 8", "6, 8", "7, 8", "8, 8", "16, 8",
    "2, 2", "3, 2", "4, 2", "5, 2", "6, 2", "7, 2", "8, 2", "16, 2"
  })
  void everyCorrelationIsOfThoseWhoHaveBothColumns(int count, int oneMissingIn) {
    var columns = columns(count, 90, oneMissingIn);
    var weights = new SplittableRandom(5).doubles(90, 0.2, 4).toArray();
    var once = new double[90];
    Arrays.fill(once, 1);

    var found = new DriverSums(DriverColumns.of(columns, weights, false)).of(once).correlations();

    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        assertThat(found[i][j])
            .as("%s and %s", i, j)
            .isCloseTo(pair(columns[i], columns[j], weights), NEAR);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 1_000_000})
  void thoseOfTheOutcomeAloneAreTheSame(int oneMissingIn) {
    var columns = columns(7, 90, oneMissingIn);
    var weights = new SplittableRandom(5).doubles(90, 0.2, 4).toArray();
    var taken = DriverColumns.of(columns, weights, false);
    var all = new DriverSums(taken);
    var some = new OutcomeSums(taken);

    for (int resample = 0; resample < 50; resample++) {
      var drawn = new double[90];
      Bootstrap.draw(drawn, 3, resample);
      assertThat(some.of(drawn)).containsExactly(all.of(drawn).withOutcome(), NEAR);
    }
  }

  /// Who has both is drawn in none of the resamples: nothing is left but rounding.
  @Test
  void nobodyDrawnHasBoth() {
    var columns = columns(3, 40, 1_000_000);
    for (int i = 0; i < 20; i++) {
      columns[i % 2 == 0 ? 0 : 2][i] = Double.NaN;
    }
    var weights = new SplittableRandom(5).doubles(40, 0.2, 4).toArray();
    var taken = DriverColumns.of(columns, weights, false);
    var drawn = new double[40];
    Arrays.fill(drawn, 0, 20, 1);

    var found = new DriverSums(taken).of(drawn).correlations();

    assertThat(found[0][2]).isNaN();
    assertThat(found[1][2]).isCloseTo(pair(columns[1], columns[2], times(weights, drawn)), NEAR);
    assertThat(new OutcomeSums(taken).of(drawn)[0]).isNaN();
    assertThat(new OutcomeSums(taken).of(drawn)[1]).isCloseTo(found[1][2], NEAR);
  }

  @Test
  void aColumnThatIsTheSameOfAllWhoHaveBothHasNoCorrelation() {
    var columns = columns(3, 40, 1_000_000);
    for (int i = 0; i < 40; i++) {
      columns[0][i] = i < 10 ? columns[0][i] : 4.1;
      columns[2][i] = i < 10 ? Double.NaN : columns[2][i];
    }
    var weights = new SplittableRandom(5).doubles(40, 0.2, 4).toArray();
    var taken = DriverColumns.of(columns, weights, false);
    var once = new double[40];
    Arrays.fill(once, 1);

    var found = new DriverSums(taken).of(once).correlations();

    assertThat(found[0][2]).isNaN();
    assertThat(found[0][1]).isCloseTo(pair(columns[0], columns[1], weights), NEAR);
    assertThat(new OutcomeSums(taken).of(once)[0]).isNaN();
  }

  private static double[] times(double[] weights, double[] drawn) {
    return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * drawn[i]).toArray();
  }

  private static double[][] columns(int count, int respondents, int oneMissingIn) {
    var random = new SplittableRandom(count);
    var columns = new double[count][respondents];
    for (int i = 0; i < respondents; i++) {
      double common = random.nextGaussian();
      for (int column = 0; column < count; column++) {
        double value = common + random.nextGaussian();
        columns[column][i] = random.nextInt(oneMissingIn) == 0 ? Double.NaN : value;
      }
    }
    return columns;
  }

  private static double pair(double[] first, double[] second, double[] weights) {
    int[] both =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] > 0 && !Double.isNaN(first[i]) && !Double.isNaN(second[i]))
            .toArray();
    return Correlation.pearson(
            IntStream.of(both).mapToDouble(i -> first[i]).toArray(),
            IntStream.of(both).mapToDouble(i -> second[i]).toArray(),
            IntStream.of(both).mapToDouble(i -> weights[i]).toArray(),
            0.95)
        .r();
  }
}
