package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import manyi.document.Figure.Levels;
import manyi.document.Figure.Levels.Box;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws [Levels]: a column of boxes for each level, each box beside the middle of its parts, with
/// its value and its weight.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class LevelsPlot extends Plot implements PointedPlot {
  private static final long serialVersionUID = 1L;

  private static final double LEVEL = 214;
  private static final double ACROSS = 34;
  private static final double DOWN = 8;
  private static final double PAD = 8;
  private static final double STRIPE = 5;
  private static final double ARC = 8;
  private static final double WIDEST = 300;

  private final Levels figure;
  private final Look look;
  private final Legend legend;

  LevelsPlot(Levels figure, Look look) {
    this.figure = figure;
    this.look = look;
    legend =
        new Legend(
            figure.key().stream()
                .map(named ->
                    new Legend.Entry(
                        named.name(), Legend.square(look.palette().strong(named.meaning()))))
                .toList(),
            look);
  }

  static JFreeChart chart(Levels figure, Look look) {
    return Frame.chart(new LevelsPlot(figure, look), look);
  }

  /// The width at which every level has room.
  static double naturalWidth(Levels figure) {
    return depth(figure.boxes()) * LEVEL - ACROSS;
  }

  /// The height that a figure needs on a width.
  static double height(Levels figure, Look look, double width) {
    var plot = new LevelsPlot(figure, look);
    double box = plot.boxWidth(width);
    return plot.height(figure.boxes(), box) + plot.legend.height(width) + 2;
  }

  @Override
  public String getPlotType() {
    return "levels";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.boxes().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    for (var placed : placed(area)) {
      drawLines(g2, placed);
      draw(g2, placed);
    }
    legend.draw(
        g2, area.getMinX(), area.getMaxY() - legend.height(area.getWidth()), area.getWidth());
  }

  @Override
  public List<ChartPoint> points(Rectangle2D area) {
    return placed(area).stream()
        .filter(placed -> !placed.box().reference().isEmpty())
        .map(
            placed -> ChartPoint.box(placed.box().reference(), placed.box().name(), placed.place()))
        .toList();
  }

  /// Where a box stands.
  ///
  /// @param parts the places of its parts
  record Placed(Box box, Rectangle2D place, List<Rectangle2D> parts) {}

  /// Where every box stands when it is drawn in an area.
  List<Placed> placed(Rectangle2D area) {
    var all = new ArrayList<Placed>();
    double width = boxWidth(area.getWidth());
    double room = area.getHeight() - legend.height(area.getWidth()) - 2;
    double stretch = Math.max(1, room / Math.max(1, height(figure.boxes(), width)));
    place(figure.boxes(), area.getMinX() + 1, area.getMinY() + 1, width, stretch, all);
    return all;
  }

  private List<Rectangle2D> place(
      List<Box> boxes, double left, double top, double width, double stretch, List<Placed> all) {
    var places = new ArrayList<Rectangle2D>();
    double y = top;
    for (var box : boxes) {
      var parts = place(box.parts(), left + width + ACROSS, y, width, stretch, all);
      double own = boxHeight(box, width);
      double taken = stretch * height(box, width);
      double middle =
          parts.isEmpty()
              ? y + taken / 2
              : Math.max(
                  y + own / 2, (parts.getFirst().getCenterY() + parts.getLast().getCenterY()) / 2);
      var place = new Rectangle2D.Double(left, middle - own / 2, width, own);
      places.add(place);
      all.add(new Placed(box, place, parts));
      y += taken;
    }
    return places;
  }

  private void drawLines(Graphics2D g2, Placed placed) {
    g2.setPaint(look.palette().line());
    g2.setStroke(new BasicStroke(1f));
    double from = placed.place().getMaxX();
    double middle = placed.place().getCenterY();
    for (var part : placed.parts()) {
      var line = new Path2D.Double();
      line.moveTo(from, middle);
      line.lineTo(from + ACROSS / 2, middle);
      line.lineTo(from + ACROSS / 2, part.getCenterY());
      line.lineTo(part.getMinX(), part.getCenterY());
      g2.draw(line);
    }
  }

  private void draw(Graphics2D g2, Placed placed) {
    var box = placed.box();
    var place = placed.place();
    var palette = look.palette();
    var meaning = box.meaning();
    var shape =
        new RoundRectangle2D.Double(
            place.getX(), place.getY(), place.getWidth(), place.getHeight(), ARC, ARC);
    g2.setPaint(meaning == null ? palette.box() : palette.tint(meaning));
    g2.fill(shape);
    if (meaning != null) {
      g2.setPaint(palette.strong(meaning));
      g2.fill(
          new RoundRectangle2D.Double(
              place.getX(), place.getY(), STRIPE, place.getHeight(), STRIPE, STRIPE));
    }
    g2.setPaint(palette.grid());
    g2.setStroke(new BasicStroke(1f));
    g2.draw(shape);
    double right = place.getMaxX() - PAD;
    var strong = look.fonts().bold(Look.TITLE);
    var small = look.fonts().regular(Look.SMALL);
    double figures = Lines.height(strong) + (box.weight().isEmpty() ? 0 : Lines.height(small));
    double y = place.getCenterY() - figures / 2;
    g2.setPaint(meaning == null ? palette.text() : palette.strong(meaning));
    y = write(g2, List.of(box.value()), strong, right, y, true);
    g2.setPaint(palette.secondary());
    write(g2, List.of(box.weight()), small, right, y, true);
    var name = name(box, place.getWidth());
    g2.setPaint(palette.text());
    write(
        g2,
        name,
        nameFont(),
        place.getX() + STRIPE + PAD,
        place.getCenterY() - name.size() * Lines.height(nameFont()) / 2,
        false);
  }

  private static double write(
      Graphics2D g2, List<String> lines, Font font, double x, double top, boolean atRight) {
    double y = top;
    g2.setFont(font);
    for (var line : lines) {
      double left = atRight ? x - Lines.width(line, font) : x;
      g2.drawString(line, (float) left, (float) (y + Lines.ascent(font)));
      y += Lines.height(font);
    }
    return y;
  }

  private double boxWidth(double width) {
    int depth = Math.max(1, depth(figure.boxes()));
    return Math.clamp((width - 2 - (depth - 1) * ACROSS) / depth, 40, WIDEST);
  }

  private double height(List<Box> boxes, double width) {
    return boxes.stream().mapToDouble(box -> height(box, width)).sum();
  }

  private double height(Box box, double width) {
    return Math.max(boxHeight(box, width) + DOWN, height(box.parts(), width));
  }

  private double boxHeight(Box box, double width) {
    double figures =
        Lines.height(look.fonts().bold(Look.TITLE))
            + (box.weight().isEmpty() ? 0 : Lines.height(look.fonts().regular(Look.SMALL)));
    double name = name(box, width).size() * Lines.height(nameFont());
    return Math.max(figures, name) + PAD;
  }

  private List<String> name(Box box, double width) {
    double figures =
        Math.max(
            Lines.width(box.value(), look.fonts().bold(Look.TITLE)),
            Lines.width(box.weight(), look.fonts().regular(Look.SMALL)));
    return Lines.of(
        Lines.clean(box.name()), nameFont(), Math.max(1, width - figures - STRIPE - 3 * PAD));
  }

  private Font nameFont() {
    return look.fonts().regular(Look.LABEL);
  }

  private static int depth(List<Box> boxes) {
    return boxes.stream().mapToInt(box -> 1 + depth(box.parts())).max().orElse(0);
  }
}
