package manyi.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import manyi.document.Figure.Panels;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Panels]: pictures of quadrants in rows, each below its title.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class PanelsPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private static final double LEAST_WIDTH = 210;
  private static final double SHAPE = 0.95;
  private static final double GAP = 14;
  private static final double TITLE_GAP = 4;

  private final Panels figure;
  private final Look look;

  private PanelsPlot(Panels figure, Look look) {
    this.figure = figure;
    this.look = look;
  }

  static JFreeChart chart(Panels figure, Look look) {
    return Frame.chart(new PanelsPlot(figure, look), look);
  }

  /// The height that a figure needs on a width.
  static double height(Panels figure, Look look, double width) {
    int columns = columns(figure, width);
    int rows = (figure.panels().size() + columns - 1) / columns;
    return rows * (panelWidth(columns, width) * SHAPE + GAP);
  }

  @Override
  public String getPlotType() {
    return "panels";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.panels().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    int columns = columns(figure, area.getWidth());
    int rows = (figure.panels().size() + columns - 1) / columns;
    double width = panelWidth(columns, area.getWidth());
    double height = area.getHeight() / rows - GAP;
    var font = look.fonts().bold(Look.LABEL);
    for (int i = 0; i < figure.panels().size(); i++) {
      double left = area.getMinX() + i % columns * (width + GAP);
      double top = area.getMinY() + i / columns * (height + GAP);
      g2.setFont(font);
      g2.setPaint(look.palette().text());
      double y = top;
      for (var line : Lines.of(Lines.clean(figure.panels().get(i).title()), font, width)) {
        g2.drawString(line, (float) left, (float) (y + Lines.ascent(font)));
        y += Lines.height(font);
      }
      QuadrantChart.of(figure.panels().get(i), look)
          .draw(
              g2,
              new Rectangle2D.Double(left, y + TITLE_GAP, width, top + height - y - TITLE_GAP));
    }
  }

  private static int columns(Panels figure, double width) {
    int most = Math.max(1, (int) ((width + GAP) / (LEAST_WIDTH + GAP)));
    int wanted = figure.panels().size() <= 4 ? 2 : 3;
    return Math.clamp(Math.min(wanted, figure.panels().size()), 1, most);
  }

  private static double panelWidth(int columns, double width) {
    return (width - (columns - 1) * GAP) / columns;
  }
}
