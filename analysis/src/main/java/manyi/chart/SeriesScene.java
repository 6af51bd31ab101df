package manyi.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import manyi.document.Figure.Series;
import manyi.document.NumberFormat;

/// Where everything of a series stands.
///
/// @param plot the room for the lines
/// @param area with the numbers, the waves' names and the lines' names around it
/// @param low the value at the plot's lower edge
/// @param high the value at its upper edge
record SeriesScene(
    Series figure,
    Look look,
    Rectangle2D area,
    Rectangle2D plot,
    double low,
    double high,
    List<Double> ticks) {
  static final double TO_TICK = 6;

  private static final double MARGIN = 0.08;
  private static final double EVERY_TICK = 52;
  private static final double BETWEEN_WAVES = 8;
  private static final double ABOVE = 16;
  private static final int FEW = 3;
  private static final double INSET = 64;

  /// Lines at the same wave stand this far apart, so that their intervals are seen.
  private static final double ASIDE = 7;

  static SeriesScene of(Series figure, Look look, Rectangle2D area) {
    double least = ends(figure).min().orElse(0);
    double most = ends(figure).max().orElse(1);
    double length = most > least ? most - least : Math.max(1e-9, Math.abs(most) / 5);
    double low = figure.zero() ? Math.min(0, least) : least - MARGIN * length;
    if (least >= 0) {
      low = Math.max(0, low);
    }
    double high = most + MARGIN * length;
    if (figure.format() == NumberFormat.PERCENT && most <= 1) {
      high = Math.min(1, high);
    }
    double top = area.getMinY() + ABOVE;
    double right = area.getMaxX() - SeriesEnds.width(figure, look, area.getWidth());
    var font = look.fonts().regular(Look.SMALL);
    var ticks =
        Ticks.between(low, high, Math.max(2, area.getHeight() / EVERY_TICK), figure.format());
    double numbers =
        ticks.stream()
            .mapToDouble(tick -> Lines.width(figure.format().shown(tick, look.language()), font))
            .max()
            .orElse(0);
    double left = area.getMinX() + numbers + TO_TICK;
    double slot = Math.max(1, right - left) / Math.max(1, figure.waves().size());
    double below = 0;
    for (var wave : figure.waves()) {
      int lines = Lines.of(Lines.clean(wave), font, Math.max(1, slot - BETWEEN_WAVES)).size();
      below = Math.max(below, lines * Lines.height(font));
    }
    if (crowded(figure, look, slot) > 1) {
      below = Lines.height(font);
    }
    double bottom = area.getMaxY() - below - TO_TICK;
    var plot =
        new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    return new SeriesScene(figure, look, area, plot, low, high, ticks);
  }

  /// Where a wave stands. Few waves reach farther towards the edges, close to the lines' names.
  double x(int wave) {
    int waves = figure.waves().size();
    if (waves < 2 || waves > FEW) {
      return plot.getMinX() + (wave + 0.5) * slot();
    }
    double inset = Math.min(INSET - aside(0), slot() / 2);
    return plot.getMinX() + inset + wave * (plot.getWidth() - 2 * inset) / (waves - 1);
  }

  /// Where a value stands.
  double y(double value) {
    return plot.getMaxY() - (value - low) / (high - low) * plot.getHeight();
  }

  /// Where a line's mark in a wave stands.
  Point2D point(int line, int wave) {
    return new Point2D.Double(
        x(wave) + aside(line), y(figure.lines().get(line).values().get(wave).value()));
  }

  /// How far beside its wave a line's mark stands.
  private double aside(int line) {
    int lines = figure.lines().size();
    double step = Math.min(ASIDE, 0.5 * slot() / Math.max(1, lines));
    return intervals() ? (line - (lines - 1) / 2.0) * step : 0;
  }

  /// The name of a wave in lines; none where there is no room beside the next. The last always has
  /// its name.
  List<String> waveLabel(int wave) {
    int every = crowded(figure, look, slot());
    if ((figure.waves().size() - 1 - wave) % every != 0) {
      return List.of();
    }
    var font = look.fonts().regular(Look.SMALL);
    var name = Lines.clean(figure.waves().get(wave));
    return every > 1
        ? List.of(name)
        : Lines.balanced(name, font, Math.max(1, slot() - BETWEEN_WAVES));
  }

  double slot() {
    return plot.getWidth() / Math.max(1, figure.waves().size());
  }

  /// What can be asked about.
  List<ChartPoint> points() {
    var points = new ArrayList<ChartPoint>();
    for (int line = 0; line < figure.lines().size(); line++) {
      var one = figure.lines().get(line);
      for (int wave = 0; wave < one.values().size(); wave++) {
        var value = one.values().get(wave);
        if (!value.reference().isEmpty() && Double.isFinite(value.value())) {
          var at = point(line, wave);
          points.add(
              new ChartPoint(
                  value.reference(),
                  one.label() + " · " + figure.waves().get(wave),
                  at.getX(),
                  at.getY(),
                  SeriesMark.RADIUS,
                  Optional.empty()));
        }
      }
    }
    return points;
  }

  /// Of how many waves one can have its name.
  private static int crowded(Series figure, Look look, double slot) {
    var font = look.fonts().regular(Look.SMALL);
    double widest = 0;
    double whole = 0;
    for (var wave : figure.waves()) {
      widest = Math.max(widest, Lines.unbreakable(Lines.clean(wave), font));
      whole = Math.max(whole, Lines.width(Lines.clean(wave), font));
    }
    return widest + BETWEEN_WAVES <= slot
        ? 1
        : (int) Math.max(1, Math.ceil((whole + BETWEEN_WAVES) / slot));
  }

  private boolean intervals() {
    return figure.lines().size() > 1
        && figure.lines().stream()
            .flatMap(line -> line.values().stream())
            .anyMatch(value -> Double.isFinite(value.low()) && Double.isFinite(value.high()));
  }

  private static DoubleStream ends(Series figure) {
    return figure.lines().stream()
        .flatMap(line -> line.values().stream())
        .filter(value -> Double.isFinite(value.value()))
        .flatMapToDouble(value -> DoubleStream.of(value.value(), value.low(), value.high()))
        .filter(Double::isFinite);
  }
}
