package manyi.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final Scale TEN = new Scale(1, 10);
  private static final Scale FIVE = new Scale(1, 5);
  private static final Scale NONE = new Scale(Double.NaN, Double.NaN);

  private static final List<Position> POSITIONS =
      List.of(new Position(2, 9), new Position(4, 8), new Position(9, 1));

  @Test
  void eachRuleDrawsItsOwnLines() {
    assertLines(Crosshair.MEANS, 5, 6);
    assertLines(Crosshair.MEDIANS, 4, 8);
    assertLines(Crosshair.SCALE_CENTRE, 5.5, 5.5);
    assertLines(Crosshair.OWN, 3, 7);
    assertLines(Crosshair.ISO_DIAGONAL, 5, 6);
  }

  private static void assertLines(Crosshair crosshair, double satisfaction, double importance) {
    var lines = rule(crosshair, TEN, TEN).through(POSITIONS).orElseThrow();

    assertThat(lines.satisfaction()).isEqualTo(satisfaction);
    assertThat(lines.importance()).isEqualTo(importance);
    assertThat(lines.diagonal()).isEqualTo(crosshair == Crosshair.ISO_DIAGONAL);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetween() {
    var lines =
        rule(Crosshair.MEDIANS, TEN, TEN)
            .through(List.of(new Position(2, 9), new Position(5, 4)))
            .orElseThrow();

    assertThat(lines.satisfaction()).isEqualTo(3.5);
    assertThat(lines.importance()).isEqualTo(6.5);
  }

  @Test
  void positionsThatAreNotKnownCountNowhere() {
    var withGap = List.of(new Position(2, 8), new Position(Double.NaN, 1), new Position(4, 6));

    assertThat(rule(Crosshair.MEANS, TEN, TEN).through(withGap).orElseThrow())
        .extracting(Lines::satisfaction, Lines::importance)
        .containsExactly(3.0, 7.0);
    assertThat(rule(Crosshair.MEANS, TEN, TEN).through(List.of())).isEmpty();
    assertThat(rule(Crosshair.MEDIANS, TEN, TEN).through(List.of())).isEmpty();
  }

  @Test
  void aRuleThatNeedsAScaleIsEmptyWithoutOne() {
    assertThat(rule(Crosshair.SCALE_CENTRE, TEN, NONE).through(POSITIONS)).isEmpty();
    assertThat(rule(Crosshair.ISO_DIAGONAL, TEN, NONE).through(POSITIONS)).isEmpty();
    assertThat(new LineRule(Crosshair.ISO_DIAGONAL, TEN, TEN, false, 3, 7).through(POSITIONS))
        .isEmpty();
    assertThat(new LineRule(Crosshair.OWN, TEN, TEN, true, 3, Double.NaN).through(POSITIONS))
        .isEmpty();
  }

  @Test
  void aValueOnALineIsHigh() {
    var lines = rule(Crosshair.OWN, TEN, TEN).through(POSITIONS).orElseThrow();

    assertThat(lines.of(new Position(3, 7))).isEqualTo(Priority.KEEP_UP);
    assertThat(lines.of(new Position(3 - 1e-12, 7 - 1e-12))).isEqualTo(Priority.KEEP_UP);
    assertThat(lines.of(new Position(2.99, 7))).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(lines.of(new Position(3, 6.99))).isEqualTo(Priority.POSSIBLE_OVERKILL);
    assertThat(lines.of(new Position(2.99, 6.99))).isEqualTo(Priority.LOW_PRIORITY);
  }

  /// Above the diagonal everything is urgent, also what the crosshair would call otherwise.
  @Test
  void theDiagonalGoesBeforeTheCrosshair() {
    var lines = rule(Crosshair.ISO_DIAGONAL, TEN, TEN).through(POSITIONS).orElseThrow();

    assertThat(lines.of(new Position(6, 7))).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(lines.of(new Position(2, 3))).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(lines.of(new Position(3, 3))).isEqualTo(Priority.LOW_PRIORITY);
    assertThat(lines.of(new Position(8, 7))).isEqualTo(Priority.KEEP_UP);
  }

  /// 3 of 1–5 is 50 of 100, 6 of 1–10 is 56.
  @Test
  void theDiagonalComparesShares() {
    var lines = rule(Crosshair.ISO_DIAGONAL, FIVE, TEN).through(POSITIONS).orElseThrow();

    assertThat(lines.of(new Position(3, 6))).isEqualTo(Priority.IMPROVE_URGENTLY);
    assertThat(lines.of(new Position(3, 5.4))).isEqualTo(Priority.LOW_PRIORITY);
  }

  private static LineRule rule(Crosshair crosshair, Scale satisfaction, Scale importance) {
    return new LineRule(crosshair, satisfaction, importance, true, 3, 7);
  }
}
