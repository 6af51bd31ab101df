package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Figure.Series;
import manyi.document.Figure.Series.Line;
import manyi.document.Figure.Series.Value;
import manyi.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Series]: waves from left to right, a line of its own colour and mark for each figure,
/// named at its end, and a gap where its rule changed.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class SeriesPlot extends Plot implements PointedPlot {
  private static final long serialVersionUID = 1L;

  private static final double SHAPE = 0.46;
  private static final double LEAST_HEIGHT = 250;
  private static final double MOST_HEIGHT = 460;
  private static final double CAP = 3;

  /// The room for the waves' names.
  private static final double BELOW = 60;

  private final Series figure;
  private final Look look;
  private final Legend legend;

  SeriesPlot(Series figure, Look look) {
    this.figure = figure;
    this.look = look;
    legend = legend(figure, look);
  }

  static JFreeChart chart(Series figure, Look look) {
    return Frame.chart(new SeriesPlot(figure, look), look);
  }

  /// The height that a figure needs on a width.
  static double height(Series figure, Look look, double width) {
    double ends = SeriesEnds.height(figure, look, width);
    return Math.max(Math.clamp(SHAPE * width, LEAST_HEIGHT, MOST_HEIGHT), ends + BELOW)
        + legend(figure, look).height(width);
  }

  @Override
  public String getPlotType() {
    return "series";
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
    var scene = scene(area);
    drawScale(g2, scene);
    drawBreaks(g2, scene);
    for (int line = 0; line < figure.lines().size(); line++) {
      drawLine(g2, scene, line);
    }
    for (int line = 0; line < figure.lines().size(); line++) {
      drawMarks(g2, scene, line);
    }
    drawValues(g2, scene);
    SeriesEnds.of(scene).draw(g2, scene);
    legend.draw(
        g2, area.getMinX(), area.getMaxY() - legend.height(area.getWidth()), area.getWidth());
  }

  @Override
  public List<ChartPoint> points(Rectangle2D area) {
    return nothing() ? List.of() : scene(area).points();
  }

  SeriesScene scene(Rectangle2D area) {
    var above =
        new Rectangle2D.Double(
            area.getMinX(),
            area.getMinY(),
            area.getWidth(),
            Math.max(1, area.getHeight() - legend.height(area.getWidth())));
    return SeriesScene.of(figure, look, above);
  }

  private void drawScale(Graphics2D g2, SeriesScene scene) {
    var font = look.fonts().regular(Look.SMALL);
    var plot = scene.plot();
    g2.setFont(font);
    for (double tick : scene.ticks()) {
      double y = scene.y(tick);
      g2.setPaint(look.palette().grid());
      g2.setStroke(new BasicStroke(0.8f));
      g2.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
      var text = figure.format().shown(tick, look.language());
      g2.setPaint(look.palette().secondary());
      g2.drawString(
          text,
          (float) (plot.getMinX() - SeriesScene.TO_TICK - Lines.width(text, font)),
          (float) (y - Lines.height(font) / 2 + Lines.ascent(font)));
    }
    g2.setPaint(look.palette().secondary());
    for (int wave = 0; wave < figure.waves().size(); wave++) {
      double y = plot.getMaxY() + SeriesScene.TO_TICK;
      for (var line : scene.waveLabel(wave)) {
        double width = Lines.width(line, font);
        g2.drawString(
            line,
            (float)
                Math.clamp(
                    scene.x(wave) - width / 2,
                    scene.area().getMinX(),
                    Math.max(scene.area().getMinX(), scene.area().getMaxX() - width)),
            (float) (y + Lines.ascent(font)));
        y += Lines.height(font);
      }
    }
  }

  private void drawBreaks(Graphics2D g2, SeriesScene scene) {
    g2.setPaint(look.palette().line());
    g2.setStroke(dashed(1.2f));
    breaks(figure)
        .forEach(wave -> {
          double x = (scene.x(wave) + scene.x(wave + 1)) / 2;
          g2.draw(new Line2D.Double(x, scene.plot().getMinY(), x, scene.plot().getMaxY()));
        });
  }

  /// A wave without a value is passed over with a dashed line.
  private void drawLine(Graphics2D g2, SeriesScene scene, int index) {
    var line = figure.lines().get(index);
    g2.setPaint(colour(index));
    for (int wave = 1; wave < line.values().size(); wave++) {
      int before = before(line, wave);
      if (before >= 0
          && Double.isFinite(line.values().get(wave).value())
          && !changed(line, before, wave)) {
        g2.setStroke(wave - before > 1 ? dashed(1.4f) : new BasicStroke(2.2f));
        g2.draw(new Line2D.Double(scene.point(index, before), scene.point(index, wave)));
      }
    }
  }

  /// Whether a rule changed between two waves.
  private static boolean changed(Line line, int before, int wave) {
    return line.breaks().stream().anyMatch(at -> at >= before && at < wave);
  }

  /// The last wave before one that has a value; −1 for none.
  private static int before(Line line, int wave) {
    int before = wave - 1;
    while (before >= 0 && !Double.isFinite(line.values().get(before).value())) {
      before--;
    }
    return before;
  }

  private void drawMarks(Graphics2D g2, SeriesScene scene, int index) {
    var colour = colour(index);
    var values = figure.lines().get(index).values();
    for (int wave = 0; wave < values.size(); wave++) {
      var value = values.get(wave);
      if (Double.isFinite(value.value())) {
        var at = scene.point(index, wave);
        drawInterval(g2, scene, value, at.getX(), colour);
        SeriesMark.draw(g2, index, at, colour, look.palette());
      }
    }
  }

  private static void drawInterval(
      Graphics2D g2, SeriesScene scene, Value value, double x, Color colour) {
    if (Double.isFinite(value.low()) && Double.isFinite(value.high())) {
      double low = scene.y(value.low());
      double high = scene.y(value.high());
      g2.setPaint(colour);
      g2.setStroke(new BasicStroke(1.1f));
      g2.draw(new Line2D.Double(x, low, x, high));
      g2.draw(new Line2D.Double(x - CAP, low, x + CAP, low));
      g2.draw(new Line2D.Double(x - CAP, high, x + CAP, high));
    }
  }

  private void drawValues(Graphics2D g2, SeriesScene scene) {
    var font = look.fonts().regular(Look.SMALL);
    g2.setFont(font);
    for (var word : SeriesValues.of(scene)) {
      var tie = word.tie();
      if (tie != null) {
        g2.setPaint(colour(word.line()));
        g2.setStroke(new BasicStroke(0.8f));
        g2.draw(tie);
      }
      g2.setPaint(look.palette().text());
      g2.drawString(
          word.text(),
          (float) word.place().getMinX(),
          (float) (word.place().getMinY() + Lines.ascent(font)));
    }
  }

  private Color colour(int line) {
    return look.palette().series(line);
  }

  private boolean nothing() {
    return figure.lines().stream()
        .flatMap(line -> line.values().stream())
        .noneMatch(value -> Double.isFinite(value.value()));
  }

  private static List<Integer> breaks(Series figure) {
    return figure.lines().stream()
        .flatMap(line -> line.breaks().stream())
        .filter(wave -> wave >= 0 && wave < figure.waves().size() - 1)
        .distinct()
        .toList();
  }

  private static BasicStroke dashed(float thick) {
    return new BasicStroke(
        thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {5, 4}, 0);
  }

  private static Legend legend(Series figure, Look look) {
    var texts = Texts.in(look.language());
    var entries = new ArrayList<Legend.Entry>();
    if (!breaks(figure).isEmpty()) {
      entries.add(
          new Legend.Entry(
              texts.get("chart.rule-changed"),
              (g2, x, y) -> {
                g2.setPaint(look.palette().line());
                g2.setStroke(dashed(1.2f));
                g2.draw(new Line2D.Double(x, y - 8, x, y + 8));
              }));
    }
    return new Legend(entries, look);
  }
}
