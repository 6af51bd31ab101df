package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import manyi.chart.ChartPoints.Direction;
import manyi.document.Figure.Bars;
import manyi.document.NumberFormat;
import manyi.text.Language;
import org.junit.jupiter.api.Test;

class ChartPointsTest {
  private static final ChartPoint CENTRE = point("centre", 100, 100);
  private static final ChartPoint RIGHT = point("right", 160, 105);
  private static final ChartPoint UPPER_RIGHT = point("upper right", 110, 60);
  private static final ChartPoint BELOW = point("below", 95, 190);
  private static final ChartPoints POINTS =
      new ChartPoints(List.of(CENTRE, RIGHT, UPPER_RIGHT, BELOW));

  @Test
  void aPointIsMeantByWhoPointsAtItOrCloseBeside() {
    assertThat(POINTS.at(103, 98)).contains(CENTRE);
    assertThat(POINTS.at(109, 100)).contains(CENTRE);
    assertThat(POINTS.at(130, 100)).isEmpty();
  }

  @Test
  void aLabelMeansItsPoint() {
    var named =
        new ChartPoint("a", "a", 10, 10, 4, Optional.of(new Rectangle2D.Double(40, 40, 50, 10)));

    assertThat(new ChartPoints(List.of(CENTRE, named)).at(60, 45)).contains(named);
  }

  @Test
  void arrowsLeadToTheNearestPointInTheirDirection() {
    assertThat(POINTS.next(CENTRE, Direction.RIGHT)).contains(RIGHT);
    assertThat(POINTS.next(CENTRE, Direction.UP)).contains(UPPER_RIGHT);
    assertThat(POINTS.next(CENTRE, Direction.DOWN)).contains(BELOW);
    assertThat(POINTS.next(RIGHT, Direction.RIGHT)).isEmpty();
    assertThat(POINTS.next(RIGHT, Direction.LEFT)).contains(CENTRE);
  }

  @Test
  void aChartKnowsWhereItsPointsAre() {
    var figure = MeaningSamples.clustered(15, Language.ZH);
    var points = new ScreenChart(figure, Theme.LIGHT, Language.ZH).points(720, 560);

    assertThat(points.all()).hasSize(15);
    for (var point : points.all()) {
      assertThat(point.x()).isBetween(0.0, 720.0);
      assertThat(point.y()).isBetween(0.0, 560.0);
      assertThat(points.of(point.reference())).containsExactly(point);
    }
    var first = points.all().getFirst();
    assertThat(points.at(first.x(), first.y())).contains(first);
  }

  @Test
  void aChartOfBarsHasNoPoints() {
    var bars = new Bars("", List.of(), NumberFormat.PERCENT);

    assertThat(new ScreenChart(bars, Theme.DARK, Language.EN).points(720, 200).all()).isEmpty();
  }

  private static ChartPoint point(String reference, double x, double y) {
    return new ChartPoint(reference, reference, x, y, 5, Optional.empty());
  }
}
