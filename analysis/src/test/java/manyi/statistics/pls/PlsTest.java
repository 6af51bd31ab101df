package manyi.statistics.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlsTest {
  private static final int RESPONDENTS = 60;

  /// Three items of one latent variable, which drives another of two.
  private static double[][] columns() {
    var random = new SplittableRandom(3);
    var columns = new double[5][RESPONDENTS];
    for (int i = 0; i < RESPONDENTS; i++) {
      double cause = random.nextGaussian();
      double effect = 0.6 * cause + random.nextGaussian();
      for (int item = 0; item < columns.length; item++) {
        columns[item][i] = (item < 3 ? cause : effect) + random.nextGaussian();
      }
    }
    return columns;
  }

  private static PlsModel twoLatents(Mode mode) {
    return new PlsModel(
        List.of(new PlsBlock(List.of(0, 1, 2), mode), new PlsBlock(List.of(3, 4), mode)),
        new boolean[][] {{false, true}, {false, false}});
  }

  private static double[] ones(int size) {
    var ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static PlsResult estimate(PlsModel model, double[][] columns) {
    return Pls.estimate(
        model, PlsOptions.STANDARD, ItemMoments.of(columns, ones(columns[0].length)));
  }

  @Test
  void constantItemsAreNamed() {
    var columns = columns();
    Arrays.fill(columns[1], 7);
    Arrays.fill(columns[4], 0.1);

    assertThat(estimate(twoLatents(Mode.A), columns))
        .isEqualTo(new PlsRefusal.ConstantItems(List.of(1, 4)));
  }

  @Test
  void fewerRespondentsThanItems() {
    var columns =
        Arrays.stream(columns()).map(column -> Arrays.copyOf(column, 4)).toArray(double[][]::new);

    assertThat(estimate(twoLatents(Mode.A), columns))
        .isEqualTo(new PlsRefusal.FewRespondents(4, 5));
  }

  @Test
  void nobodyCounts() {
    var moments = ItemMoments.of(columns(), new double[RESPONDENTS]);

    assertThat(Pls.estimate(twoLatents(Mode.A), PlsOptions.STANDARD, moments))
        .isEqualTo(new PlsRefusal.FewRespondents(0, 5));
  }

  @Test
  void collinearItemsHaveNoWeightsInModeB() {
    var columns = columns();
    columns[2] = new double[RESPONDENTS];
    Arrays.setAll(columns[2], i -> columns[0][i] - 2 * columns[1][i] + 5);

    assertThat(estimate(twoLatents(Mode.B), columns)).isEqualTo(new PlsRefusal.CollinearItems(0));
    assertThat(estimate(twoLatents(Mode.A), columns)).isInstanceOf(PlsEstimate.class);
  }

  @ParameterizedTest
  @EnumSource
  void causesThatAreTheSame(Scheme scheme) {
    var columns = columns();
    columns[1] = columns[0];
    var model =
        new PlsModel(
            List.of(
                new PlsBlock(List.of(0), Mode.A),
                new PlsBlock(List.of(1), Mode.A),
                new PlsBlock(List.of(2, 3, 4), Mode.A)),
            new boolean[][] {{false, false, true}, {false, false, true}, {false, false, false}});

    assertThat(
            Pls.estimate(
                model,
                PlsOptions.STANDARD.with(scheme),
                ItemMoments.of(columns, ones(RESPONDENTS))))
        .isEqualTo(new PlsRefusal.CollinearCauses(2));
  }

  @Test
  void tooFewIterationsAreTold() {
    var moments = ItemMoments.of(columns(), ones(RESPONDENTS));
    var hasty = new PlsOptions(Scheme.PATH, false, 1e-11, 1);

    var estimate = (PlsEstimate) Pls.estimate(twoLatents(Mode.A), hasty, moments);

    assertThat(estimate.converged()).isFalse();
    assertThat(estimate.iterations()).isEqualTo(1);
  }

  @Test
  void turningAnItemAroundTurnsItsWeightOnly() {
    var columns = columns();
    var straight = (PlsEstimate) estimate(twoLatents(Mode.A), columns);
    columns[1] = Arrays.stream(columns[1]).map(value -> 10 - value).toArray();
    var turned = (PlsEstimate) estimate(twoLatents(Mode.A), columns);

    assertThat(turned.outerWeights()[1]).isCloseTo(-straight.outerWeights()[1], within(1e-9));
    assertThat(turned.paths()[0][1]).isCloseTo(straight.paths()[0][1], within(1e-9));
  }

  @Test
  void itemsThatCancelEachOtherOutAtFirst() {
    var columns = columns();
    columns[4] = Arrays.stream(columns[3]).map(value -> -value).toArray();

    var estimate = (PlsEstimate) estimate(twoLatents(Mode.A), columns);

    assertThat(estimate.converged()).isTrue();
    assertThat(estimate.loadings()[3]).isCloseTo(-estimate.loadings()[4], within(1e-9));
  }

  @Test
  void oneCauseOfOneItemEachIsACorrelation() {
    var columns = columns();
    var model =
        new PlsModel(
            List.of(new PlsBlock(List.of(0), Mode.A), new PlsBlock(List.of(3), Mode.B)),
            new boolean[][] {{false, true}, {false, false}});
    var moments = ItemMoments.of(columns, ones(RESPONDENTS));

    var estimate = (PlsEstimate) Pls.estimate(model, PlsOptions.STANDARD, moments);

    assertThat(estimate.paths()[0][1]).isCloseTo(moments.correlations()[0][3], within(1e-12));
    assertThat(estimate.outerWeights()).containsExactly(1, 0, 0, 1, 0);
    assertThat(estimate.rSquared()[0]).isNaN();
  }

  @Test
  void aWeightOfTwoIsTwoRespondentsButForN() {
    var columns = columns();
    var weights = ones(RESPONDENTS);
    Arrays.fill(weights, 0, 20, 2);
    var twice =
        Arrays.stream(columns)
            .map(column -> {
              var longer = Arrays.copyOf(column, RESPONDENTS + 20);
              System.arraycopy(column, 0, longer, RESPONDENTS, 20);
              return longer;
            })
            .toArray(double[][]::new);

    var weighted =
        (PlsEstimate)
            Pls.estimate(twoLatents(Mode.A), PlsOptions.STANDARD, ItemMoments.of(columns, weights));

    assertThat(weighted.paths()[0][1])
        .isCloseTo(
            ((PlsEstimate) estimate(twoLatents(Mode.A), twice)).paths()[0][1], within(1e-12));
  }

  @Test
  void whoHasNoWeightMayLackAnswers() {
    var columns = columns();
    var weights = ones(RESPONDENTS);
    weights[7] = 0;
    var before = ItemMoments.of(columns, weights);
    columns[2][7] = Double.NaN;

    assertThat(ItemMoments.of(columns, weights).correlations())
        .isDeepEqualTo(before.correlations());
    assertThat(before.n()).isEqualTo(RESPONDENTS - 1);
  }

  @Test
  void itemsThatAgreeLessThanByChanceMakeAConsistentEstimateInadmissible() {
    var random = new SplittableRandom(8);
    var columns = columns();
    columns[3] = random.doubles(RESPONDENTS).toArray();
    Arrays.setAll(columns[4], i -> 0.3 * columns[0][i] + 0.2 * columns[1][i] - columns[3][i]);

    var estimate =
        (PlsEstimate)
            Pls.estimate(
                twoLatents(Mode.A),
                PlsOptions.STANDARD.consistent(true),
                ItemMoments.of(columns, ones(RESPONDENTS)));

    assertThat(estimate.admissible()).isFalse();
  }

  @Test
  void circlesAreNotEffects() {
    var model =
        new PlsModel(twoLatents(Mode.A).blocks(), new boolean[][] {{false, true}, {true, false}});

    assertThatThrownBy(() -> Effects.of(model, new double[2][2]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void formativeBlocksHaveNoReliability() {
    var model = twoLatents(Mode.B);
    var moments = ItemMoments.of(columns(), ones(RESPONDENTS));
    var estimate = (PlsEstimate) Pls.estimate(model, PlsOptions.STANDARD, moments);

    var found = PlsAssessment.of(model, PlsOptions.STANDARD, moments, estimate);

    assertThat(found.alpha()).containsOnly(Double.NaN);
    assertThat(found.rhoA()).containsOnly(Double.NaN);
    assertThat(found.rhoC()).containsOnly(Double.NaN);
    assertThat(found.ave()).containsOnly(Double.NaN);
    assertThat(found.htmt()[0][1]).isNaN();
    assertThat(found.outerVif()[0]).isGreaterThan(1);
  }

  @Test
  void inflationOfItemsThatAreLinearInEachOtherIsInfiniteForTheseOnly() {
    var columns = columns();
    columns[1] = columns[0].clone();
    var model = twoLatents(Mode.A);
    var moments = ItemMoments.of(columns, ones(RESPONDENTS));
    var estimate = (PlsEstimate) Pls.estimate(model, PlsOptions.STANDARD, moments);

    var vif = PlsAssessment.of(model, PlsOptions.STANDARD, moments, estimate).outerVif();

    assertThat(vif[0]).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(vif[1]).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(vif[2]).isBetween(1.0, 5.0);
  }
}
