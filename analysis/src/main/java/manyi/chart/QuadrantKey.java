package manyi.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import manyi.document.Figure.From;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import manyi.document.NumberFormat;
import manyi.text.Texts;

/// What the less common marks among the points of quadrants mean; empty where there are none.
final class QuadrantKey {
  /// The width of an ellipse or an arrow.
  private static final double WIDE = 20;

  private QuadrantKey() {}

  /// The legend of pictures that share it.
  static Legend of(List<Quadrants> figures, Look look) {
    var texts = Texts.in(look.language());
    var palette = look.palette();
    var entries = new ArrayList<Legend.Entry>();
    var x = QuadrantRange.horizontal(figures);
    var y = QuadrantRange.vertical(figures);
    Predicate<Point> vast = point -> vast(point, x, y);
    var level = level(figures, vast.negate());
    if (level.isPresent()) {
      entries.add(
          new Legend.Entry(
              texts.get("chart.region", level.get()),
              WIDE,
              (g2, centreX, centreY) -> {
                g2.setPaint(palette.region(Meaning.LOW, 1));
                g2.fill(sample(centreX, centreY));
              }));
    }
    if (any(figures, vast)) {
      entries.add(
          new Legend.Entry(
              texts.get("chart.region-vast"),
              WIDE,
              (g2, centreX, centreY) ->
                  QuadrantMarks.drawVast(g2, sample(centreX, centreY), palette)));
    }
    if (any(figures, point -> !point.certain())) {
      entries.add(
          new Legend.Entry(
              texts.get("chart.borderline"),
              (g2, centreX, centreY) -> {
                g2.setPaint(palette.strong(Meaning.LOW));
                g2.setStroke(new BasicStroke(1.8f));
                g2.draw(new Ellipse2D.Double(centreX - 3.6, centreY - 3.6, 7.2, 7.2));
              }));
    }
    if (any(figures, point -> moved(point, true))) {
      entries.add(arrow(texts.get("chart.movement"), true, look));
    }
    if (any(figures, point -> moved(point, false))) {
      entries.add(arrow(texts.get("chart.movement-by-chance"), false, look));
    }
    return new Legend(entries, look);
  }

  private static Ellipse2D sample(double x, double y) {
    return new Ellipse2D.Double(x - 9, y - 5.5, 18, 11);
  }

  /// Whether a point's region is drawn as an outline, because it takes most of the plot.
  private static boolean vast(Point point, QuadrantRange x, QuadrantRange y) {
    var region = point.region();
    return region != null
        && (2 * region.halfX() >= QuadrantMarks.MOST * (x.high() - x.low())
            || 2 * region.halfY() >= QuadrantMarks.MOST * (y.high() - y.low()));
  }

  private static boolean moved(Point point, boolean proven) {
    return point.from() instanceof From from && from.proven() == proven;
  }

  private static Legend.Entry arrow(String words, boolean proven, Look look) {
    return new Legend.Entry(
        words, WIDE, (g2, x, y) -> QuadrantMarks.drawSample(g2, x, y, proven, look.palette()));
  }

  /// The level of confidence of the regions drawn, in percent; empty where there are none.
  private static Optional<String> level(List<Quadrants> figures, Predicate<Point> wanted) {
    return figures.stream()
        .flatMap(figure -> figure.points().stream())
        .filter(QuadrantScene::drawn)
        .filter(wanted)
        .flatMap(point -> Optional.ofNullable(point.region()).stream())
        .map(region -> NumberFormat.plain(100 * region.level()))
        .findFirst();
  }

  private static boolean any(List<Quadrants> figures, Predicate<Point> wanted) {
    return figures.stream()
        .flatMap(figure -> figure.points().stream())
        .filter(QuadrantScene::drawn)
        .anyMatch(wanted);
  }
}
