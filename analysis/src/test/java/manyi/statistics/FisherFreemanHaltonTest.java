package manyi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FisherFreemanHaltonTest {
  private static final long[][] LARGE = {{310, 205, 92}, {290, 240, 77}, {400, 310, 101}};

  @Test
  void aTableOfTwoByTwoIsFishersOwn() {
    var found = FisherFreemanHalton.of(new long[][] {{3, 9}, {11, 4}}, 1).orElseThrow();
    assertThat(found.p()).isCloseTo(FisherExact.p(3, 9, 11, 4), within(1e-13));
  }

  @Test
  void aLargeTableIsEstimatedTheSameWayForTheSameSeed() {
    var first = FisherFreemanHalton.of(LARGE, 20).orElseThrow();
    assertThat(first.exact()).isFalse();
    assertThat(first.tables()).isEqualTo(FisherFreemanHalton.TABLES);
    assertThat(FisherFreemanHalton.of(LARGE, 20)).contains(first);
    assertThat(FisherFreemanHalton.of(LARGE, 21).orElseThrow().p()).isNotEqualTo(first.p());
    assertThat(first.p()).isBetween(first.interval().lower(), first.interval().upper());
  }

  @Test
  void anEstimateIsNever0() {
    var found =
        FisherFreemanHalton.of(new long[][] {{900, 100, 50}, {100, 900, 50}, {50, 50, 900}}, 1)
            .orElseThrow();
    assertThat(found.p()).isEqualTo(1.0 / (1 + FisherFreemanHalton.TABLES));
    assertThat(found.interval().lower()).isZero();
  }

  @Test
  void rowsAndColumnsMayBeExchanged() {
    long[][] table = {{4, 1, 0, 2}, {0, 5, 2, 1}, {1, 0, 6, 3}};
    long[][] turned = {{2, 1, 3}, {0, 2, 6}, {1, 5, 0}, {4, 0, 1}};
    assertThat(FisherFreemanHalton.of(turned, 1).orElseThrow().p())
        .isCloseTo(FisherFreemanHalton.of(table, 1).orElseThrow().p(), within(1e-13));
  }

  @Test
  void thereIsNoTestOfOneRowOrOfTooManyCells() {
    assertThat(FisherFreemanHalton.of(new long[][] {{4, 1}, {0, 0}}, 1)).isEmpty();
    var many = new long[51][50];
    for (var row : many) {
      Arrays.fill(row, 1);
    }
    assertThat(FisherFreemanHalton.of(many, 1)).isEmpty();
  }
}
