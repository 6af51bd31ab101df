package manyi.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import manyi.document.Figure.Ellipse;
import manyi.document.Figure.From;
import manyi.document.Figure.Lines;
import manyi.document.Figure.Point;
import manyi.document.Figure.Quadrants;

/// The values that an axis of quadrants holds: of all points, of where they were before, of the
/// crosshair and of the regions, as far as these do not dwarf everything else.
///
/// @param low at its lower end
/// @param high at its upper end
/// @param negative whether any of the values is below zero
record QuadrantRange(double low, double high, boolean negative) {
  /// The part of the length left free at each end, for labels and the names of the quadrants.
  private static final double ROOM = 0.13;

  /// A region that reaches farther beyond all points than this part of the length is cut off,
  private static final double MOST_BEYOND = 0.35;

  /// unless it is of an ordinary size: no longer than so many times the middle one.
  private static final double ORDINARY = 1.5;

  private static final double BESIDE_REGION = 0.02;

  /// The range of the horizontal axis that several pictures share.
  static QuadrantRange horizontal(List<Quadrants> figures) {
    return of(figures, Lines::x, Point::x, Ellipse::halfX, From::x);
  }

  /// The range of the vertical axis that several pictures share.
  static QuadrantRange vertical(List<Quadrants> figures) {
    return of(figures, Lines::y, Point::y, Ellipse::halfY, From::y);
  }

  private static QuadrantRange of(
      List<Quadrants> figures,
      ToDoubleFunction<Lines> line,
      ToDoubleFunction<Point> value,
      ToDoubleFunction<Ellipse> half,
      ToDoubleFunction<From> from) {
    var sure =
        figures.stream()
            .flatMapToDouble(figure ->
                DoubleStream.concat(
                    DoubleStream.of(line.applyAsDouble(figure.lines())),
                    drawn(figure).flatMapToDouble(point -> values(point, value, from))))
            .filter(Double::isFinite)
            .summaryStatistics();
    double low = sure.getCount() == 0 ? 0 : sure.getMin();
    double high = sure.getCount() == 0 ? 1 : sure.getMax();
    double length = high > low ? high - low : 1;
    double room = high > low ? ROOM * length : 0.5;
    double most = Math.max(MOST_BEYOND * length, ORDINARY * middleHalf(figures, half));
    double lowest = low - room;
    double highest = high + room;
    for (var point : figures.stream().flatMap(QuadrantRange::drawn).toList()) {
      var region = point.region();
      if (region != null && Double.isFinite(half.applyAsDouble(region))) {
        double reach = half.applyAsDouble(region) + BESIDE_REGION * length;
        lowest = Math.min(lowest, Math.max(low - most, value.applyAsDouble(point) - reach));
        highest = Math.max(highest, Math.min(high + most, value.applyAsDouble(point) + reach));
      }
    }
    return new QuadrantRange(lowest, highest, low < 0);
  }

  private static DoubleStream values(
      Point point, ToDoubleFunction<Point> value, ToDoubleFunction<From> from) {
    var before = point.from();
    return before == null
        ? DoubleStream.of(value.applyAsDouble(point))
        : DoubleStream.of(value.applyAsDouble(point), from.applyAsDouble(before));
  }

  private static double middleHalf(List<Quadrants> figures, ToDoubleFunction<Ellipse> half) {
    var halves =
        figures.stream()
            .flatMap(QuadrantRange::drawn)
            .map(Point::region)
            .flatMap(Stream::ofNullable)
            .mapToDouble(half)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return halves.length == 0 ? 0 : halves[(halves.length - 1) / 2];
  }

  private static Stream<Point> drawn(Quadrants figure) {
    return figure.points().stream().filter(QuadrantScene::drawn);
  }
}
