package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OrdinalAssociationTest {
  private static final double[] SCORES = {1, 2, 3};

  @Test
  void aPerfectOrderIs1WithoutError() {
    var found = of(new double[][] {{5, 0, 0}, {0, 7, 0}, {0, 0, 4}});
    assertThat(found.gamma().estimate()).isEqualTo(1);
    assertThat(found.gamma().standardError()).isZero();
    assertThat(found.kendall().estimate()).isCloseTo(1, within(1e-15));
    assertThat(found.spearman().estimate()).isCloseTo(1, within(1e-15));
    assertThat(found.r()).isCloseTo(1, within(1e-15));
  }

  @Test
  void turningOneSideTurnsTheSigns() {
    var there = of(new double[][] {{5, 1, 0}, {2, 7, 3}, {1, 0, 4}});
    var back = of(new double[][] {{0, 1, 5}, {3, 7, 2}, {4, 0, 1}});
    assertThat(back.gamma().estimate()).isCloseTo(-there.gamma().estimate(), within(1e-14));
    assertThat(back.kendall().estimate()).isCloseTo(-there.kendall().estimate(), within(1e-14));
    assertThat(back.spearman().estimate()).isCloseTo(-there.spearman().estimate(), within(1e-14));
    assertThat(back.gamma().p()).isCloseTo(there.gamma().p(), within(1e-12));
  }

  @Test
  void withoutUntiedPairsGammaDoesNotExist() {
    // Every pair shares its row or its column.
    var found = of(new double[][] {{5, 2, 0}, {0, 0, 0}, {1, 0, 0}});
    assertThat(found.gamma().estimate()).isEqualTo(-1);
    assertThat(OrdinalAssociation.of(new double[][] {{5, 2}, {0, 0}}, SCORES, SCORES)).isEmpty();
    assertThat(OrdinalAssociation.of(new double[0][0], SCORES, SCORES)).isEmpty();
  }

  @Test
  void equalScoresHaveNoCorrelation() {
    var table = new double[][] {{5, 2}, {1, 4}};
    var found = OrdinalAssociation.of(table, new double[] {1, 1}, SCORES).orElseThrow();
    assertThat(found.r()).isNaN();
    assertThat(found.linearByLinearP()).isNaN();
    assertThat(found.gamma().estimate()).isCloseTo(18 / 22.0, within(1e-15));
  }

  private static OrdinalAssociation of(double[][] counts) {
    return OrdinalAssociation.of(counts, SCORES, SCORES).orElseThrow();
  }
}
