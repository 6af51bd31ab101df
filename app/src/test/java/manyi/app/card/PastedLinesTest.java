package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedLinesTest {
  @Test
  void twoColumnsAreNamesWithNumbers() {
    assertThat(PastedLines.of("南昌\t1,200,000\n九江\t85.5\n")).isEqualTo("南昌 = 1200000\n九江 = 85.5");
  }

  @Test
  void moreColumnsStandBesideEachOther() {
    assertThat(PastedLines.of("满意率\tq12\t>=\t80%")).isEqualTo("满意率 q12 >= 80%");
  }

  @Test
  void linesWithoutColumnsStay() {
    assertThat(PastedLines.of("a = 1\nb\t2")).isEqualTo("a = 1\nb = 2");
  }
}
