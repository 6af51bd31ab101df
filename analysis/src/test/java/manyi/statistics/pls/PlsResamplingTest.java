package manyi.statistics.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import manyi.progress.Cancelled;
import manyi.progress.Progress;
import manyi.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Resampling, folds and permutations of made-up customers.
class PlsResamplingTest {
  private static final PlsModel MODEL = MadeUpCustomers.model();
  private static final PlsData DATA = MadeUpCustomers.data(150, 4);
  private static final PlsFigures PLACES = PlsFigures.of(MODEL, DATA);

  private static PlsBootstrap bootstrap(PlsData data, IntervalKind kind) {
    return PlsBootstrap.run(MODEL, PlsOptions.STANDARD, data, 99, 5, kind, Progress.none());
  }

  @Test
  void figuresAreThoseOfTheEstimate() {
    var moments = DATA.moments();
    var estimate = (PlsEstimate) Pls.estimate(MODEL, PlsOptions.STANDARD, moments);
    var assessed = PlsAssessment.of(MODEL, PlsOptions.STANDARD, moments, estimate);
    var index = LatentIndex.of(MODEL, estimate, moments, DATA.ends());

    var found = bootstrap(DATA, IntervalKind.PERCENTILE);

    assertThat(found.figure(PLACES.path(0, 4))).isEqualTo(estimate.paths()[0][4]);
    assertThat(found.figure(PLACES.total(0, 6))).isEqualTo(assessed.effects().total()[0][6]);
    assertThat(found.figure(PLACES.indirect(0, 6))).isEqualTo(assessed.effects().indirect()[0][6]);
    assertThat(found.figure(PLACES.htmt(2, 5))).isEqualTo(assessed.htmt()[2][5]);
    assertThat(found.figure(PLACES.rSquared(4))).isEqualTo(estimate.rSquared()[4]);
    assertThat(found.figure(PLACES.index(4))).isCloseTo(index.index()[4], within(1e-9));
    assertThat(found.figure(PLACES.loading(23))).isEqualTo(estimate.loadings()[23]);
    assertThat(found.figure(PLACES.weight(23))).isEqualTo(estimate.outerWeights()[23]);
  }

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameIntervals(IntervalKind kind) {
    int path = PLACES.path(2, 4);

    assertThat(bootstrap(DATA, kind).interval(path, 0.9))
        .isEqualTo(bootstrap(DATA, kind).interval(path, 0.9));
  }

  @ParameterizedTest
  @EnumSource
  void whatNeverVariesHasAPointForAnInterval(IntervalKind kind) {
    var found = bootstrap(DATA, kind);

    var interval = found.interval(PLACES.loading(20), 0.95);

    assertThat(interval.lower()).as("a single item").isCloseTo(1, within(1e-12));
    assertThat(interval.upper()).isCloseTo(1, within(1e-12));
  }

  @Test
  void anItemThatOneAloneAnswersDifferentlyIsLostWithHim() {
    var columns = Arrays.stream(DATA.columns()).map(double[]::clone).toArray(double[][]::new);
    Arrays.fill(columns[20], 5);
    columns[20][0] = 6;
    var data = new PlsData(columns, DATA.weights(), DATA.ends());

    var found = bootstrap(data, IntervalKind.BCA);

    assertThat(found.singular()).isBetween(20, 50);
    assertThat(found.unconverged()).isZero();
    assertThat(found.interval(PLACES.path(0, 4), 0.95).lower()).isNotNaN();
  }

  @Test
  void withoutResamplesThereAreNoIntervals() {
    var found =
        PlsBootstrap.run(MODEL, PlsOptions.STANDARD, DATA, 0, 1, IntervalKind.BCA, Progress.none());

    assertThat(found.interval(0, 0.95)).isEqualTo(Interval.UNDEFINED);
    assertThat(found.standardError(0)).isNaN();
    assertThat(found.figure(PLACES.rSquared(4))).isPositive();
  }

  @Test
  void weightsTimesAConstantChangeNothing() {
    var uneven = MadeUpCustomers.data(150, 7, true, 6);
    var tripled = Arrays.stream(uneven.weights()).map(weight -> 3 * weight).toArray();
    var same = new PlsData(uneven.columns(), tripled, uneven.ends());
    int index = PLACES.index(MadeUpCustomers.SATISFACTION);

    assertThat(bootstrap(same, IntervalKind.BCA).interval(index, 0.95).lower())
        .isCloseTo(bootstrap(uneven, IntervalKind.BCA).interval(index, 0.95).lower(), within(1e-9));
  }

