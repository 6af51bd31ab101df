package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Figure.Waterfall;
import manyi.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws a [Waterfall]: a row for each figure and each step, from top to bottom, so that long names
/// have room. A scale that leaves out what is far from all changes is cut visibly.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class WaterfallPlot extends Plot implements PointedPlot {
  private static final long serialVersionUID = 1L;

  private static final double ROW = 34;
  private static final double BAR = 18;
  private static final double GAP = 10;
  private static final double TO_TEXT = 6;
  private static final double BETWEEN_LABELS = 12;
  private static final double CUT = 16;

  private final Waterfall figure;
  private final Look look;
  private final List<WaterfallRow> rows;
  private final Legend legend;

  WaterfallPlot(Waterfall figure, Look look) {
    this.figure = figure;
    this.look = look;
    rows = WaterfallRow.of(figure);
    legend = legend(figure, rows, look);
  }

  static JFreeChart chart(Waterfall figure, Look look) {
    return Frame.chart(new WaterfallPlot(figure, look), look);
  }

  /// The height that a figure needs on a width.
  static double height(Waterfall figure, Look look, double width) {
    var plot = new WaterfallPlot(figure, look);
    var labels = plot.labels(width);
    double height = plot.legend.height(width);
    for (int i = 0; i < plot.rows.size(); i++) {
      height += plot.rowHeight(labels, i);
    }
    return height;
  }

  @Override
  public String getPlotType() {
    return "waterfall";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (nothing()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var labels = labels(area.getWidth());
    var scale = scale(area, labels);
    var middles = middles(area, labels);
    for (int i = 0; i < rows.size(); i++) {
      g2.setPaint(look.palette().text());
      labels.write(g2, i, area.getMinX() + labels.width(), middles[i]);
      if (i > 0 && Double.isFinite(rows.get(i - 1).to())) {
        double x = scale.place(rows.get(i - 1).to());
        g2.setPaint(look.palette().line());
        g2.setStroke(new BasicStroke(1f));
        g2.draw(new Line2D.Double(x, middles[i - 1] + BAR / 2, x, middles[i] - BAR / 2));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      drawRow(g2, rows.get(i), scale, middles[i]);
    }
    if (scale.low() < 0) {
      double zero = scale.place(0);
      g2.setPaint(look.palette().line());
      g2.setStroke(new BasicStroke(1f));
      g2.draw(new Line2D.Double(zero, middles[0] - BAR, zero, middles[middles.length - 1] + BAR));
    }
    legend.draw(
        g2, area.getMinX(), area.getMaxY() - legend.height(area.getWidth()), area.getWidth());
  }

  @Override
  public List<ChartPoint> points(Rectangle2D area) {
    if (nothing()) {
      return List.of();
    }
    var labels = labels(area.getWidth());
    var scale = scale(area, labels);
    var middles = middles(area, labels);
    var points = new ArrayList<ChartPoint>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (!row.reference().isEmpty() && Double.isFinite(row.to())) {
        points.add(ChartPoint.box(row.reference(), row.label(), bar(row, scale, middles[i])));
      }
    }
    return points;
  }

  private void drawRow(Graphics2D g2, WaterfallRow row, WaterfallScale scale, double middle) {
    if (!Double.isFinite(row.to())) {
      return;
    }
    var palette = look.palette();
    var bar = bar(row, scale, middle);
    int direction = row.direction(figure.format());
    g2.setPaint(
        row.total() || direction == 0
            ? palette.total()
            : palette.change(direction > 0, row.certain()));
    g2.fill(bar);
    if (!row.certain() && direction != 0) {
      g2.setPaint(palette.change(direction > 0, true));
      g2.setStroke(new BasicStroke(1f));
      g2.draw(
          new Rectangle2D.Double(
              bar.getX() + 0.5, bar.getY() + 0.5, bar.getWidth() - 1, bar.getHeight() - 1));
    }
    if (row.total() && scale.cut()) {
      drawCut(g2, bar);
    }
    var font = row.total() ? look.fonts().bold(Look.LABEL) : look.fonts().regular(Look.LABEL);
    g2.setFont(font);
    g2.setPaint(palette.text());
    g2.drawString(
        shown(row),
        (float) (bar.getMaxX() + TO_TEXT),
        (float) (middle - Lines.height(font) / 2 + Lines.ascent(font)));
  }

  /// A gap through a bar that does not begin at zero.
  private void drawCut(Graphics2D g2, Rectangle2D bar) {
    var cut = new Path2D.Double();
    double x = bar.getX() + CUT;
    double top = bar.getY() - 3;
    double step = (bar.getHeight() + 6) / 4;
    cut.moveTo(x, top);
    for (int i = 1; i <= 4; i++) {
      cut.lineTo(x + (i % 2 == 0 ? 0 : 5), top + i * step);
    }
    g2.setPaint(look.palette().ground());
    g2.setStroke(new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g2.draw(cut);
  }

  private static Rectangle2D bar(WaterfallRow row, WaterfallScale scale, double middle) {
    double from = scale.place(row.total() ? scale.base() : row.from());
    double to = scale.place(row.to());
    // A change too small to be seen is still there.
    return new Rectangle2D.Double(
        Math.min(from, to), middle - BAR / 2, Math.max(1.5, Math.abs(to - from)), BAR);
  }

  private String shown(WaterfallRow row) {
    if (row.total()) {
      return figure.format().shown(row.to(), look.language());
    }
    double change = row.to() - row.from();
    var text = figure.format().shown(change, look.language());
    return row.direction(figure.format()) > 0 ? "+" + text : text;
  }

  private WaterfallScale scale(Rectangle2D area, RowLabels labels) {
    var font = look.fonts().bold(Look.LABEL);
    double value =
        rows.stream()
            .filter(row -> Double.isFinite(row.to()))
            .mapToDouble(row -> Lines.width(shown(row), font))
            .max()
            .orElse(0);
    double left = area.getMinX() + labels.width() + GAP;
    return WaterfallScale.of(rows, left, Math.max(left + 1, area.getMaxX() - value - TO_TEXT));
  }

  private double[] middles(Rectangle2D area, RowLabels labels) {
    double natural = 0;
    for (int i = 0; i < rows.size(); i++) {
      natural += rowHeight(labels, i);
    }
    double room = Math.max(1, area.getHeight() - legend.height(area.getWidth()));
    var middles = new double[rows.size()];
    double top = area.getMinY();
    for (int i = 0; i < rows.size(); i++) {
      double height = rowHeight(labels, i) * room / natural;
      middles[i] = top + height / 2;
      top += height;
    }
    return middles;
  }

  private boolean nothing() {
    return rows.stream().noneMatch(row -> Double.isFinite(row.to()));
  }

  private RowLabels labels(double width) {
    return RowLabels.of(
        rows.stream().map(WaterfallRow::label).toList(), look.fonts().regular(Look.LABEL), width);
  }

  private double rowHeight(RowLabels labels, int row) {
    return Math.max(ROW, labels.height(row) + BETWEEN_LABELS);
  }

  private static Legend legend(Waterfall figure, List<WaterfallRow> rows, Look look) {
    var format = figure.format();
    var texts = Texts.in(look.language());
    var palette = look.palette();
    var entries = new ArrayList<Legend.Entry>();
    if (rows.stream().anyMatch(row -> row.direction(format) > 0)) {
      entries.add(
          new Legend.Entry(texts.get("chart.raises"), Legend.square(palette.change(true, true))));
    }
    if (rows.stream().anyMatch(row -> row.direction(format) < 0)) {
      entries.add(
          new Legend.Entry(texts.get("chart.lowers"), Legend.square(palette.change(false, true))));
    }
    if (rows.stream().anyMatch(row -> !row.certain() && row.direction(format) != 0)) {
      entries.add(
          new Legend.Entry(
              texts.get("chart.by-chance"), Legend.square(palette.change(true, false))));
    }
    return new Legend(entries, look);
  }
}
