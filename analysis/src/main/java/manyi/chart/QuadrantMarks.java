package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;

/// The points of quadrants: their regions, where they came from, and themselves in the colour of
/// what they ask for.
record QuadrantMarks(QuadrantScene scene, Look look) {
  private static final BasicStroke EDGE = new BasicStroke(1f);
  private static final BasicStroke RIM = new BasicStroke(1.8f);
  private static final BasicStroke PROVEN = new BasicStroke(1.7f);
  private static final BasicStroke FAINT =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3, 3}, 0);

  /// The greatest part of the plot's width or height that a filled region takes.
  static final double MOST = 0.7;

  /// Where there are more points, their regions lie upon each other and are paler.
  private static final int MANY = 20;

  private static final double PALE = 0.6;
  private static final double HEAD = 7;
  private static final double START = 2;

  /// Draws regions and movements, which lie under all points.
  void drawBehind(Graphics2D g2) {
    var clip = g2.getClip();
    g2.clip(scene.area());
    for (var point : scene.points()) {
      var region = point.region();
      if (region != null) {
        drawRegion(g2, scene.region(point, region), point.meaning());
      }
    }
    scene.points().stream()
        .filter(point -> point.from() != null)
        .forEach(point -> drawMovement(g2, point));
    g2.setClip(clip);
  }

  /// Draws the points, large ones under small ones.
  void draw(Graphics2D g2) {
    scene.points().stream()
        .sorted(Comparator.comparingDouble(point -> -scene.radius(point)))
        .forEach(point -> drawPoint(g2, point));
  }

  /// A region as large as the plot says only that nothing is known: its colour would hide the
  /// quadrants.
  private void drawRegion(Graphics2D g2, Shape region, Meaning meaning) {
    var extent = region.getBounds2D();
    boolean many = scene.figure().points().size() > MANY;
    g2.setPaint(look.palette().region(meaning, many ? PALE : 1));
    if (extent.getWidth() < MOST * scene.area().getWidth()
        && extent.getHeight() < MOST * scene.area().getHeight()) {
      g2.fill(region);
    } else {
      g2.setStroke(FAINT);
      g2.draw(region);
    }
  }

  private void drawPoint(Graphics2D g2, Point point) {
    boolean bubble = Double.isFinite(point.size());
    var ground = look.palette().ground();
    var strong = look.palette().strong(point.meaning());
    var circle = scene.circle(point);
    if (point.certain()) {
      g2.setPaint(bubble ? faded(strong, 165) : strong);
      g2.fill(circle);
      g2.setPaint(bubble ? strong : ground);
      g2.setStroke(EDGE);
      g2.draw(circle);
      return;
    }
    // The rim lies inside the circle, so that hollow and full points are of one size.
    double inner = scene.radius(point) - RIM.getLineWidth() / 2;
    var rim =
        new Ellipse2D.Double(scene.x(point) - inner, scene.y(point) - inner, 2 * inner, 2 * inner);
    g2.setPaint(bubble ? faded(ground, 150) : ground);
    g2.fill(rim);
    g2.setPaint(strong);
    g2.setStroke(RIM);
    g2.draw(rim);
  }

  private void drawMovement(Graphics2D g2, Point point) {
    var from = point.from();
    var line = scene.movement(point);
    if (from != null && line.getP1().distance(line.getP2()) > HEAD / 2) {
      drawArrow(g2, line, look.palette().strong(point.meaning()), from.proven(), look.palette());
    }
  }

  /// Draws the outline of a region too large to be filled, for the legend.
  static void drawVast(Graphics2D g2, Shape region, Palette palette) {
    g2.setPaint(palette.line());
    g2.setStroke(FAINT);
    g2.draw(region);
  }

  private static void drawArrow(
      Graphics2D g2, Line2D line, Color strong, boolean proven, Palette palette) {
    g2.setPaint(proven ? strong : palette.line());
    g2.setStroke(proven ? PROVEN : FAINT);
    double dx = line.getX2() - line.getX1();
    double dy = line.getY2() - line.getY1();
    double length = Math.hypot(dx, dy);
    double head = Math.min(proven ? HEAD : HEAD - 1.5, length);
    double ux = dx / length;
    double uy = dy / length;
    double neckX = line.getX2() - head * ux;
    double neckY = line.getY2() - head * uy;
    g2.draw(new Line2D.Double(line.getX1(), line.getY1(), neckX, neckY));
    var tip = new Path2D.Double();
    tip.moveTo(line.getX2(), line.getY2());
    tip.lineTo(neckX - 0.45 * head * uy, neckY + 0.45 * head * ux);
    tip.lineTo(neckX + 0.45 * head * uy, neckY - 0.45 * head * ux);
    tip.closePath();
    g2.fill(tip);
    g2.fill(new Ellipse2D.Double(line.getX1() - START, line.getY1() - START, 2 * START, 2 * START));
  }

  /// Draws an arrow for the legend.
  static void drawSample(Graphics2D g2, double x, double y, boolean proven, Palette palette) {
    drawArrow(g2, new Line2D.Double(x - 9, y, x + 9, y), palette.text(), proven, palette);
  }

  private static Color faded(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }
}
