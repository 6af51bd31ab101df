package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Opposite;
import manyi.document.Figure.Opposites;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Opposites]: names with a mark in the colour of their class at the left, bars from a
/// common zero with their intervals and values, and below them what the colours mean.
///
/// Where all first bars point to the left and all second ones to the right, the two of a row share
/// one line; else they stand one above the other.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class OppositesPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private static final double MARK = 10;
  private static final double GAP = 8;
  private static final double THICK = 16;
  private static final double THIN = 12;
  private static final double BETWEEN_ROWS = 14;
  private static final double BETWEEN_LABELS = 8;
  private static final double CAP = 3.5;

  private final Opposites figure;
  private final Look look;

  private OppositesPlot(Opposites figure, Look look) {
    this.figure = figure;
    this.look = look;
  }

  static JFreeChart chart(Opposites figure, Look look) {
    return Frame.chart(new OppositesPlot(figure, look), look);
  }

  /// The height that a figure needs on a width.
  static double height(Opposites figure, Look look, double width) {
    var plot = new OppositesPlot(figure, look);
    var labels = plot.labels(width);
    double rows = 0;
    for (int i = 0; i < figure.rows().size(); i++) {
      rows += plot.rowHeight(labels, i);
    }
    return rows + plot.legend().height(width);
  }

  @Override
  public String getPlotType() {
    return "opposites";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.rows().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var labels = labels(area.getWidth());
    var legend = legend();
    double bottom = area.getMaxY() - legend.height(area.getWidth());
    double start = area.getMinX() + labels.width() + (marked() ? MARK + GAP : 0) + GAP;
    var scale =
        OppositesScale.of(figure, look, look.fonts().regular(Look.SMALL), start, area.getMaxX());
    double natural = 0;
    for (int i = 0; i < figure.rows().size(); i++) {
      natural += rowHeight(labels, i);
    }
    double top = area.getMinY();
    for (int i = 0; i < figure.rows().size(); i++) {
      double height = rowHeight(labels, i) * (bottom - area.getMinY()) / natural;
      drawRow(g2, i, labels, scale, start, top + height / 2);
      top += height;
    }
    g2.setPaint(look.palette().line());
    g2.setStroke(new BasicStroke(1f));
    g2.draw(new Line2D.Double(scale.place(0), area.getMinY(), scale.place(0), bottom));
    legend.draw(g2, area.getMinX(), bottom, area.getWidth());
  }

  private void drawRow(
      Graphics2D g2, int row, RowLabels labels, OppositesScale scale, double start, double middle) {
    var opposite = figure.rows().get(row);
    g2.setPaint(look.palette().text());
    labels.write(g2, row, start - GAP - (marked() ? MARK + GAP : 0), middle);
    if (opposite.meaning() != null) {
      g2.setPaint(look.palette().strong(opposite.meaning()));
      g2.fill(new Ellipse2D.Double(start - GAP - MARK, middle - MARK / 2, MARK, MARK));
    }
    boolean shared = shared();
    double thick = shared ? THICK : THIN;
    double off = shared ? 0 : THIN / 2 + 1;
    drawBar(g2, opposite.first(), scale, middle - off, thick, look.palette().heat(-1));
    drawBar(g2, opposite.second(), scale, middle + off, thick, look.palette().heat(1));
  }

  private void drawBar(
      Graphics2D g2, Bar bar, OppositesScale scale, double middle, double thick, Color colour) {
    if (!Double.isFinite(bar.value())) {
      return;
    }
    double zero = scale.place(0);
    double end = scale.place(bar.value());
    g2.setPaint(colour);
    g2.fill(
        new Rectangle2D.Double(
            Math.min(zero, end), middle - thick / 2, Math.abs(end - zero), thick));
    double far = end;
    if (IntervalBars.hasInterval(bar)) {
      double low = scale.place(bar.low());
      double high = scale.place(bar.high());
      g2.setPaint(look.palette().text());
      g2.setStroke(new BasicStroke(1.2f));
      g2.draw(new Line2D.Double(low, middle, high, middle));
      g2.draw(new Line2D.Double(low, middle - CAP, low, middle + CAP));
      g2.draw(new Line2D.Double(high, middle - CAP, high, middle + CAP));
      far = bar.value() < 0 ? Math.min(end, low) : Math.max(end, high);
    }
    var font = look.fonts().regular(Look.SMALL);
    var text = figure.format().shown(bar.value(), look.language());
    double x =
        bar.value() < 0
            ? far - OppositesScale.TO_TEXT - Lines.width(text, font)
            : far + OppositesScale.TO_TEXT;
    g2.setFont(font);
    g2.setPaint(look.palette().text());
    g2.drawString(text, (float) x, (float) (middle - Lines.height(font) / 2 + Lines.ascent(font)));
  }

  /// Whether the two bars of every row can share one line.
  private boolean shared() {
    return figure.rows().stream()
        .allMatch(row -> !(row.first().value() > 0) && !(row.second().value() < 0));
  }

  private boolean marked() {
    return figure.rows().stream().anyMatch(row -> row.meaning() != null);
  }

  private RowLabels labels(double width) {
    return RowLabels.of(
        figure.rows().stream().map(Opposite::label).toList(),
        look.fonts().regular(Look.LABEL),
        width);
  }

  private double rowHeight(RowLabels labels, int row) {
    double bars = shared() ? THICK : 2 * THIN + 2;
    return Math.max(bars + BETWEEN_ROWS, labels.height(row) + BETWEEN_LABELS);
  }

  private Legend legend() {
    var entries = new ArrayList<Legend.Entry>();
    entries.add(new Legend.Entry(figure.first(), Legend.square(look.palette().heat(-1))));
    entries.add(new Legend.Entry(figure.second(), Legend.square(look.palette().heat(1))));
    for (var named : figure.key()) {
      entries.add(
          new Legend.Entry(
              named.name(),
              (g2, x, y) -> {
                g2.setPaint(look.palette().strong(named.meaning()));
                g2.fill(new Ellipse2D.Double(x - MARK / 2, y - MARK / 2, MARK, MARK));
              }));
    }
    return new Legend(entries, look);
  }
}
