package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import manyi.document.NumberFormat;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void marksAreRoundNumbersWithinTheScale() {
    assertThat(Ticks.between(5.9, 8.8, 6, NumberFormat.DECIMAL))
        .containsExactly(6.0, 6.5, 7.0, 7.5, 8.0, 8.5);
    assertThat(Ticks.between(-0.28, 0.37, 7, NumberFormat.PERCENT))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
        .containsExactly(-0.2, -0.1, 0.0, 0.1, 0.2, 0.3);
  }

  @Test
  void marksNeverReadTheSame() {
    assertThat(Ticks.between(3, 5, 9, NumberFormat.COUNT)).containsExactly(3.0, 4.0, 5.0);
  }
}
