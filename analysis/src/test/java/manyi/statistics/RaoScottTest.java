package manyi.statistics;

import static manyi.statistics.ReferenceCases.matrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import manyi.statistics.ReferenceCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Chi-square under a design against R's survey package.
class RaoScottTest {
  private static final double[][] CELLS = {{0.25, 0.25}, {0.25, 0.25}};

  static Stream<Case> raoScott() {
    return ReferenceCases.of("design", "rao_scott");
  }

  @ParameterizedTest
  @MethodSource
  void raoScott(Case given) {
    var input = given.input();
    var found =
        RaoScott.of(
                matrix(input.get("cells")),
                matrix(input.get("covariance")),
                input.get("n").asDouble(),
                input.get("design_df").asDouble())
            .orElseThrow();
    given.matches("chi_square", found.chiSquare());
    given.matches("df", found.df());
    given.matches("design_effect", found.designEffect());
    given.matches("f", found.f());
    given.matches("numerator", found.numerator());
    given.matches("denominator", found.denominator());
    given.matches("p", found.p());
    given.matches("first_order_p", found.firstOrderP());
  }

  @Test
  void theNumberOfRespondentsDoesNotChangeTheDecision() {
    var given = raoScott().findFirst().orElseThrow();
    var cells = matrix(given.input().get("cells"));
    var covariance = matrix(given.input().get("covariance"));
    double f = RaoScott.of(cells, covariance, 240, 239).orElseThrow().f();
    assertThat(RaoScott.of(cells, covariance, 1000, 239).orElseThrow().f())
        .isCloseTo(f, within(1e-12 * f));
  }

  @Test
  void underSimpleRandomSamplingTheCorrectionIsNone() {
    var covariance = new double[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        covariance[i][j] = ((i == j ? 0.25 : 0) - 0.0625) / 100;
      }
    }
    var found = RaoScott.of(CELLS, covariance, 100, 99).orElseThrow();
    assertThat(found.designEffect()).isCloseTo(1, within(1e-12));
    assertThat(found.f()).isZero();
    assertThat(found.p()).isEqualTo(1);
  }

  @Test
  void thereIsNoTestWithoutDegreesOfFreedomOrVariation() {
    assertThat(RaoScott.of(CELLS, new double[4][4], 100, 99)).isEmpty();
    assertThat(RaoScott.of(CELLS, new double[4][4], 100, 0)).isEmpty();
    assertThat(RaoScott.of(new double[][] {{0.4, 0.6}, {0, 0}}, new double[4][4], 9, 8)).isEmpty();
  }
}
