package manyi.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// What the two axes of one or of several pictures stand for: below them, and turned at their left.
record AxisTitles(String x, String y, Look look) {
  private static final double GAP = 6;

  /// What is left of a room for the pictures themselves.
  Rectangle2D inside(Rectangle2D area) {
    double left = y.isBlank() ? 0 : Lines.height(font()) + GAP;
    double below = x.isBlank() ? 0 : height(x, area.getWidth() - left) + GAP;
    return new Rectangle2D.Double(
        area.getMinX() + left,
        area.getMinY(),
        Math.max(1, area.getWidth() - left),
        Math.max(1, area.getHeight() - below));
  }

  /// Draws both around the pictures, whose room [#inside] told.
  void draw(Graphics2D g2, Rectangle2D area) {
    var inside = inside(area);
    g2.setFont(font());
    g2.setPaint(look.palette().secondary());
    if (!x.isBlank()) {
      write(g2, x, inside.getCenterX(), inside.getMaxY() + GAP, inside.getWidth());
    }
    if (!y.isBlank()) {
      var upright = g2.getTransform();
      g2.translate(area.getMinX(), inside.getCenterY());
      g2.rotate(-Math.PI / 2);
      write(g2, y, 0, 0, inside.getHeight());
      g2.setTransform(upright);
    }
  }

  private void write(Graphics2D g2, String title, double middle, double top, double width) {
    double baseline = top + Lines.ascent(font());
    for (var line : Lines.of(shown(title), font(), width)) {
      g2.drawString(line, (float) (middle - Lines.width(line, font()) / 2), (float) baseline);
      baseline += Lines.height(font());
    }
  }

  private double height(String title, double width) {
    return Lines.of(shown(title), font(), width).size() * Lines.height(font());
  }

  private static String shown(String title) {
    return Lines.clean(title) + " →";
  }

  private Font font() {
    return look.fonts().regular(Look.SMALL);
  }
}
