package manyi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import manyi.chart.QuadrantLabels.Layout;
import manyi.chart.QuadrantLabels.Words;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.text.Language;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Labels measured with the real font in the plot area of the real chart.
class QuadrantLabelsTest {
  @ParameterizedTest
  @CsvSource({"6, ZH", "6, EN", "15, ZH", "15, EN", "40, ZH", "40, EN"})
  void everyLabelHasAPlaceOfItsOwn(int points, Language language) {
    requireTidy(SampleFigures.quadrants(points, language), 1, points);
  }

  @ParameterizedTest
  @CsvSource({"15, ZH, 0.7", "15, EN, 0.7", "40, ZH, 0.8", "40, EN, 0.8"})
  void labelsKeepApartInASmallerWindowToo(int points, Language language, double scale) {
    requireTidy(SampleFigures.quadrants(points, language), scale, points);
  }

  @Test
  void pointsCrowdedIntoACornerAreStillLabelled() {
    var figure = SampleFigures.quadrants(40, Language.ZH);
    var random = new Random(11);
    var crowded = new ArrayList<Point>();
    for (var point : figure.points()) {
      double x = 6 + 0.1 * random.nextGaussian();
      double y = 8 + 0.1 * random.nextGaussian();
      crowded.add(new Point(point.label(), x, y, Meaning.IMPROVE));
    }
    crowded.set(0, new Point("far away", 9, 5, Meaning.OVERKILL));

    requireTidy(with(figure, crowded), 1, 40);
  }

  @Test
  void labelsThatFitNowhereAreLeftOutRatherThanCovered() {
    var layout = layout(SampleFigures.quadrants(40, Language.EN), 0.3);

    assertThat(layout.labels()).hasSizeLessThan(40);
    assertThat(overlaps(layout)).isEmpty();
  }

  @Test
  void theSameFigureIsAlwaysLaidOutTheSameWay() {
    var figure = SampleFigures.quadrants(40, Language.ZH);

    assertThat(layout(figure, 1).labels()).isEqualTo(layout(figure, 1).labels());
  }

  private static void requireTidy(Quadrants figure, double scale, int labels) {
    var drawn = draw(figure, scale);
    var layout = drawn.layout();

    assertThat(layout.labels()).hasSize(labels);
    assertThat(overlaps(layout)).isEmpty();
    for (var label : layout.labels()) {
      assertThat(drawn.area().contains(label.box())).as(label.lines() + " inside").isTrue();
      for (var point : figure.points()) {
        assertThat(label.box().contains(drawn.x(point), drawn.y(point)))
            .as(label.lines() + " covers " + point.label())
            .isFalse();
      }
    }
  }

  /// Pairs of labels, or of a label and a quadrant's name, that overlap.
  private static List<String> overlaps(Layout layout) {
    var all = new ArrayList<>(layout.labels());
    all.addAll(layout.names());
    var overlaps = new ArrayList<String>();
    for (int i = 0; i < all.size(); i++) {
      for (Words other : all.subList(0, i)) {
        if (all.get(i).box().intersects(other.box())) {
          overlaps.add(all.get(i).lines() + " over " + other.lines());
        }
      }
    }
    return overlaps;
  }

  private static Layout layout(Quadrants figure, double scale) {
    return draw(figure, scale).layout();
  }

  private static Drawn draw(Quadrants figure, double scale) {
    var look = new Look(Palette.of(Theme.LIGHT), ChartFonts.bundled(), Language.EN);
    var chart = Charts.chart(figure, look);
    var size = Charts.size(figure, Language.EN);
    var g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    var info = new ChartRenderingInfo();
    chart.draw(g2, new Rectangle2D.Double(0, 0, scale * size.width(), scale * size.height()), info);
    g2.dispose();
    return new Drawn(
        (XYPlot) chart.getPlot(),
        info.getPlotInfo().getDataArea(),
        new QuadrantLabels(figure, look));
  }

  private record Drawn(XYPlot plot, Rectangle2D area, QuadrantLabels labels) {
    Layout layout() {
      return labels.layout(area, plot);
    }

    double x(Point point) {
      return plot.getDomainAxis().valueToJava2D(point.x(), area, plot.getDomainAxisEdge());
    }

    double y(Point point) {
      return plot.getRangeAxis().valueToJava2D(point.y(), area, plot.getRangeAxisEdge());
    }
  }

  private static Quadrants with(Quadrants figure, List<Point> points) {
    return new Quadrants(
        figure.title(), figure.x(), figure.y(), figure.lines(), figure.quadrants(), points);
  }
}
