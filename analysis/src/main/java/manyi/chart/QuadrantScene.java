package manyi.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;

/// Where the things of a picture of quadrants are drawn.
///
/// @param area between the axes
/// @param x the horizontal scale
/// @param y the vertical scale
/// @param radius of a plain point
record QuadrantScene(Quadrants figure, Rectangle2D area, Scale x, Scale y, double radius) {
  /// How many times a plain point's radius the largest bubble's is, and the smallest's.
  private static final double LARGEST = 4;

  private static final double SMALLEST = 0.8;

  /// Whether a point can be drawn.
  static boolean drawn(Point point) {
    return Double.isFinite(point.x()) && Double.isFinite(point.y());
  }

  /// Whether the crosshair is whole, so that there are four quadrants.
  boolean crossed() {
    return Double.isFinite(figure.lines().x()) && Double.isFinite(figure.lines().y());
  }

  /// The points that can be drawn, in the figure's order.
  List<Point> points() {
    return figure.points().stream().filter(QuadrantScene::drawn).toList();
  }

  double x(Point point) {
    return x.place(point.x());
  }

  double y(Point point) {
    return y.place(point.y());
  }

  /// The radius of a point or bubble, whose area is in proportion to its size.
  double radius(Point point) {
    return Double.isFinite(point.size())
        ? radius * Math.max(SMALLEST, LARGEST * Math.sqrt(Math.clamp(point.size(), 0.0, 1.0)))
        : radius;
  }

  Shape circle(Point point) {
    double r = radius(point);
    return new Ellipse2D.Double(x(point) - r, y(point) - r, 2 * r, 2 * r);
  }

  /// A point's region: the set of (u, v) around it with (u² − 2ruv + v²) / (1 − r²) ≤ 1, where u
  /// and v are counted in half widths and r is their correlation.
  Shape region(Point point, Ellipse region) {
    double correlation = Math.clamp(region.correlation(), -1.0, 1.0);
    double halfX = x.length(region.halfX());
    double halfY = y.length(region.halfY());
    // Screen coordinates grow downwards; the unit circle becomes the ellipse by the Cholesky factor
    // of its correlation.
    var tilt =
        new AffineTransform(
            halfX,
            -halfY * correlation,
            0,
            -halfY * Math.sqrt(1 - correlation * correlation),
            x(point),
            y(point));
    return tilt.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2));
  }

  /// The lines of the crosshair that there are.
  List<Line2D> crosshair() {
    var lines = new ArrayList<Line2D>();
    if (Double.isFinite(figure.lines().x())) {
      double at = x.place(figure.lines().x());
      lines.add(new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
    }
    if (Double.isFinite(figure.lines().y())) {
      double at = y.place(figure.lines().y());
      lines.add(new Line2D.Double(area.getMinX(), at, area.getMaxX(), at));
    }
    return lines;
  }

  /// Arrows from where points were before to their edges.
  List<Line2D> movements() {
    return points().stream().filter(point -> point.from() != null).map(this::movement).toList();
  }

  /// The arrow to a point that was elsewhere before.
  Line2D movement(Point point) {
    var from = Objects.requireNonNull(point.from());
    double startX = x.place(from.x());
    double startY = y.place(from.y());
    double length = Math.hypot(x(point) - startX, y(point) - startY);
    double part = length == 0 ? 0 : Math.max(0, 1 - (radius(point) + 1) / length);
    return new Line2D.Double(
        startX, startY, startX + part * (x(point) - startX), startY + part * (y(point) - startY));
  }
}
