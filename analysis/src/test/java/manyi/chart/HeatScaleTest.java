package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import manyi.document.Figure.HeatMap;
import manyi.document.NumberFormat;
import org.junit.jupiter.api.Test;

class HeatScaleTest {
  @Test
  void bothSidesOfZeroAreColouredByTheSameMeasure() {
    var scale = new HeatScale(-0.5, 1);
    assertThat(scale.part(1)).isEqualTo(1);
    assertThat(scale.part(-0.5)).isEqualTo(-0.5);
    assertThat(scale.part(0)).isZero();
  }

  @Test
  void aScaleOnOneSideOfZeroBeginsWithoutColour() {
    assertThat(new HeatScale(2, 4).part(2)).isZero();
    assertThat(new HeatScale(2, 4).part(9)).isEqualTo(1);
    assertThat(new HeatScale(-4, -2).part(-4)).isEqualTo(-1);
    assertThat(new HeatScale(-4, -2).part(-2)).isZero();
  }

  @Test
  void aScaleThatIsNotStatedIsThatOfTheValues() {
    var map =
        new HeatMap(
            "",
            List.of("r"),
            List.of("a", "b", "c"),
            List.of(List.of(-1.0, Double.NaN, 3.0)),
            NumberFormat.DECIMAL,
            Double.NaN,
            Double.NaN);
    assertThat(HeatScale.of(map)).isEqualTo(new HeatScale(-1, 3));
  }
}
