package manyi.statistics.pls;

import static manyi.statistics.pls.MobilePhones.LATENTS;
import static manyi.statistics.pls.MobilePhones.LOYALTY;
import static manyi.statistics.pls.MobilePhones.SATISFACTION;
import static manyi.statistics.pls.MobilePhones.byLatent;
import static manyi.statistics.pls.MobilePhones.data;
import static manyi.statistics.pls.MobilePhones.estimate;
import static manyi.statistics.pls.MobilePhones.lines;
import static manyi.statistics.pls.MobilePhones.matrix;
import static manyi.statistics.pls.MobilePhones.model;
import static manyi.statistics.pls.MobilePhones.reference;
import static manyi.statistics.pls.SharedPlsTest.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The quality, the indices and the scores of the European index's model, against seminr and R.
class SharedAssessmentTest {
  private static final double DIGITS = 1e-8;
  private static final PlsModel MODEL = model(Mode.A);

  private static PlsAssessment assessment() throws Exception {
    return PlsAssessment.of(
        MODEL, PlsOptions.STANDARD, data().moments(), estimate(PlsOptions.STANDARD));
  }

  /// By latent variable, one figure of a table.
  private static double[] of(JsonNode table, String figure) {
    return LATENTS.stream()
        .mapToDouble(name -> {
          var value = table.get(name).get(figure);
          return value.isNumber() ? value.doubleValue() : Double.NaN;
        })
        .toArray();
  }

  private static double[][] belowDiagonal(double[][] matrix, boolean diagonal) {
    var below = new double[matrix.length][];
    for (int i = 0; i < matrix.length; i++) {
      below[i] = matrix[i].clone();
      Arrays.fill(below[i], diagonal ? i + 1 : i, matrix.length, Double.NaN);
    }
    return below;
  }

  @Test
  void reliability() throws Exception {
    var expected = reference("pls_mobi_ecsi").get("reliability");
    var found = assessment();

    assertThat(found.alpha()).containsExactly(of(expected, "cronbach_alpha_raw"), within(DIGITS));
    assertThat(found.standardisedAlpha())
        .containsExactly(of(expected, "cronbach_alpha_standardised"), within(DIGITS));
    assertThat(found.rhoA()).containsExactly(of(expected, "rhoA"), within(DIGITS));
    assertThat(found.rhoC()).containsExactly(of(expected, "rhoC"), within(DIGITS));
    assertThat(found.ave()).containsExactly(of(expected, "AVE"), within(DIGITS));
  }

  @Test
  void discriminantValidity() throws Exception {
    var expected = reference("pls_mobi_ecsi");
    var found = assessment();

    assertClose(
        belowDiagonal(found.fornellLarcker(), true),
        matrix(expected.get("fornell_larcker")),
        DIGITS);
    assertClose(belowDiagonal(found.htmt(), false), matrix(expected.get("htmt")), DIGITS);
    assertClose(
        belowDiagonal(found.htmtAbsolute(), false), matrix(expected.get("htmt_absolute")), DIGITS);
    assertThat(found.htmt()[2][5]).isEqualTo(found.htmt()[5][2]);
  }

  @Test
  void effectsAndTheirSizes() throws Exception {
    var expected = reference("pls_mobi_ecsi");
    var found = assessment();

    assertThat(found.adjustedRSquared())
        .containsExactly(byLatent(expected.get("adj_r_squared")), within(DIGITS));
    assertClose(
        found.effects().total(), matrix(expected.get("total_effects_standardised")), DIGITS);
    assertClose(found.effects().indirect(), matrix(expected.get("indirect_effects")), DIGITS);
    assertClose(found.fSquaredEstimatedAgain(), matrix(expected.get("f_square")), DIGITS);
    assertThat(found.fSquared()[0][1]).as("a single cause").isCloseTo(0.3421703266, within(1e-8));
    assertThat(found.fSquared()[0][LOYALTY]).isCloseTo(0.0355, within(5e-5));
  }

  @Test
  void inflationOfVariances() throws Exception {
    var expected = reference("pls_mobi_ecsi").get("vif_structural");
    var found = assessment();

    assertThat(column(found.vif(), SATISFACTION))
        .containsExactly(byLatent(expected.get("Satisfaction")), within(DIGITS));
    assertThat(column(found.vif(), LOYALTY))
        .containsExactly(byLatent(expected.get("Loyalty")), within(DIGITS));
    assertThat(found.vif()[0][1]).as("a single cause").isEqualTo(1);
    assertThat(found.outerVif()[20]).as("a single item").isEqualTo(1);
    assertThat(Arrays.stream(found.outerVif())).allMatch(vif -> vif >= 1 && vif < 4);
  }

  private static double[] column(double[][] matrix, int at) {
    return Arrays.stream(matrix).mapToDouble(row -> row[at]).toArray();
  }

  @Test
  void indicesAsTheAmericanIndexHasThem() throws Exception {
    var expected = reference("pls_mobi_ecsi").get("latent_index_0_100");
    var data = data();
    var found = LatentIndex.of(MODEL, estimate(PlsOptions.STANDARD), data.moments(), data.ends());

    assertThat(found.index()).containsExactly(of(expected, "mean_index"), within(DIGITS));
    assertThat(found.sd()).containsExactly(of(expected, "sd_index"), within(DIGITS));
    assertThat(found.weights()[4])
        .isCloseTo(
            expected.get("Image").get("normalised_weights").get(4).doubleValue(), within(DIGITS));
    assertThat(found.index()[SATISFACTION]).isCloseTo(72.45, within(0.005));
  }

  @Test
  void importanceAndPerformance() throws Exception {
    var expected = reference("pls_mobi_ecsi").get("ipma");
    var totals = matrix(expected.get("unstandardised_total_effects"));
    var data = data();

    for (int outcome = 0; outcome < LATENTS.size(); outcome++) {
      var found =
          ImportancePerformance.of(
              MODEL, estimate(PlsOptions.STANDARD), data.moments(), data.ends(), outcome);

      assertThat(found.importance()).containsExactly(column(totals, outcome), within(DIGITS));
      assertThat(found.performance())
          .containsExactly(byLatent(expected.get("performance")), within(DIGITS));
      assertThat(Arrays.stream(found.itemImportance(), 0, 5).sum())
          .isCloseTo(found.importance()[0], within(1e-12));
    }
  }

  @Test
  void scores() throws Exception {
    var lines = lines("reference/pls_mobi_ecsi.scores.csv");
    var found = PlsScores.of(MODEL, estimate(PlsOptions.STANDARD), data());

    for (int j = 0; j < LATENTS.size(); j++) {
      assertThat(found.standardised()[j])
          .containsExactly(MobilePhones.column(lines, 1 + j), within(DIGITS));
      assertThat(found.index()[j])
          .containsExactly(MobilePhones.column(lines, 1 + LATENTS.size() + j), within(1e-6));
    }
  }
}
