package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColumnTestsTest {
  @Test
  void noProportionOf0Or1IsTested() {
    assertThat(ColumnTests.proportions(0, 50, 0.4, 50, 0)).isEmpty();
    assertThat(ColumnTests.proportions(0.4, 50, 1, 50, 0)).isEmpty();
    assertThat(ColumnTests.proportions(Double.NaN, 50, 0.4, 50, 0)).isEmpty();
  }

  @Test
  void noBaseBelow2IsTested() {
    assertThat(ColumnTests.proportions(0.5, 1.9, 0.4, 50, 0)).isEmpty();
    assertThat(ColumnTests.proportions(0.5, 2, 0.4, 50, 0)).isPresent();
    assertThat(ColumnTests.means(3, 1, 1, 4, 1, 50)).isEmpty();
    assertThat(ColumnTests.means(3, Double.NaN, 2, 4, 1, 50)).isEmpty();
    assertThat(ColumnTests.pooledMeans(3, 1, 1, 4, 1, 50, 0)).isEmpty();
  }

  @Test
  void columnsWithTheSameRespondentsAreNotTested() {
    assertThat(ColumnTests.proportions(0.5, 40, 0.5, 40, 40)).isEmpty();
    assertThat(ColumnTests.pooledMeans(3, 1, 40, 3, 1, 40, 40)).isEmpty();
  }

  @Test
  void twoConstantColumnsAreNotTested() {
    assertThat(ColumnTests.means(3, 0, 40, 4, 0, 40)).isEmpty();
  }

  @Test
  void sharedRespondentsMakeADifferenceClearer() {
    double apart = ColumnTests.proportions(0.5, 60, 0.4, 60, 0).orElseThrow().statistic();
    double shared = ColumnTests.proportions(0.5, 60, 0.4, 60, 30).orElseThrow().statistic();
    assertThat(shared).isCloseTo(apart * Math.sqrt(2), within(1e-12));
  }

  @Test
  void sharedRespondentsLowerTheDegreesOfFreedomOfMeans() {
    var found = ColumnTests.pooledMeans(3, 1, 60, 4, 2, 40, 30).orElseThrow();
    assertThat(found.df()).isEqualTo(68);
    double pooled = (59 * 1 + 39 * 2) / 98.0;
    double spread = 1 / 60.0 + 1 / 40.0 - 2 * 30 / 2400.0;
    assertThat(found.standardError()).isCloseTo(Math.sqrt(pooled * spread), within(1e-12));
  }

  @Test
  void withEqualWeightsTheEffectiveOverlapIsTheNumberOfRespondents() {
    assertThat(ColumnTests.effectiveOverlap(60, 60, 40, 40, 30)).isEqualTo(30);
    assertThat(ColumnTests.effectiveOverlap(60, 180, 40, 120, 270)).isCloseTo(30, within(1e-12));
    assertThat(ColumnTests.effectiveOverlap(0, 0, 40, 120, 0)).isZero();
  }

  @Test
  void swappedColumnsOnlyTurnTheSign() {
    var there = ColumnTests.proportions(0.5, 60, 0.4, 80, 7).orElseThrow();
    var back = ColumnTests.proportions(0.4, 80, 0.5, 60, 7).orElseThrow();
    assertThat(back.statistic()).isEqualTo(-there.statistic());
    assertThat(back.p()).isEqualTo(there.p());
  }
}
