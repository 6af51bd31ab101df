package manyi.statistics.pls;

import static manyi.statistics.pls.MobilePhones.byItem;
import static manyi.statistics.pls.MobilePhones.byLatent;
import static manyi.statistics.pls.MobilePhones.columnsOfHundred;
import static manyi.statistics.pls.MobilePhones.estimate;
import static manyi.statistics.pls.MobilePhones.matrix;
import static manyi.statistics.pls.MobilePhones.model;
import static manyi.statistics.pls.MobilePhones.ones;
import static manyi.statistics.pls.MobilePhones.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The European index's model against SmartPLS, seminr and semPLS, where their results are at hand.
class SharedPlsTest {
  private static final double DIGITS = 1e-8;

  /// The paths in the order in which SmartPLS's table prints them.
  private static final int[][] PRINTED = {
    {0, 1}, {1, 2}, {1, 3}, {2, 3}, {0, 4}, {1, 4}, {2, 4}, {3, 4}, {4, 5}, {0, 6}, {4, 6}, {5, 6}
  };

  static void assertClose(double[][] actual, double[][] expected, double digits) {
    assertThat(actual).hasDimensions(expected.length, expected[0].length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).as("row %d", i).containsExactly(expected[i], within(digits));
    }
  }

  @Test
  void allFiguresOfPathWeighting() throws Exception {
    var expected = reference("pls_mobi_ecsi");
    var estimate = estimate(PlsOptions.STANDARD);

    assertThat(estimate.converged()).isTrue();
    assertThat(estimate.admissible()).isTrue();
    assertClose(estimate.paths(), matrix(expected.get("path_coefficients")), DIGITS);
    assertThat(estimate.rSquared())
        .containsExactly(byLatent(expected.get("r_squared")), within(DIGITS));
    assertThat(estimate.outerWeights())
        .containsExactly(byItem(expected.get("outer_weights")), within(DIGITS));
    assertThat(estimate.loadings())
        .containsExactly(byItem(expected.get("outer_loadings")), within(DIGITS));
    assertClose(estimate.crossLoadings(), matrix(expected.get("cross_loadings")), DIGITS);
    assertClose(
        estimate.latentCorrelations(), matrix(expected.get("construct_correlations")), DIGITS);
    assertThat(estimate.scoreCorrelations()).isDeepEqualTo(estimate.latentCorrelations());
  }

  @ParameterizedTest
  @EnumSource(names = {"CENTROID", "FACTORIAL"})
  void theOtherSchemes(Scheme scheme) throws Exception {
    var name = scheme == Scheme.CENTROID ? "centroid" : "factorial";
    var expected = reference("pls_mobi_ecsi").get("schemes").get(name);
    var estimate = estimate(PlsOptions.STANDARD.with(scheme));

    assertClose(estimate.paths(), matrix(expected.get("path_coefficients")), DIGITS);
    assertThat(estimate.rSquared())
        .containsExactly(byLatent(expected.get("r_squared")), within(DIGITS));
    assertThat(estimate.outerWeights())
        .containsExactly(byItem(expected.get("outer_weights")), within(DIGITS));
  }

  @ParameterizedTest
  @CsvSource({
    "CENTROID, .50470564 .55724786 .05078755 .55721686 .17883348 .06442534 .51254524 .19181566"
        + " .52609731 .19535971 .48347472 .07123241",
    "PATH, .50491393 .55674896 .04998839 .55830438 .17873950 .06252287 .51202394 .19476510"
        + " .52806625 .19575534 .48547762 .06692607"
  })
  void smartPlsAsPrinted(Scheme scheme, String printed) throws Exception {
    var expected = List.of(printed.split(" "));
    var paths = estimate(PlsOptions.STANDARD.with(scheme)).paths();

    for (int i = 0; i < PRINTED.length; i++) {
      assertThat(paths[PRINTED[i][0]][PRINTED[i][1]])
          .isCloseTo(Double.parseDouble(expected.get(i)), within(1.5e-8));
    }
  }

  @Test
  void consistent() throws Exception {
    var expected = reference("pls_mobi_ecsi_plsc");
    var estimate = estimate(PlsOptions.STANDARD.consistent(true));

    assertThat(estimate.rhoA()).containsExactly(byLatent(expected.get("rhoA")), within(DIGITS));
    assertThat(estimate.loadings())
        .containsExactly(byItem(expected.get("outer_loadings")), within(DIGITS));
    assertThat(estimate.rSquared())
        .containsExactly(byLatent(expected.get("r_squared")), within(DIGITS));
    assertClose(estimate.paths(), matrix(expected.get("path_coefficients")), DIGITS);
  }

  @Test
  void anotherUnitOfTheAnswersChangesNothingButTheirRounding() throws Exception {
    var columns = columnsOfHundred();
    var moments = ItemMoments.of(columns, ones(columns[0].length));
    var estimate = (PlsEstimate) Pls.estimate(model(Mode.A), PlsOptions.STANDARD, moments);

    assertClose(estimate.paths(), estimate(PlsOptions.STANDARD).paths(), 2e-5);
  }
}
