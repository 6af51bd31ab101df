package manyi.chart;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the labels of arrows stand: upon their own arrow, clear of boxes and of each other, and of
/// other arrows where that is possible.
final class DiagramLabels {
  private static final double PAD_X = 3;
  private static final double PAD_Y = 0.5;
  private static final int ROUNDS = 6;
  private static final int PLACES = 25;
  private static final double HIT = 100_000;
  private static final double UPON_LABEL = 20_000;
  private static final double UPON_ARROW = 400;
  private static final double OFF_MIDDLE = 160;
  private static final double BESIDE = 90;
  private static final double COVERING = 1_500;

  private final List<Rectangle2D> boxes;
  private final List<List<Point2D>> routes;
  private final Rectangle2D area;
  private final List<@Nullable Rectangle2D> places = new ArrayList<>();

  private DiagramLabels(List<Rectangle2D> boxes, List<List<Point2D>> routes, Rectangle2D area) {
    this.boxes = boxes;
    this.routes = routes;
    this.area = area;
  }

  /// One rectangle a label, null for an empty one.
  static List<@Nullable Rectangle2D> of(
      List<String> labels,
      Font font,
      List<Rectangle2D> boxes,
      List<List<Point2D>> routes,
      Rectangle2D area) {
    var placing = new DiagramLabels(boxes, routes, area);
    for (int i = 0; i < labels.size(); i++) {
      placing.places.add(null);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < labels.size(); i++) {
        if (!labels.get(i).isEmpty()) {
          placing.places.set(
              i,
              placing.best(
                  i, Lines.width(labels.get(i), font) + 2 * PAD_X, Lines.height(font) + 2 * PAD_Y));
        }
      }
    }
    return placing.places;
  }

  private Rectangle2D best(int edge, double width, double height) {
    Rectangle2D best = new Rectangle2D.Double();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < PLACES; i++) {
      double part = 0.5 + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * 0.76 / PLACES;
      var at = at(routes.get(edge), part);
      for (int side = -1; side <= 1; side++) {
        var place = beside(at, direction(routes.get(edge), part), side, width, height);
        double cost =
            cost(edge, place)
                + OFF_MIDDLE * Math.abs(part - 0.5)
                + (side == 0 ? covering(edge, width, height) : BESIDE);
        if (cost < least) {
          best = place;
          least = cost;
        }
      }
    }
    return best;
  }

  /// A label upon a point of an arrow, or close to it on one of its sides.
  ///
  /// @param direction of the arrow
  private static Rectangle2D beside(
      Point2D at, Point2D direction, int side, double width, double height) {
    double far =
        Math.abs(direction.getY()) * width / 2 + Math.abs(direction.getX()) * height / 2 + 2;
    double x = at.getX() - side * direction.getY() * far;
    double y = at.getY() + side * direction.getX() * far;
    return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
  }

  /// What it costs to hide much of a short arrow below its label.
  private double covering(int edge, double width, double height) {
    var route = routes.get(edge);
    double dx = Math.abs(route.getFirst().getX() - route.getLast().getX());
    double dy = Math.abs(route.getFirst().getY() - route.getLast().getY());
    double length = Math.max(1, Math.hypot(dx, dy));
    double hidden = Math.min(width * length / Math.max(1, dx), height * length / Math.max(1, dy));
    return COVERING * Math.max(0, hidden / length - 0.36);
  }

  private static Point2D direction(List<Point2D> route, double part) {
    var before = at(route, part - 0.02);
    var after = at(route, part + 0.02);
    double length = Math.max(1e-9, before.distance(after));
    return new Point2D.Double(
        (after.getX() - before.getX()) / length, (after.getY() - before.getY()) / length);
  }

  private double cost(int edge, Rectangle2D place) {
    double cost = area.contains(place) ? 0 : HIT;
    for (var box : boxes) {
      cost += box.intersects(place) ? HIT : 0;
    }
    for (int i = 0; i < routes.size(); i++) {
      var other = places.get(i);
      if (i != edge) {
        cost += other != null && other.intersects(place) ? UPON_LABEL : 0;
        cost += DiagramRoutes.passes(routes.get(i), place) ? UPON_ARROW : 0;
      }
    }
    return cost;
  }

  /// The point at a part of a way's length.
  static Point2D at(List<Point2D> route, double part) {
    double length = 0;
    for (int i = 1; i < route.size(); i++) {
      length += route.get(i - 1).distance(route.get(i));
    }
    double left = part * length;
    for (int i = 1; i < route.size(); i++) {
      var from = route.get(i - 1);
      var to = route.get(i);
      double piece = from.distance(to);
      if (left <= piece && piece > 0) {
        double share = left / piece;
        return new Point2D.Double(
            from.getX() + share * (to.getX() - from.getX()),
            from.getY() + share * (to.getY() - from.getY()));
      }
      left -= piece;
    }
    return route.getLast();
  }
}
