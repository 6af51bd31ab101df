package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Dots;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Dots]: names at the left, values in a column at the right, and between them points with
/// their intervals over a scale with few marks.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class DotPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private static final double RADIUS = 4.5;
  private static final double RADIUS_OVER = 6;
  private static final double INDENT = 14;
  private static final double GAP = 10;
  private static final double LEAST_ROW = 30;
  private static final double BETWEEN_LABELS = 10;

  private final Dots figure;
  private final Look look;

  private DotPlot(Dots figure, Look look) {
    this.figure = figure;
    this.look = look;
  }

  static JFreeChart chart(Dots figure, Look look) {
    return Frame.chart(new DotPlot(figure, look), look);
  }

  /// The height that a figure needs on a width.
  static double height(Dots figure, ChartFonts fonts, double width) {
    var labels = labels(figure, fonts, width);
    double rows = 0;
    for (int i = 0; i < figure.bars().size(); i++) {
      rows += rowHeight(labels, i);
    }
    return above(figure, fonts) + rows + below(fonts);
  }

  @Override
  public String getPlotType() {
    return "dots";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.bars().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var labels = labels(figure, look.fonts(), area.getWidth());
    var inside = inside(area, labels);
    var scale = DotScale.of(figure, inside.getMinX(), inside.getMaxX());
    drawScale(g2, inside, scale);
    double natural = 0;
    for (int i = 0; i < figure.bars().size(); i++) {
      natural += rowHeight(labels, i);
    }
    double top = inside.getMinY();
    for (int i = 0; i < figure.bars().size(); i++) {
      double height = rowHeight(labels, i) * inside.getHeight() / natural;
      double middle = top + height / 2;
      g2.setPaint(look.palette().text());
      drawLabel(g2, labels, i, area.getMinX(), middle);
      drawValue(g2, figure.bars().get(i), area.getMaxX(), middle);
      drawPoint(g2, figure.bars().get(i), scale, middle);
      top += height;
    }
  }

  /// At the right, close to its row; at the left where some rows are made of others.
  private void drawLabel(Graphics2D g2, RowLabels labels, int row, double left, double middle) {
    if (!levels(figure)) {
      labels.write(g2, row, left + labels.width(), middle);
    } else if (figure.bars().get(row).over()) {
      labels.writeFrom(g2, row, look.fonts().bold(Look.LABEL), left, middle);
    } else {
      labels.writeFrom(g2, row, look.fonts().regular(Look.LABEL), left + INDENT, middle);
    }
  }

  private static boolean levels(Dots figure) {
    return figure.bars().stream().anyMatch(Bar::over);
  }

  private Rectangle2D inside(Rectangle2D area, RowLabels labels) {
    var font = labels.font();
    double values =
        figure.bars().stream()
            .mapToDouble(bar -> Lines.width(shown(bar.value()), font))
            .max()
            .orElse(0);
    double left = area.getMinX() + labels.width() + (levels(figure) ? INDENT : 0) + GAP;
    double top = area.getMinY() + above(figure, look.fonts());
    double right = Math.max(left + 1, area.getMaxX() - values - GAP);
    double bottom = Math.max(top + 1, area.getMaxY() - below(look.fonts()));
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  private void drawScale(Graphics2D g2, Rectangle2D inside, DotScale scale) {
    var font = look.fonts().regular(Look.SMALL);
    for (double tick : scale.ticks()) {
      double x = scale.place(tick);
      g2.setStroke(new BasicStroke(0.8f));
      g2.setPaint(look.palette().grid());
      g2.draw(new Line2D.Double(x, inside.getMinY(), x, inside.getMaxY()));
      g2.setPaint(look.palette().secondary());
      centred(g2, shown(tick), x, inside.getMaxY() + 4 + Lines.ascent(font), inside);
    }
    if (Double.isFinite(figure.reference())) {
      double x = scale.place(figure.reference());
      g2.setPaint(look.palette().secondary());
      g2.setStroke(
          new BasicStroke(
              1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {5, 4}, 0));
      g2.draw(new Line2D.Double(x, inside.getMinY(), x, inside.getMaxY()));
      double y = inside.getMinY() - Lines.height(font) - 2 + Lines.ascent(font);
      centred(g2, shown(figure.reference()), x, y, inside);
    }
  }

  private void centred(Graphics2D g2, String text, double x, double y, Rectangle2D inside) {
    var font = look.fonts().regular(Look.SMALL);
    double width = Lines.width(text, font);
    double left =
        Math.clamp(
            x - width / 2, inside.getMinX(), Math.max(inside.getMinX(), inside.getMaxX() - width));
    g2.setFont(font);
    g2.drawString(text, (float) left, (float) y);
  }

  private void drawPoint(Graphics2D g2, Bar bar, DotScale scale, double y) {
    if (!Double.isFinite(bar.value())) {
      return;
    }
    if (IntervalBars.hasInterval(bar)) {
      g2.setPaint(look.palette().accent());
      g2.setStroke(new BasicStroke(2f));
      g2.draw(new Line2D.Double(scale.place(bar.low()), y, scale.place(bar.high()), y));
    }
    double x = scale.place(bar.value());
    double radius = bar.over() ? RADIUS_OVER : RADIUS;
    var dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g2.setPaint(look.palette().accent());
    g2.fill(dot);
    g2.setPaint(look.palette().ground());
    g2.setStroke(new BasicStroke(1f));
    g2.draw(dot);
  }

  private void drawValue(Graphics2D g2, Bar bar, double right, double middle) {
    var font = bar.over() ? look.fonts().bold(Look.LABEL) : look.fonts().regular(Look.LABEL);
    var text = shown(bar.value());
    g2.setFont(font);
    g2.setPaint(look.palette().text());
    g2.drawString(
        text,
        (float) (right - Lines.width(text, font)),
        (float) (middle - Lines.height(font) / 2 + Lines.ascent(font)));
  }

  private String shown(double value) {
    return figure.format().shown(value, look.language());
  }

  private static RowLabels labels(Dots figure, ChartFonts fonts, double width) {
    // Wrapped and measured as bold where some are, which is the wider.
    return RowLabels.of(
        figure.bars().stream().map(Bar::label).toList(),
        levels(figure) ? fonts.bold(Look.LABEL) : fonts.regular(Look.LABEL),
        width);
  }

  private static double rowHeight(RowLabels labels, int row) {
    return Math.max(LEAST_ROW, labels.height(row) + BETWEEN_LABELS);
  }

  /// The room for the reference's value.
  private static double above(Dots figure, ChartFonts fonts) {
    return Double.isFinite(figure.reference()) ? Lines.height(fonts.regular(Look.SMALL)) + 2 : 0;
  }

  /// The room for the marks of the scale.
  private static double below(ChartFonts fonts) {
    return Lines.height(fonts.regular(Look.SMALL)) + 4;
  }

  /// All numbers that the scale has to hold.
  static DoubleStream ends(Dots figure) {
    var points =
        figure.bars().stream()
            .filter(bar -> Double.isFinite(bar.value()))
            .flatMapToDouble(bar ->
                IntervalBars.hasInterval(bar)
                    ? DoubleStream.of(bar.value(), bar.low(), bar.high())
                    : DoubleStream.of(bar.value()));
    return DoubleStream.concat(points, DoubleStream.of(figure.reference()))
        .filter(Double::isFinite);
  }
}
