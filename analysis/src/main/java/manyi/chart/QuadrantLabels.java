package manyi.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.chart.LabelPlacement.Label;
import manyi.chart.LabelPlacement.Place;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/// The words in a quadrant chart: the quadrants' names in their corners and the points' labels,
/// placed anew at every size with the measures of the text as it is drawn.
@SuppressWarnings("serial") // charts are drawn, never written as objects
final class QuadrantLabels extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  /// Tried one after the other until every label has a place: smaller and narrower.
  private static final List<Style> STYLES =
      List.of(
          new Style(12.5, 170), new Style(11.5, 150), new Style(10.5, 130), new Style(9.5, 110));

  private static final double PADDING = 8;

  private final Quadrants figure;
  private final Look look;

  private @Nullable Rectangle2D lastArea;
  private Layout lastLayout = new Layout(List.of(), List.of(), List.of());

  QuadrantLabels(Quadrants figure, Look look) {
    this.figure = figure;
    this.look = look;
  }

  /// A size and the width at which labels wrap.
  private record Style(double size, double width) {}

  /// Lines of text and the box they stand in.
  record Words(List<String> lines, Font font, Rectangle2D box) {}

  /// Everything that is written: names of the quadrants, labels of the points, and the lines that
  /// join far labels to their points.
  record Layout(List<Words> names, List<Words> labels, List<Line2D> leaders) {}

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis xAxis,
      ValueAxis yAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    var layout = layout(area, plot);
    for (int i = 0; i < layout.names().size(); i++) {
      g2.setPaint(look.palette().strong(figure.quadrants().get(i).meaning()));
      write(g2, layout.names().get(i));
    }
    g2.setPaint(look.palette().line());
    g2.setStroke(new BasicStroke(0.8f));
    layout.leaders().forEach(g2::draw);
    g2.setPaint(look.palette().text());
    layout.labels().forEach(words -> write(g2, words));
  }

  /// Where everything stands in a plot area; kept, because a window draws the same chart often.
  Layout layout(Rectangle2D area, XYPlot plot) {
    if (!area.equals(lastArea)) {
      lastLayout = newLayout(area, plot);
      lastArea = (Rectangle2D) area.clone();
    }
    return lastLayout;
  }

  private Layout newLayout(Rectangle2D area, XYPlot plot) {
    var names = QuadrantChart.crossed(figure) ? names(area) : List.<Words>of();
    var points = figure.points().stream().filter(QuadrantChart::drawn).toList();
    var best = new Layout(names, List.of(), List.of());
    for (var style : STYLES) {
      var layout = labels(area, plot, points, names, style);
      if (style == STYLES.getFirst() || layout.labels().size() > best.labels().size()) {
        best = layout;
      }
      if (best.labels().size() == points.size()) {
        break;
      }
    }
    return best;
  }

  private Layout labels(
      Rectangle2D area, XYPlot plot, List<Point> points, List<Words> names, Style style) {
    var font = look.fonts().regular(style.size());
    var texts = new ArrayList<List<String>>();
    var labels = new ArrayList<Label>();
    for (var point : points) {
      var lines = Lines.of(Lines.clean(point.label()), font, style.width());
      texts.add(lines);
      labels.add(
          new Label(
              width(lines, font),
              lines.size() * Lines.height(font),
              plot.getDomainAxis().valueToJava2D(point.x(), area, plot.getDomainAxisEdge()),
              plot.getRangeAxis().valueToJava2D(point.y(), area, plot.getRangeAxisEdge())));
    }
    var places =
        LabelPlacement.place(
            area, labels, names.stream().map(Words::box).toList(), crosshair(area, plot));
    return new Layout(names, words(texts, font, places), leaders(places));
  }

  private List<Line2D> crosshair(Rectangle2D area, XYPlot plot) {
    if (!QuadrantChart.crossed(figure)) {
      return List.of();
    }
    double x =
        plot.getDomainAxis().valueToJava2D(figure.lines().x(), area, plot.getDomainAxisEdge());
    double y = plot.getRangeAxis().valueToJava2D(figure.lines().y(), area, plot.getRangeAxisEdge());
    return List.of(
        new Line2D.Double(x, area.getMinY(), x, area.getMaxY()),
        new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
  }

  private static List<Words> words(
      List<List<String>> texts, Font font, List<Optional<Place>> places) {
    var words = new ArrayList<Words>();
    for (int i = 0; i < places.size(); i++) {
      var lines = texts.get(i);
      places.get(i).ifPresent(place -> words.add(new Words(lines, font, place.box())));
    }
    return words;
  }

  private static List<Line2D> leaders(List<Optional<Place>> places) {
    return places.stream()
        .flatMap(Optional::stream)
        .filter(Place::joined)
        .map(Place::leader)
        .toList();
  }

  private List<Words> names(Rectangle2D area) {
    var font = look.fonts().bold(Look.LABEL);
    var names = new ArrayList<Words>();
    for (var quadrant : figure.quadrants()) {
      var lines = Lines.of(Lines.clean(quadrant.name()), font, area.getWidth() / 2 - 2 * PADDING);
      double width = width(lines, font);
      double height = lines.size() * Lines.height(font);
      double left = area.getMinX() + PADDING;
      double right = area.getMaxX() - PADDING - width;
      double top = area.getMinY() + PADDING / 2;
      double bottom = area.getMaxY() - PADDING / 2 - height;
      var box =
          switch (quadrant.corner()) {
            case UPPER_LEFT -> new Rectangle2D.Double(left, top, width, height);
            case UPPER_RIGHT -> new Rectangle2D.Double(right, top, width, height);
            case LOWER_LEFT -> new Rectangle2D.Double(left, bottom, width, height);
            case LOWER_RIGHT -> new Rectangle2D.Double(right, bottom, width, height);
          };
      names.add(new Words(lines, font, box));
    }
    return names;
  }

  private static double width(List<String> lines, Font font) {
    return lines.stream().mapToDouble(line -> Lines.width(line, font)).max().orElse(0);
  }

  private static void write(Graphics2D g2, Words words) {
    g2.setFont(words.font());
    double height = Lines.height(words.font());
    double y = words.box().getY() + Lines.ascent(words.font());
    for (var line : words.lines()) {
      double free = words.box().getWidth() - Lines.width(line, words.font());
      g2.drawString(line, (float) (words.box().getX() + free / 2), (float) y);
      y += height;
    }
  }
}
