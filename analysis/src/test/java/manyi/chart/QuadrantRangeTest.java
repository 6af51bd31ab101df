package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.From;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuadrantRangeTest {
  @Test
  void anOrdinaryRegionIsWholeInThePicture() {
    var range = range(point(0, null, null), point(10, new Ellipse(2, 1, 0, 0.95), null));

    assertThat(range.low()).isCloseTo(-1.3, within(1e-12));
    assertThat(range.high()).isCloseTo(12.2, within(1e-12));
  }

  @Test
  void aRegionThatDwarfsTheOthersIsCutOff() {
    var small = new Ellipse(0.5, 0.5, 0, 0.95);
    var range =
        range(
            point(0, small, null),
            point(2, small, null),
            point(10, small, null),
            point(5, new Ellipse(400, 1, 0, 0.95), null));

    assertThat(range.low()).isCloseTo(-3.5, within(1e-12));
    assertThat(range.high()).isCloseTo(13.5, within(1e-12));
  }

  @Test
  void whereAPointWasBeforeBelongsToThePicture() {
    assertThat(range(point(5, null, new From(-20, 0, true)), point(10, null, null)).low())
        .isLessThan(-20);
  }

  @Test
  void theCrosshairBelongsToThePictureAndAMissingLineDoesNot() {
    var points = List.of(point(1, null, null), point(2, null, null));

    assertThat(QuadrantRange.horizontal(List.of(figure(Lines.cross(8, 1), points))).high())
        .isGreaterThan(8);
    assertThat(QuadrantRange.horizontal(List.of(figure(Lines.cross(Double.NaN, 1), points))).high())
        .isCloseTo(2.13, within(1e-12));
  }

  @Test
  void onePointAndNoneHaveARangeToo() {
    assertThat(range(point(3, null, null)).low()).isEqualTo(2.5);
    assertThat(range().high()).isGreaterThan(range().low());
  }

  @Test
  void aRegionReachesAsFarAsItsHalfWidthsSay() {
    var point = point(5, new Ellipse(2, 3, 0.8, 0.95), null);
    var figure = figure(Lines.cross(5, 5), List.of(point));
    var scale = new Scale(0, 10, 0, 100, 1);
    var scene = new QuadrantScene(figure, new Rectangle2D.Double(0, 0, 100, 100), scale, scale, 4);

    var extent = scene.region(point, new Ellipse(2, 3, 0.8, 0.95)).getBounds2D();

    assertThat(extent.getWidth()).isCloseTo(40, within(0.1));
    assertThat(extent.getHeight()).isCloseTo(60, within(0.1));
  }

  @Test
  void aPanelsPointsAreFoundInEachPanel() {
    var panels = MeaningSamples.panels(4, Language.EN);
    var points = new ScreenChart(panels, Theme.LIGHT, Language.EN).points(720, 800);

    assertThat(points.all()).hasSize(60);
    assertThat(points.of("e3")).hasSize(4);
  }

  private static QuadrantRange range(Point... points) {
    return QuadrantRange.horizontal(
        List.of(figure(Lines.cross(Double.NaN, Double.NaN), List.of(points))));
  }

  private static Quadrants figure(Lines lines, List<Point> points) {
    return new Quadrants("", "", "", lines, SampleFigures.names(Language.EN), points);
  }

  private static Point point(double x, @Nullable Ellipse region, @Nullable From from) {
    return new Point("p", x, 5, Meaning.KEEP, true, region, Double.NaN, from, "p");
  }
}
