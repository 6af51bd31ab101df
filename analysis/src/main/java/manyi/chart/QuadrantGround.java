package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Diagonal;
import manyi.document.Figure.Quadrant;

/// What lies behind the points of quadrants: their tints, the crosshair and the diagonal.
record QuadrantGround(QuadrantScene scene, Look look) {
  private static final BasicStroke DASHED =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0);

  void draw(Graphics2D g2) {
    var area = scene.area();
    var clip = g2.getClip();
    g2.clip(area);
    if (scene.crossed()) {
      scene.figure().quadrants().forEach(quadrant -> tint(g2, quadrant));
    } else {
      g2.setPaint(look.palette().grid());
      g2.setStroke(DASHED);
      g2.draw(area);
    }
    var diagonal = scene.figure().lines().diagonal();
    var side = side();
    if (diagonal != null) {
      for (var quadrant : scene.figure().quadrants()) {
        if (quadrant.corner() == diagonal.side()) {
          g2.setPaint(look.palette().tint(quadrant.meaning()));
          g2.fill(side);
        }
      }
    }
    g2.setPaint(look.palette().secondary());
    g2.setStroke(DASHED);
    // Where one side of the diagonal is all one quadrant the crosshair parts nothing.
    var rest = new Area(area);
    rest.subtract(side);
    g2.clip(rest);
    scene.crosshair().forEach(g2::draw);
    g2.setClip(clip);
    if (diagonal != null) {
      g2.clip(area);
      g2.draw(line(diagonal));
      g2.setClip(clip);
    }
  }

  private void tint(Graphics2D g2, Quadrant quadrant) {
    var area = scene.area();
    double x =
        Math.clamp(scene.x().place(scene.figure().lines().x()), area.getMinX(), area.getMaxX());
    double y =
        Math.clamp(scene.y().place(scene.figure().lines().y()), area.getMinY(), area.getMaxY());
    boolean left = left(quadrant.corner());
    boolean upper = upper(quadrant.corner());
    var part = new Rectangle2D.Double();
    part.setFrameFromDiagonal(
        left ? area.getMinX() : x,
        upper ? area.getMinY() : y,
        left ? x : area.getMaxX(),
        upper ? y : area.getMaxY());
    g2.setPaint(look.palette().tint(quadrant.meaning()));
    g2.fill(part);
  }

  /// The diagonal, far beyond the plot at both ends.
  private Line2D line(Diagonal diagonal) {
    double x1 = scene.x().place(diagonal.x1());
    double y1 = scene.y().place(diagonal.y1());
    double x2 = scene.x().place(diagonal.x2());
    double y2 = scene.y().place(diagonal.y2());
    double length = Math.max(1e-9, Math.hypot(x2 - x1, y2 - y1));
    double far = reach() / length;
    return new Line2D.Double(
        x1 - far * (x2 - x1), y1 - far * (y2 - y1), x2 + far * (x2 - x1), y2 + far * (y2 - y1));
  }

  private double reach() {
    return 4 * (scene.area().getWidth() + scene.area().getHeight());
  }

  /// The part of the plot on the diagonal's side, which belongs to one quadrant; empty without a
  /// diagonal.
  Area side() {
    var diagonal = scene.figure().lines().diagonal();
    if (diagonal == null) {
      return new Area();
    }
    var line = line(diagonal);
    double towardsX = left(diagonal.side()) ? -reach() : reach();
    double towardsY = upper(diagonal.side()) ? -reach() : reach();
    var half = new Path2D.Double();
    half.moveTo(line.getX1(), line.getY1());
    half.lineTo(line.getX2(), line.getY2());
    half.lineTo(line.getX2() + 4 * towardsX, line.getY2() + 4 * towardsY);
    half.lineTo(line.getX1() + 4 * towardsX, line.getY1() + 4 * towardsY);
    half.closePath();
    var side = new Area(half);
    side.intersect(new Area(scene.area()));
    return side;
  }

  static boolean left(Corner corner) {
    return corner == Corner.UPPER_LEFT || corner == Corner.LOWER_LEFT;
  }

  static boolean upper(Corner corner) {
    return corner == Corner.UPPER_LEFT || corner == Corner.UPPER_RIGHT;
  }
}
