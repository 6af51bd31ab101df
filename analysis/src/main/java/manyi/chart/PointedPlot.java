package manyi.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A plot whose points can be asked about.
interface PointedPlot {
  /// Where its points are that have a reference, when it is drawn in an area.
  List<ChartPoint> points(Rectangle2D area);
}
