package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Edge;
import manyi.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/// Draws a [PathDiagram]: boxes, and between them arrows as thick as they are strong, dashed where
/// they may be chance, each with its coefficient upon it.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class DiagramPlot extends Plot implements PointedPlot {
  private static final long serialVersionUID = 1L;

  private static final double COLUMN = 168;
  private static final double COLUMN_WITH_ITEMS = 236;
  private static final double LEAST_HEIGHT = 120;
  private static final double HEAD = 8;
  private static final double SAMPLE = 26;

  private final PathDiagram figure;
  private final Look look;
  private final Legend legend;

  private @Nullable Rectangle2D lastArea;
  private @Nullable DiagramScene lastScene;

  DiagramPlot(PathDiagram figure, Look look) {
    this.figure = figure;
    this.look = look;
    legend = legend(figure, look);
  }

  static JFreeChart chart(PathDiagram figure, Look look) {
    return Frame.chart(new DiagramPlot(figure, look), look);
  }

  /// The width at which boxes side by side have room for the paths between them.
  static double naturalWidth(PathDiagram figure, Look look) {
    double column = figure.items().isEmpty() ? COLUMN : COLUMN_WITH_ITEMS;
    double box = DiagramBox.width(figure, look, column);
    return DiagramBox.columns(figure) * Math.max(column, box + 60) - 40;
  }

  /// The height that a figure needs on a width.
  static double height(PathDiagram figure, Look look, double width) {
    var boxes = DiagramBox.all(figure, look, width - 2);
    double diagram =
        figure.nodes().isEmpty()
            ? 0
            : DiagramPlaces.height(figure, boxes, DiagramScene.ends(figure), width - 2) + 2;
    return Math.max(LEAST_HEIGHT, diagram) + legend(figure, look).height(width);
  }

  @Override
  public String getPlotType() {
    return "diagram";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (figure.nodes().isEmpty()) {
      drawNoDataMessage(g2, area);
      return;
    }
    var scene = scene(area);
    for (int i = 0; i < scene.edges().size(); i++) {
      drawArrow(g2, scene.routes().get(i), scene.edges().get(i));
    }
    for (int i = 0; i < scene.edges().size(); i++) {
      drawLabel(g2, scene.edges().get(i), scene.labels().get(i));
    }
    for (int i = 0; i < scene.boxes().size(); i++) {
      scene.boxes().get(i).draw(g2, scene.places().get(i));
    }
    legend.draw(g2, area.getMinX(), inside(area).getMaxY() + 1, area.getWidth());
  }

  @Override
  public List<ChartPoint> points(Rectangle2D area) {
    return figure.nodes().isEmpty() ? List.of() : scene(area).points();
  }

  /// Where everything stands when it is drawn in an area; kept, because a window draws the same
  /// picture often.
  DiagramScene scene(Rectangle2D area) {
    var kept = lastScene;
    if (kept == null || !area.equals(lastArea)) {
      kept = DiagramScene.of(figure, look, inside(area));
      lastScene = kept;
      lastArea = (Rectangle2D) area.clone();
    }
    return kept;
  }

  /// The room for boxes and arrows; a rim of 1 keeps the boxes' outlines inside.
  private Rectangle2D inside(Rectangle2D area) {
    double height = area.getHeight() - legend.height(area.getWidth());
    return new Rectangle2D.Double(
        area.getMinX() + 1,
        area.getMinY() + 1,
        Math.max(1, area.getWidth() - 2),
        Math.max(1, height - 2));
  }

  private void drawArrow(Graphics2D g2, List<Point2D> route, Edge edge) {
    float thick = (float) (1.2 + 2.8 * Math.clamp(edge.weight(), 0, 1));
    drawArrow(g2, route, colour(edge), edge.proven(), thick);
  }

  private static void drawArrow(
      Graphics2D g2, List<Point2D> route, Color colour, boolean proven, float thick) {
    var tip = route.getLast();
    double head = HEAD + thick;
    var neck = neck(route, head);
    double length = Math.max(1e-9, tip.distance(neck));
    double ux = (tip.getX() - neck.getX()) / length;
    double uy = (tip.getY() - neck.getY()) / length;
    var line = new Path2D.Double();
    line.moveTo(route.getFirst().getX(), route.getFirst().getY());
    for (var point : route.subList(1, route.size() - 1)) {
      if (point.distance(tip) > length) {
        line.lineTo(point.getX(), point.getY());
      }
    }
    line.lineTo(neck.getX() + 1.5 * ux, neck.getY() + 1.5 * uy);
    g2.setPaint(colour);
    g2.setStroke(
        proven
            ? new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
            : new BasicStroke(
                Math.min(thick, 1.6f),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10f,
                new float[] {5, 4},
                0));
    g2.draw(line);
    double half = 0.42 * head;
    var point = new Path2D.Double();
    point.moveTo(tip.getX(), tip.getY());
    point.lineTo(neck.getX() - half * uy, neck.getY() + half * ux);
    point.lineTo(neck.getX() + half * uy, neck.getY() - half * ux);
    point.closePath();
    g2.fill(point);
  }

  /// Where the head of an arrow begins.
  private static Point2D neck(List<Point2D> route, double head) {
    double length = 0;
    for (int i = 1; i < route.size(); i++) {
      length += route.get(i - 1).distance(route.get(i));
    }
    return DiagramLabels.at(route, Math.max(0, 1 - head / Math.max(1e-9, length)));
  }

  private void drawLabel(Graphics2D g2, Edge edge, @Nullable Rectangle2D place) {
    if (place == null) {
      return;
    }
    var font = look.fonts().bold(Look.SMALL);
    g2.setPaint(look.palette().ground());
    g2.fill(place);
    g2.setFont(font);
    g2.setPaint(edge.proven() ? colour(edge) : look.palette().secondary());
    g2.drawString(
        edge.label(),
        (float) (place.getCenterX() - Lines.width(edge.label(), font) / 2),
        (float) (place.getCenterY() - Lines.height(font) / 2 + Lines.ascent(font)));
  }

  private Color colour(Edge edge) {
    return look.palette().influence(edge.proven(), edge.negative());
  }

  private static Legend legend(PathDiagram figure, Look look) {
    var texts = Texts.in(look.language());
    var palette = look.palette();
    var entries = new ArrayList<Legend.Entry>();
    if (figure.edges().stream().mapToDouble(Edge::weight).distinct().count() > 1) {
      entries.add(arrow(texts.get("chart.path-strength"), palette.influence(true, false), true));
    }
    if (any(figure, edge -> edge.negative() && edge.proven())) {
      entries.add(arrow(texts.get("chart.path-negative"), palette.influence(true, true), true));
    }
    if (any(figure, edge -> !edge.proven())) {
      entries.add(arrow(texts.get("chart.path-chance"), palette.influence(false, false), false));
    }
    return new Legend(entries, look);
  }

  private static Legend.Entry arrow(String words, Color colour, boolean proven) {
    return new Legend.Entry(
        words,
        SAMPLE,
        (g2, x, y) -> {
          var line = new Line2D.Double(x - SAMPLE / 2, y, x + SAMPLE / 2, y);
          drawArrow(g2, List.of(line.getP1(), line.getP2()), colour, proven, proven ? 2.4f : 1.4f);
        });
  }

  private static boolean any(PathDiagram figure, Predicate<Edge> wanted) {
    return figure.edges().stream().anyMatch(wanted);
  }
}