  @Test
  void cancellingIsObeyed() {
    Progress cancelled =
        done -> {
          if (done > 0.3) {
            throw new Cancelled();
          }
        };

    assertThatThrownBy(() ->
            PlsBootstrap.run(MODEL, PlsOptions.STANDARD, DATA, 500, 1, IntervalKind.BCA, cancelled))
        .isInstanceOf(Cancelled.class);
    assertThatThrownBy(() -> PlsPredict.of(MODEL, PlsOptions.STANDARD, DATA, 10, 2, 1, cancelled))
        .isInstanceOf(Cancelled.class);
    assertThatThrownBy(() ->
            PlsGroups.compare(MODEL, PlsOptions.STANDARD, DATA, halves(), 99, 1, 0.95, cancelled))
        .isInstanceOf(Cancelled.class);
  }

  private static boolean[] halves() {
    var first = new boolean[150];
    Arrays.fill(first, 0, 75, true);
    return first;
  }

  @Test
  void aModelForetellsWhatItsCausesTell() {
    var many = MadeUpCustomers.data(1_000, 4);

    var found = PlsPredict.of(MODEL, PlsOptions.STANDARD, many, 10, 3, 1, Progress.none());

    assertThat(found.failed()).isZero();
    assertThat(found.items()).hasSize(19);
    assertThat(found.items()).allMatch(item -> item.model().rmse() > item.model().mae());
    assertThat(found.items()).allMatch(item -> item.qSquared() > 0 && item.qSquared() < 0.5);
  }

  @Test
  void theLinearModelNeedsItemsThatAreNotLinearInEachOther() {
    var columns = DATA.columns().clone();
    columns[1] = columns[0];
    var data = new PlsData(columns, DATA.weights(), DATA.ends());

    var found = PlsPredict.of(MODEL, PlsOptions.STANDARD, data, 5, 1, 1, Progress.none());

    assertThat(found.items()).allMatch(item -> Double.isNaN(item.linear().rmse()));
    assertThat(found.items()).noneMatch(item -> Double.isNaN(item.model().rmse()));
  }

  @Test
  void groupsThatDifferInLevelDifferInIndicesAndNotInPaths() {
    var columns = Arrays.stream(DATA.columns()).map(double[]::clone).toArray(double[][]::new);
    for (int item = 8; item < 15; item++) {
      for (int i = 0; i < 75; i++) {
        columns[item][i] = Math.max(1, columns[item][i] - 3);
      }
    }
    var data = new PlsData(columns, DATA.weights(), DATA.ends());

    var found =
        PlsGroups.compare(
            MODEL, PlsOptions.STANDARD, data, halves(), 199, 1, 0.95, Progress.none());

    assertThat(found.failed()).isZero();
    assertThat(found.figures().difference(PLACES.index(2))).isLessThan(-20);
    assertThat(found.figures().p()[PLACES.index(2)]).isEqualTo(1 / 200.0);
    assertThat(found.figures().p()[PLACES.path(4, 6)]).isGreaterThan(0.05);
    assertThat(found.micom().composites().get(2).pMean()).isEqualTo(1 / 200.0);
    assertThat(found.micom().composites().get(5).correlation()).isCloseTo(1, within(1e-12));
    assertThat(found.micom().composites().get(5).pCorrelation()).isEqualTo(1);
  }

  @Test
  void anIndexWhoseWeightsCancelOutIsNotDefined() {
    var model =
        new PlsModel(
            List.of(new PlsBlock(List.of(0, 1), Mode.A), new PlsBlock(List.of(2), Mode.A)),
            new boolean[][] {{false, true}, {false, false}});
    var ends = new ScaleEnds(new double[3], new double[] {1, 1, 1});

    var index =
        LatentIndex.of(
            model,
            new double[] {1, -1, 1},
            new double[] {.5, .5, .5},
            new double[] {1, 1, 1},
            ends);

    assertThat(index.index()[0]).isNaN();
    assertThat(index.index()[1]).isEqualTo(50);
  }
}
