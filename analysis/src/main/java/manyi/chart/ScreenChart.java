package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import manyi.document.Figure;
import manyi.text.Language;
import org.jfree.chart.JFreeChart;

/// A figure on the screen: drawn without its title at any size, and asked where its points are.
///
/// A view draws it on its canvas ([#draw]) and keeps the [ChartPoints] of the size it has
/// ([#points]): [ChartPoints#at] says what the pointer means, [ChartPoints#next] where an arrow key
/// leads, [ChartPoints#of] where the point of a selected table row is. [#highlight] rings a point
/// on whatever lies above the drawing, such as a second canvas, so that the chart need not be drawn
/// again. A figure without points that can be asked about has none.
public final class ScreenChart {
  private static final double RING = 4;

  private final Look look;
  private final JFreeChart chart;

  public ScreenChart(Figure figure, Theme theme, Language language) {
    look = new Look(Palette.of(theme), ChartFonts.preferred(), language);
    chart = Charts.chart(figure, look);
  }

  /// Draws it, the upper left corner at the origin.
  public void draw(Graphics2D g2, double width, double height) {
    chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
  }

  /// Where the points are that have a reference, when it is drawn at a size.
  public ChartPoints points(double width, double height) {
    return new ChartPoints(
        chart.getPlot() instanceof PointedPlot plot
            ? plot.points(Frame.inside(width, height))
            : List.of());
  }

  /// Draws a ring around a point, and its label's box.
  ///
  /// @param strong for what is selected; a faint one is for what the pointer is over
  public void highlight(Graphics2D g2, ChartPoint point, boolean strong) {
    double radius = point.radius() + RING;
    g2.setStroke(new BasicStroke(strong ? 2.4f : 1.4f));
    g2.setPaint(look.palette().accent());
    if (point.radius() > 0) {
      g2.draw(new Ellipse2D.Double(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius));
    }
    point.labelBox().ifPresent(box -> g2.draw(around(box)));
  }

  private static Rectangle2D around(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - 2, box.getY() - 1, box.getWidth() + 4, box.getHeight() + 2);
  }
}
