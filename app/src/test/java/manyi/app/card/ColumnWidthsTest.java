package manyi.app.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private final ColumnWidths widths =
      new ColumnWidths(
          new double[] {200, 60, 60},
          new double[] {110, 50, 50},
          new boolean[] {true, false, false});

  @Test
  void whatIsSpareMakesNumbersWiderUpToALimitAndThenNames() {
    assertThat(widths.within(320)).containsExactly(200, 60, 60);
    assertThat(widths.within(380)).containsExactly(220, 80, 80);
    assertThat(widths.within(1000)).containsExactly(744, 128, 128);
  }

  @Test
  void whatLacksIsTakenFromAllButNotBelowWhatCanBeRead() {
    assertThat(widths.within(265)).containsExactly(155, 55, 55);
    assertThat(widths.within(100)).containsExactly(110, 50, 50);
  }

  @Test
  void withoutWordsAllColumnsShare() {
    var numbers = new ColumnWidths(new double[] {100, 120}, new double[] {50, 50}, new boolean[2]);
    assertThat(numbers.within(400)).containsExactly(100 + 86, 128 + 86);
  }
}
