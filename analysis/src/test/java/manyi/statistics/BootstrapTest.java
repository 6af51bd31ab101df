package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Resampling, and means of resampled respondents.
class BootstrapTest {
  private static final double NONE = Double.NaN;

  private static double[] draw(int respondents, long seed, int resample) {
    var multiplicities = new double[respondents];
    Bootstrap.draw(multiplicities, seed, resample);
    return multiplicities;
  }

  @Test
  void asManyAreDrawnAsThereAre() {
    for (int size : new int[] {0, 1, 2, 7, 1_000}) {
      assertThat(Arrays.stream(draw(size, 3, 5)).sum()).isEqualTo(size);
    }
  }

  @Test
  void eachIsDrawnAsOftenAsAnyOther() {
    var sums = new double[10];
    int resamples = 20_000;
    for (int r = 0; r < resamples; r++) {
      var drawn = draw(10, 1, r);
      Arrays.setAll(sums, i -> sums[i] + drawn[i]);
    }

    // Ten standard errors of √(0.9 / resamples).
    assertThat(sums).containsOnly(new double[] {resamples}, within(10 * Math.sqrt(0.9 * 20_000)));
  }

  @Test
  void resamplesAreTheSameWhoeverDrawsThemAndInWhichOrder() {
    var replicates = Bootstrap.run(50, 301, 9, () -> double[]::clone, Progress.none());

    assertThat(replicates).hasNumberOfRows(301);
    for (int r = 300; r >= 0; r--) {
      assertThat(replicates[r]).containsExactly(draw(50, 9, r));
    }
    assertThat(replicates[0]).isNotEqualTo(replicates[1]);
    assertThat(draw(50, 10, 0)).isNotEqualTo(replicates[0]);
    assertThat(draw(50, 10, 0)).isNotEqualTo(replicates[1]);
  }

  @Test
  void cancellingStopsIt() {
    Progress impatient =
        done -> {
          if (done > 0.3) {
            throw new Cancelled();
          }
        };

    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(() -> Bootstrap.run(5, 100, 1, () -> drawn -> drawn, impatient));
  }

  @Test
  void withoutResamplesNothingIsKnown() {
    var none = Bootstrap.run(5, 0, 1, () -> drawn -> drawn, Progress.none());

    assertThat(none).isEmpty();
    assertThat(Bootstrap.interval(none, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
    assertThat(Bootstrap.standardError(none, 0)).isNaN();
    assertThat(Bootstrap.share(none, _ -> true)).isNaN();
  }

  /// R: quantile(0:10, c(0.05, 0.95)), sd(0:10).
  @Test
  void percentilesAreThoseOfTypeSeven() {
    var replicates =
        IntStream.of(3, 0, 10, 7, 1, 9, 2, 8, 4, 6, 5)
            .mapToObj(i -> new double[] {i, NONE})
            .toArray(double[][]::new);

    var interval = Bootstrap.interval(replicates, 0, 0.9);
    assertThat(interval.lower()).isCloseTo(0.5, within(1e-12));
    assertThat(interval.upper()).isCloseTo(9.5, within(1e-12));
    assertThat(Bootstrap.standardError(replicates, 0)).isCloseTo(3.3166247903554, within(1e-12));
    assertThat(Bootstrap.share(replicates, figures -> figures[0] > 7)).isEqualTo(3 / 11.0);
    assertThat(Bootstrap.interval(replicates, 1, 0.9)).isEqualTo(Interval.UNDEFINED);
    assertThat(Bootstrap.definedIn(replicates, 1)).isZero();
  }

  @Test
  void undefinedReplicatesCountNowhere() {
    var replicates = new double[][] {{NONE}, {1}, {NONE}, {3}};

    assertThat(Bootstrap.interval(replicates, 0, 0.5)).isEqualTo(new Interval(1.5, 2.5));
    assertThat(Bootstrap.standardError(replicates, 0)).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(Bootstrap.definedIn(replicates, 0)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 129})
  void meansAreThoseOfTheRespondentsDrawn(int respondents) {
    var random = new SplittableRandom(respondents);
    var columns = new double[respondents % 7 + 1][respondents];
    var weights = new double[respondents];
    for (int i = 0; i < respondents; i++) {
      weights[i] = i % 5 == 4 ? 0 : random.nextDouble(0.3, 3);
      for (int column = 0; column < columns.length; column++) {
        boolean missing = column % 2 == 1 && random.nextInt(4) == 0;
        columns[column][i] = missing ? NONE : random.nextInt(1, 11);
      }
    }
    var drawn = draw(respondents, 4, 1);

    var found = new ColumnMeans(columns, weights).of(drawn);

    for (int column = 0; column < columns.length; column++) {
      double sum = 0;
      double base = 0;
      for (int i = 0; i < respondents; i++) {
        if (!Double.isNaN(columns[column][i])) {
          base += weights[i] * drawn[i];
          sum += weights[i] * drawn[i] * columns[column][i];
        }
      }
      assertThat(found[column])
          .isEqualTo(base > 0 ? sum / base : NONE, within(base > 0 ? 1e-12 : 0));
    }
  }

  @Test
  void aColumnThatNobodyHasHasNoMean() {
    var columns = new double[][] {{NONE, NONE}, {4, NONE}, {0.1, 0.1}};

    assertThat(new ColumnMeans(columns, new double[] {1, 2}).of(new double[] {0, 2}))
        .containsExactly(NONE, NONE, 0.1);
    assertThat(new ColumnMeans(columns, new double[] {0, 0}).of(new double[] {1, 1}))
        .containsExactly(NONE, NONE, NONE);
    assertThat(new ColumnMeans(new double[0][], new double[] {1}).of(new double[] {1})).isEmpty();
  }
}
