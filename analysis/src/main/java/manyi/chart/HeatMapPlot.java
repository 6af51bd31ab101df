package manyi.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import manyi.document.Figure.HeatMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws a [HeatMap]: coloured cells with their numbers where there is room, and the scale of
/// colours below.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class HeatMapPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private static final double BETWEEN = 1;
  private static final double KEY_WIDTH = 160;
  private static final double KEY_THICKNESS = 10;

  private final HeatMap figure;
  private final Look look;
  private final HeatScale scale;

  private HeatMapPlot(HeatMap figure, Look look) {
    this.figure = figure;
    this.look = look;
    scale = HeatScale.of(figure);
  }

  static JFreeChart chart(HeatMap figure, Look look) {
    return Frame.chart(new HeatMapPlot(figure, look), look);
  }

  @Override
  public String getPlotType() {
    return "heat map";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.rows().isEmpty() || figure.columns().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var layout = HeatMapLayout.of(figure, look.fonts(), area.getWidth());
    double left = area.getMinX() + layout.labels().width() + HeatMapLayout.GAP;
    double top = area.getMinY() + layout.headHeight() + HeatMapLayout.GAP;
    double bottom = area.getMaxY() - HeatMapLayout.KEY_HEIGHT;
    double height = Math.max(1, (bottom - top) / figure.rows().size());
    headings(g2, layout, left, top - HeatMapLayout.GAP);
    for (int row = 0; row < figure.rows().size(); row++) {
      double y = top + row * height;
      g2.setPaint(look.palette().text());
      layout.labels().write(g2, row, left - HeatMapLayout.GAP, y + height / 2);
      for (int column = 0; column < figure.columns().size(); column++) {
        var cell =
            new Rectangle2D.Double(
                left + column * layout.cellWidth(),
                y,
                layout.cellWidth() - BETWEEN,
                height - BETWEEN);
        cell(g2, figure.values().get(row).get(column), cell, layout);
      }
    }
    key(g2, left, area.getMaxX(), bottom + (HeatMapLayout.KEY_HEIGHT - KEY_THICKNESS) / 2 + 4);
  }

  private void headings(Graphics2D g2, HeatMapLayout layout, double left, double bottom) {
    g2.setPaint(look.palette().text());
    for (int i = 0; i < layout.headings().size(); i++) {
      double middle = left + (i + 0.5) * layout.cellWidth();
      heading(g2, layout, i, middle, bottom);
    }
  }

  private static void heading(
      Graphics2D g2, HeatMapLayout layout, int column, double middle, double bottom) {
    var font = layout.font();
    var lines = layout.headings().get(column);
    double height = lines.size() * Lines.height(font);
    var upright = g2.getTransform();
    g2.setFont(font);
    if (layout.turned()) {
      g2.translate(middle - height / 2, bottom);
      g2.rotate(-Math.PI / 2);
    } else {
      g2.translate(middle, bottom - height);
    }
    double y = Lines.ascent(font);
    for (var line : lines) {
      double x = layout.turned() ? 0 : -Lines.width(line, font) / 2;
      g2.drawString(line, (float) x, (float) y);
      y += Lines.height(font);
    }
    g2.setTransform(upright);
  }

  private void cell(Graphics2D g2, double value, Rectangle2D cell, HeatMapLayout layout) {
    boolean none = Double.isNaN(value);
    var colour = none ? look.palette().ground() : look.palette().heat(scale.part(value));
    g2.setPaint(none ? look.palette().grid() : colour);
    if (none) {
      g2.draw(cell);
    } else {
      g2.fill(cell);
    }
    var text = figure.format().shown(value, look.language());
    var font = layout.small();
    double width = Lines.width(text, font);
    if (!layout.numbers() || Lines.ascent(font) > cell.getHeight()) {
      return;
    }
    g2.setFont(font);
    g2.setPaint(none ? look.palette().secondary() : Palette.readableOn(colour));
    g2.drawString(
        text,
        (float) (cell.getCenterX() - width / 2),
        (float) (cell.getCenterY() - Lines.height(font) / 2 + Lines.ascent(font)));
  }

  /// The colours from the scale's lower to its upper end.
  private void key(Graphics2D g2, double wanted, double right, double top) {
    var font = look.fonts().regular(Look.SMALL);
    var low = figure.format().shown(scale.low(), look.language());
    var high = figure.format().shown(scale.high(), look.language());
    double ends = Lines.width(low, font) + Lines.width(high, font) + 12;
    double left = Math.min(wanted, right - KEY_WIDTH - ends);
    double start = left + Lines.width(low, font) + 6;
    for (int i = 0; i < KEY_WIDTH; i++) {
      double value = scale.low() + (i + 0.5) / KEY_WIDTH * (scale.high() - scale.low());
      Color colour = look.palette().heat(scale.part(value));
      g2.setPaint(colour);
      g2.fill(new Rectangle2D.Double(start + i, top, 1.2, KEY_THICKNESS));
    }
    double y = top + KEY_THICKNESS / 2 - Lines.height(font) / 2 + Lines.ascent(font);
    g2.setFont(font);
    g2.setPaint(look.palette().secondary());
    g2.drawString(low, (float) left, (float) y);
    g2.drawString(high, (float) (start + KEY_WIDTH + 6), (float) y);
  }
}
