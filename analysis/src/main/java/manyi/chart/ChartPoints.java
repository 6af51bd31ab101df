package manyi.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The points of a drawing that can be asked about.
///
/// @param all in the order of the figure; a reference comes once a panel where there are several
public record ChartPoints(List<ChartPoint> all) {
  /// How far beside a point a pointer still means it.
  private static final double NEAR = 5;

  /// How much more a step aside counts than a step ahead.
  private static final double ASIDE = 2;

  public ChartPoints {
    all = List.copyOf(all);
  }

  /// Where a keyboard's arrow leads.
  public enum Direction {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  /// What lies at a place: the nearest point that is drawn there, or the one whose label stands
  /// there.
  public Optional<ChartPoint> at(double x, double y) {
    var point =
        all.stream()
            .filter(one -> one.distance(x, y) <= one.radius() + NEAR)
            .min(Comparator.comparingDouble(one -> one.distance(x, y) - one.radius()));
    return point.or(() ->
        all.stream()
            .filter(one -> one.labelBox().filter(box -> box.contains(x, y)).isPresent())
            .findFirst());
  }

  /// All points with a reference.
  public List<ChartPoint> of(String reference) {
    return all.stream().filter(point -> point.reference().equals(reference)).toList();
  }

  /// The nearest point in a direction, one straight ahead before one aside; none at the edge.
  public Optional<ChartPoint> next(ChartPoint from, Direction direction) {
    ToDoubleFunction<ChartPoint> ahead =
        to ->
            switch (direction) {
              case LEFT -> from.x() - to.x();
              case RIGHT -> to.x() - from.x();
              case UP -> from.y() - to.y();
              case DOWN -> to.y() - from.y();
            };
    ToDoubleFunction<ChartPoint> aside =
        to ->
            switch (direction) {
              case LEFT, RIGHT -> Math.abs(to.y() - from.y());
              case UP, DOWN -> Math.abs(to.x() - from.x());
            };
    return all.stream()
        .filter(to -> ahead.applyAsDouble(to) > 0)
        .min(
            Comparator.comparingDouble(
                to -> ahead.applyAsDouble(to) + ASIDE * aside.applyAsDouble(to)));
  }
}
