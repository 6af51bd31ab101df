package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds of the importance of items whatever the data.
class DriverDataTest {
  private static final double NONE = Double.NaN;
  private static final Offset<Double> NEAR = within(1e-11);

  /// Ratings that have something in common, the last the outcome.
  private static double[][] ratings(int items, int respondents, double missing) {
    var random = new SplittableRandom(items * 31L + respondents);
    var columns = new double[items + 1][respondents];
    for (int i = 0; i < respondents; i++) {
      double common = random.nextGaussian();
      for (int column = 0; column <= items; column++) {
        double rating = Math.rint(3 + common + (0.5 + column * 0.1) * random.nextGaussian());
        columns[column][i] = random.nextDouble() < missing ? NONE : Math.clamp(rating, 1, 5);
      }
    }
    return columns;
  }

  private static double[] weights(int respondents) {
    var random = new SplittableRandom(respondents);
    return random.doubles(respondents, 0.2, 4).toArray();
  }

  private static DriverData data(double[][] columns, double[] weights, boolean listwise) {
    int items = columns.length - 1;
    return DriverData.of(Arrays.copyOf(columns, items), columns[items], weights, listwise);
  }

  @ParameterizedTest
  @EnumSource(DriverMeasure.class)
  void unitsAndTheSizeOfWeightsDoNotMatter(DriverMeasure measure) {
    for (double missing : new double[] {0, 0.1}) {
      var columns = ratings(4, 120, missing);
      var weights = weights(120);
      var other = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
      other[1] = Arrays.stream(columns[1]).map(x -> 25 * (x - 1)).toArray();
      other[4] = Arrays.stream(columns[4]).map(x -> x / 3 + 1_000).toArray();
      var larger = Arrays.stream(weights).map(w -> 7 * w).toArray();

      assertThat(data(other, larger, false).importance(measure))
          .containsExactly(data(columns, weights, false).importance(measure), NEAR);
    }
  }

  @ParameterizedTest
  @EnumSource(DriverMeasure.class)
  void theOrderOfItemsDoesNotMatter(DriverMeasure measure) {
    var columns = ratings(5, 150, 0.1);
    var weights = weights(150);
    var turned =
        new double[][] {columns[3], columns[0], columns[4], columns[2], columns[1], columns[5]};
    var found = data(turned, weights, false).importance(measure);
    var wanted = data(columns, weights, false).importance(measure);

    assertThat(new double[] {found[1], found[4], found[3], found[0], found[2]})
        .containsExactly(wanted, NEAR);
  }

  @ParameterizedTest
  @EnumSource(DriverMeasure.class)
  void drawnTwiceIsAsStandingThereTwice(DriverMeasure measure) {
    for (boolean listwise : new boolean[] {true, false}) {
      var columns = ratings(4, 140, 0.1);
      var weights = weights(140);
      weights[5] = 0;
      weights[6] = NONE;
      var drawn = new double[140];
      Bootstrap.draw(drawn, 11, 3);
      var standing =
          IntStream.range(0, 140)
              .flatMap(i -> IntStream.range(0, (int) drawn[i]).map(_ -> i))
              .toArray();
      var repeated =
          Arrays.stream(columns)
              .map(column -> IntStream.of(standing).mapToDouble(i -> column[i]).toArray())
              .toArray(double[][]::new);
      var theirs = IntStream.of(standing).mapToDouble(i -> weights[i]).toArray();
      var statistic = data(columns, weights, listwise).statistic(measure);

      // What was summed up before is forgotten.
      statistic.of(new double[140]);
      assertThat(statistic.of(drawn))
          .containsExactly(data(repeated, theirs, listwise).importance(measure), NEAR);
    }
  }

  @Test
  void severalMeasuresAtOnceAreTheSameAsOneByOne() {
    var data = data(ratings(4, 80, 0.1), weights(80), false);
    var measures = List.of(DriverMeasure.values());
    var together = data.statistic(measures);
    var drawn = new double[80];
    Bootstrap.draw(drawn, 6, 0);

    var expected =
        DoubleStream.concat(
                measures.stream()
                    .flatMapToDouble(measure -> Arrays.stream(data.statistic(measure).of(drawn))),
                Arrays.stream(data.statisticOfCoefficients().of(drawn)))
            .toArray();

    assertThat(together.of(drawn)).containsExactly(expected, NEAR);
  }

  @Test
  void coefficientsOfThoseDrawnAreThoseOfTheirRegression() {
    var data = data(ratings(4, 140, 0.1), weights(140), true);
    var all = new double[140];
    Arrays.fill(all, 1);

    assertThat(data.statisticOfCoefficients().of(all)).containsExactly(data.regression().b(), NEAR);
  }

  @ParameterizedTest
  @EnumSource(
      value = DriverMeasure.class,
      names = {"RELATIVE_WEIGHT", "SHAPLEY"})
  void partsSumToAllThatIsExplainedAndTwinsShare(DriverMeasure measure) {
    var columns = ratings(6, 100, 0);
    columns[4] = columns[1];
    var data = data(columns, weights(100), true);
    var parts = data.importance(measure);

    assertThat(data.regression().singular()).isTrue();
    assertThat(Arrays.stream(parts).sum()).isCloseTo(data.regression().rSquared(), within(1e-12));
    assertThat(parts[4]).isCloseTo(parts[1], within(1e-12));
    assertThat(Arrays.stream(parts).allMatch(part -> part >= 0)).isTrue();
  }

