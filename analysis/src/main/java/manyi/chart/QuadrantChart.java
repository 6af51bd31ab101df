package manyi.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import manyi.document.Figure.Corner;
import manyi.document.Figure.Meaning;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Draws [Quadrants]: tinted and named, a dashed crosshair, points in the colour of what they ask
/// for.
final class QuadrantChart {
  private static final double POINT_RADIUS = 4.5;

  /// The part of the data's range left free at each end; the names of the quadrants stand there.
  private static final double ROOM = 0.13;

  private QuadrantChart() {}

  static JFreeChart of(Quadrants figure, Look look) {
    var renderer = new XYLineAndShapeRenderer(false, true);
    var plot =
        new XYPlot(
            points(figure),
            axis(figure.x(), figure, figure.lines().x(), Point::x, look),
            axis(figure.y(), figure, figure.lines().y(), Point::y, look),
            renderer);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    style(renderer, figure, look);
    if (crossed(figure)) {
      addCrosshair(plot, figure, look);
    }
    plot.addAnnotation(new QuadrantLabels(figure, look));
    return Frame.chart(plot, look);
  }

  /// Whether the crosshair can be drawn.
  static boolean crossed(Quadrants figure) {
    return Double.isFinite(figure.lines().x()) && Double.isFinite(figure.lines().y());
  }

  /// Whether a point can be drawn.
  static boolean drawn(Point point) {
    return Double.isFinite(point.x()) && Double.isFinite(point.y());
  }

  /// One series a meaning, so that each has its colour.
  private static XYSeriesCollection points(Quadrants figure) {
    var data = new XYSeriesCollection();
    for (var meaning : Meaning.values()) {
      var series = new XYSeries(meaning, false);
      shown(figure, meaning).forEach(point -> series.add(point.x(), point.y()));
      data.addSeries(series);
    }
    return data;
  }

  private static List<Point> shown(Quadrants figure, Meaning meaning) {
    return figure.points().stream()
        .filter(point -> point.meaning() == meaning && drawn(point))
        .toList();
  }

  private static void style(XYLineAndShapeRenderer renderer, Quadrants figure, Look look) {
    var circle =
        new Ellipse2D.Double(-POINT_RADIUS, -POINT_RADIUS, 2 * POINT_RADIUS, 2 * POINT_RADIUS);
    for (var meaning : Meaning.values()) {
      var names = shown(figure, meaning).stream().map(Point::label).toList();
      renderer.setSeriesShape(meaning.ordinal(), circle);
      renderer.setSeriesPaint(meaning.ordinal(), look.palette().strong(meaning));
      renderer.setSeriesOutlinePaint(meaning.ordinal(), look.palette().ground());
      renderer.setSeriesOutlineStroke(meaning.ordinal(), new BasicStroke(1f));
      renderer.setSeriesToolTipGenerator(
          meaning.ordinal(), (data, series, item) -> names.get(item));
    }
    renderer.setUseOutlinePaint(true);
    renderer.setDrawOutlines(true);
  }

  private static void addCrosshair(XYPlot plot, Quadrants figure, Look look) {
    var dashed =
        new BasicStroke(
            1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0f);
    var paint = look.palette().secondary();
    plot.addDomainMarker(new ValueMarker(figure.lines().x(), paint, dashed), Layer.BACKGROUND);
    plot.addRangeMarker(new ValueMarker(figure.lines().y(), paint, dashed), Layer.BACKGROUND);
    plot.setQuadrantOrigin(new Point2D.Double(figure.lines().x(), figure.lines().y()));
    for (var quadrant : figure.quadrants()) {
      plot.setQuadrantPaint(index(quadrant.corner()), look.palette().tint(quadrant.meaning()));
    }
  }

  /// How the library numbers its quadrants.
  private static int index(Corner corner) {
    return switch (corner) {
      case UPPER_LEFT -> 0;
      case UPPER_RIGHT -> 1;
      case LOWER_LEFT -> 2;
      case LOWER_RIGHT -> 3;
    };
  }

  private static NumberAxis axis(
      String title, Quadrants figure, double cross, ToDoubleFunction<Point> value, Look look) {
    var ends = new ArrayList<Double>();
    DoubleStream.concat(
            DoubleStream.of(cross),
            figure.points().stream().filter(QuadrantChart::drawn).mapToDouble(value))
        .filter(Double::isFinite)
        .forEach(ends::add);
    double low = ends.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = ends.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double room = high > low ? ROOM * (high - low) : 0.5;
    var axis = new NumberAxis(title.isBlank() ? null : Lines.clean(title) + " →");
    axis.setRange(low - room, high + room);
    axis.setTickUnit(ticks(high - low + 2 * room));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(look.fonts().regular(Look.SMALL));
    axis.setTickLabelPaint(look.palette().secondary());
    axis.setLabelFont(look.fonts().regular(Look.SMALL));
    axis.setLabelPaint(look.palette().secondary());
    return axis;
  }

  /// About six ticks, 1, 2 or 5 times a power of ten apart.
  private static NumberTickUnit ticks(double length) {
    double rough = length / 6;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        power * (rough < 1.5 * power ? 1 : rough < 3.5 * power ? 2 : rough < 7.5 * power ? 5 : 10);
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    return new NumberTickUnit(step, format(decimals));
  }

  private static DecimalFormat format(int decimals) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }
}
