package manyi.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import manyi.document.Figure.Quadrants;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Quadrants]: tinted and named, a dashed crosshair, points in the colour of what they ask
/// for, and below them what their less common marks mean.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class QuadrantPlot extends Plot implements PointedPlot {
  private static final long serialVersionUID = 1L;

  private static final double SHAPE = 0.74;
  private static final double LEAST = 500;
  private static final double MOST = 640;

  /// Labels that cover no more of the picture than this part find places without smaller letters.
  private static final double COVERED = 0.24;

  /// A picture that labels make higher is at most so many times as high as it is wide.
  private static final double HIGHEST = 1.25;

  private final QuadrantPicture picture;
  private final AxisTitles titles;
  private final Legend legend;

  QuadrantPlot(Quadrants figure, Look look) {
    var alone = List.of(figure);
    picture =
        new QuadrantPicture(
            figure,
            QuadrantRange.horizontal(alone),
            QuadrantRange.vertical(alone),
            QuadrantStyle.ALONE,
            look);
    titles = new AxisTitles(figure.x(), figure.y(), look);
    legend = QuadrantKey.of(alone, look);
  }

  static JFreeChart chart(Quadrants figure, Look look) {
    return Frame.chart(new QuadrantPlot(figure, look), look);
  }

  /// The height that a figure needs on a width: a landscape, but higher where there are many
  /// labels.
  static double height(Quadrants figure, Look look, double width) {
    double shaped = Math.clamp(SHAPE * width, LEAST, MOST);
    double labels =
        QuadrantLabels.area(figure, QuadrantStyle.ALONE.labels().getFirst(), look)
            / COVERED
            / width;
    double plot = Math.max(shaped, Math.min(labels, HIGHEST * width));
    return plot + QuadrantKey.of(List.of(figure), look).height(width);
  }

  @Override
  public String getPlotType() {
    return "quadrants";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (picture.isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var above = aboveLegend(area);
    titles.draw(g2, above);
    picture.draw(g2, titles.inside(above));
    legend.draw(g2, area.getMinX(), above.getMaxY(), area.getWidth());
  }

  @Override
  public List<ChartPoint> points(Rectangle2D area) {
    return picture.points(titles.inside(aboveLegend(area)));
  }

  /// Where everything stands when it is drawn in an area.
  QuadrantScene scene(Rectangle2D area) {
    return picture.scene(titles.inside(aboveLegend(area)));
  }

  /// Where its words stand when it is drawn in an area.
  QuadrantLabels labels(Rectangle2D area) {
    return picture.labels(titles.inside(aboveLegend(area)));
  }

  private Rectangle2D aboveLegend(Rectangle2D area) {
    double height = Math.max(1, area.getHeight() - legend.height(area.getWidth()));
    return new Rectangle2D.Double(area.getMinX(), area.getMinY(), area.getWidth(), height);
  }
}