  @Test
  void whatDoesNotDependOnTwinsIsStillKnown() {
    var columns = ratings(4, 100, 0);
    columns[2] = columns[1];
    var model = data(columns, weights(100), true).regression();
    var apart =
        data(new double[][] {columns[0], columns[1], columns[3], columns[4]}, weights(100), true)
            .regression();

    assertThat(model.beta()[1]).isNaN();
    assertThat(model.vif()[2]).isInfinite();
    assertThat(model.intercept()).isNaN();
    assertThat(model.conditionNumber()).isInfinite();
    assertThat(model.rSquared()).isCloseTo(apart.rSquared(), NEAR);
    assertThat(model.adjustedRSquared()).isCloseTo(apart.adjustedRSquared(), NEAR);
    assertThat(model.beta()[3]).isCloseTo(apart.beta()[2], NEAR);
    assertThat(model.partial()[3]).isCloseTo(apart.partial()[2], NEAR);
    assertThat(model.vif()[0]).isCloseTo(apart.vif()[0], NEAR);
  }

  @ParameterizedTest
  @EnumSource(DriverMeasure.class)
  void nothingComesOfNothing(DriverMeasure measure) {
    var empty = DriverData.of(new double[2][0], new double[0], new double[0], true);
    var missing =
        DriverData.of(
            new double[][] {{NONE, NONE}, {1, 2}}, new double[] {1, 2}, new double[] {1, 1}, true);
    var weightless =
        DriverData.of(
            new double[][] {{1, 2}, {2, 1}}, new double[] {1, 2}, new double[] {0, 0}, false);
    var constant =
        DriverData.of(
            new double[][] {{1, 2}, {2, 1}}, new double[] {3, 3}, new double[] {1, 1}, false);
    var none = DriverData.of(new double[0][], new double[] {1, 2}, new double[] {1, 1}, true);

    for (var data : new DriverData[] {empty, missing, weightless, constant}) {
      assertThat(data.importance(measure)).containsExactly(NONE, NONE);
      assertThat(data.regression().rSquared()).isNaN();
      assertThat(data.regression().b()).containsExactly(NONE, NONE);
      assertThat(data.regression().intercept()).isNaN();
    }
    assertThat(empty.n()).isZero();
    assertThat(missing.n()).isZero();
    assertThat(weightless.effectiveN()).isZero();
    assertThat(none.importance(measure)).isEmpty();
    assertThat(none.n()).isEqualTo(2);
  }

  @Test
  void aConstantItemHasNoImportanceAndHarmsNoOther() {
    var columns = ratings(3, 80, 0);
    var without = data(new double[][] {columns[0], columns[2], columns[3]}, weights(80), true);
    columns[1] = new double[80];
    Arrays.fill(columns[1], 0.1);
    var with = data(columns, weights(80), true);

    for (var measure : DriverMeasure.values()) {
      var found = with.importance(measure);
      assertThat(found[1]).isNaN();
      assertThat(new double[] {found[0], found[2]})
          .containsExactly(without.importance(measure), NEAR);
    }
    assertThat(with.regression().intercept()).isCloseTo(without.regression().intercept(), NEAR);
    assertThat(with.regression().singular()).isFalse();
  }

  @Test
  void moreItemsThanRespondentsExplainAll() {
    var data = data(ratings(8, 5, 0), weights(5), true);

    assertThat(data.regression().singular()).isTrue();
    assertThat(data.regression().rSquared()).isCloseTo(1, NEAR);
    assertThat(data.regression().adjustedRSquared()).isNaN();
    assertThat(Arrays.stream(data.importance(DriverMeasure.SHAPLEY)).sum()).isCloseTo(1, NEAR);
  }

  @Test
  void randomOrdersComeNearToAllSubsets() {
    var columns = ratings(21, 300, 0);
    var weights = weights(300);
    var data = data(columns, weights, true);
    var sampling = data.shapleySampling().orElseThrow();
    var shares = data.importance(DriverMeasure.SHAPLEY);
    var matrix = new DriverSums(DriverColumns.of(columns, weights, true)).of(filled(300));
    var exact = new SubsetShares(21).of(matrix.correlations());

    assertThat(shares).containsExactly(sampling.share());
    assertThat(Arrays.stream(shares).sum()).isCloseTo(data.regression().rSquared(), within(1e-12));
    assertThat(Arrays.stream(exact).sum()).isCloseTo(data.regression().rSquared(), within(1e-12));
    double squares = 0;
    for (int i = 0; i < 21; i++) {
      double from = (shares[i] - exact[i]) / sampling.standardError()[i];
      assertThat(Math.abs(from)).isLessThan(5);
      squares += from * from;
    }
    assertThat(squares / 21).isBetween(0.3, 2.5);
    assertThat(sampling.permutations()).isEqualTo(10_000);
    assertThat(data(ratings(20, 60, 0), weights(60), true).shapleySampling()).isEmpty();
  }

  private static double[] filled(int length) {
    var ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// Penalty and reward: R's lm(y ~ low + high) is the means of the three groups.
  @Test
  void coefficientsOfTwoDummiesAreDifferencesOfMeans() {
    var low = new double[] {1, 1, 0, 0, 0, 0};
    var high = new double[] {0, 0, 0, 0, 1, 1};
    var outcome = new double[] {2, 4, 5, 7, 6, 9};
    var model = DriverData.of(new double[][] {low, high}, outcome, filled(6), true).regression();

    assertThat(model.b()).containsExactly(new double[] {-3, 1.5}, NEAR);
    assertThat(model.intercept()).isCloseTo(6, NEAR);
  }
}
