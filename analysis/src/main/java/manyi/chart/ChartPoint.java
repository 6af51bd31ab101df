package manyi.chart;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// Where a point of a chart is drawn, in the coordinates of the drawing.
///
/// @param reference of the figure's point; not empty
/// @param label what it is called
/// @param x its centre
/// @param y its centre
/// @param radius of what is drawn for it; 0 where only its box is
/// @param labelBox where its label stands; empty where it has none
public record ChartPoint(
    String reference,
    String label,
    double x,
    double y,
    double radius,
    Optional<Rectangle2D> labelBox) {
  /// Something that is drawn as a box, or as words alone.
  static ChartPoint box(String reference, String label, Rectangle2D box) {
    return new ChartPoint(
        reference, label, box.getCenterX(), box.getCenterY(), 0, Optional.of(box));
  }

  double distance(double toX, double toY) {
    return Math.hypot(toX - x, toY - y);
  }
}
