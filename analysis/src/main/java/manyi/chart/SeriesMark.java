package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// The marks of lines, by which they are told apart without their colours.
final class SeriesMark {
  static final double RADIUS = 4.5;

  private SeriesMark() {}

  /// Draws the mark of a line at a point.
  static void draw(Graphics2D g2, int line, Point2D at, Color colour, Palette palette) {
    var shape = shape(line, at.getX(), at.getY());
    g2.setPaint(colour);
    g2.fill(shape);
    g2.setPaint(palette.ground());
    g2.setStroke(new BasicStroke(1f));
    g2.draw(shape);
  }

  private static Shape shape(int line, double x, double y) {
    return switch (line % 4) {
      case 0 -> new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
      case 1 -> new Rectangle2D.Double(x - 4, y - 4, 8, 8);
      case 2 -> polygon(x, y - 5.5, x + 5.5, y, x, y + 5.5, x - 5.5, y);
      default -> polygon(x, y - 5, x + 5.2, y + 4, x - 5.2, y + 4);
    };
  }

  private static Shape polygon(double... places) {
    var path = new Path2D.Double();
    path.moveTo(places[0], places[1]);
    for (int i = 2; i < places.length; i += 2) {
      path.lineTo(places[i], places[i + 1]);
    }
    path.closePath();
    return path;
  }
}
