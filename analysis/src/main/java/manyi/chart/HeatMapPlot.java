package manyi.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import manyi.chart.CellLayout.Grid;
import manyi.document.Figure.HeatMap;
import manyi.text.Language;
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

  /// The scale of colours below the cells.
  private static final double KEY_HEIGHT = 34;

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

  /// The width at which every cell has room for its number.
  static double naturalWidth(HeatMap figure, ChartFonts fonts) {
    return CellLayout.naturalWidth(grid(figure), fonts);
  }

  /// The height that a figure needs on a width.
  static double height(HeatMap figure, ChartFonts fonts, double width) {
    return CellLayout.of(grid(figure), fonts, width).naturalHeight() + KEY_HEIGHT;
  }

  /// The numbers have the same digits in either language.
  private static Grid grid(HeatMap figure) {
    return new Grid(
        figure.rows(),
        figure.columns(),
        figure.values().stream()
            .flatMap(List::stream)
            .map(value -> figure.format().shown(value, Language.EN))
            .toList());
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
    var layout = CellLayout.of(grid(figure), look.fonts(), area.getWidth());
    double left = area.getMinX() + layout.labels().width() + CellLayout.GAP;
    double top = area.getMinY() + layout.headHeight() + CellLayout.GAP;
    double bottom = area.getMaxY() - KEY_HEIGHT;
    double height = Math.max(1, (bottom - top) / figure.rows().size());
    g2.setPaint(look.palette().text());
    layout.writeHeadings(g2, left, top - CellLayout.GAP);
    for (int row = 0; row < figure.rows().size(); row++) {
      double y = top + row * height;
      g2.setPaint(look.palette().text());
      layout.labels().write(g2, row, left - CellLayout.GAP, y + height / 2);
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
    key(g2, left, area.getMaxX(), bottom + (KEY_HEIGHT - KEY_THICKNESS) / 2 + 4);
  }

  private void cell(Graphics2D g2, double value, Rectangle2D cell, CellLayout layout) {
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
    if (!layout.written() || Lines.ascent(font) > cell.getHeight()) {
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
