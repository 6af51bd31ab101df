package manyi.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways of arrows between boxes: straight where nothing stands between, else bent around what
/// does. The arrows that meet a box on one side are spread over it in the order in which they come.
final class DiagramRoutes {
  private static final double CLEAR = 6;
  private static final double PORT = 17;
  private static final double ALMOST = 8;
  private static final double HIT = 10_000;
  private static final double OUTSIDE = 4_000;
  private static final double CROSSING = 60;
  private static final int ROUNDS = 3;
  private static final int PIECES = 20;

  private final List<Rectangle2D> boxes;
  private final List<int[]> edges;
  private final Rectangle2D area;

  /// @param edges the indices of the boxes where each begins and ends
  private DiagramRoutes(List<Rectangle2D> boxes, List<int[]> edges, Rectangle2D area) {
    this.boxes = boxes;
    this.edges = edges;
    this.area = area;
  }

  /// One way an edge, as a line through points, from the rim of one box to that of the other.
  static List<List<Point2D>> of(List<Rectangle2D> boxes, List<int[]> edges, Rectangle2D area) {
    return new DiagramRoutes(boxes, edges, area).routes();
  }

  /// How many boxes are in the way of straight paths between other boxes.
  static int hits(List<Rectangle2D> boxes, List<int[]> edges) {
    var routing = new DiagramRoutes(boxes, edges, new Rectangle2D.Double());
    var ports = routing.ports();
    int hits = 0;
    for (int i = 0; i < edges.size(); i++) {
      hits += routing.hits(i, List.of(ports.get(i)));
    }
    return hits;
  }

  private record End(int edge, boolean start, Side side, double along) {}

  private enum Side {
    LEFT,
    RIGHT,
    UPPER,
    LOWER;

    boolean upright() {
      return this == LEFT || this == RIGHT;
    }
  }

  private List<List<Point2D>> routes() {
    var ports = ports();
    var routes = new ArrayList<List<Point2D>>();
    for (var port : ports) {
      routes.add(List.of(port[0], port[1]));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < routes.size(); i++) {
        routes.set(i, best(i, ports.get(i), routes));
      }
    }
    return routes;
  }

  /// Where each edge leaves its box and where it meets the other.
  private List<Point2D[]> ports() {
    Map<Integer, List<End>> ends = new HashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      int from = edges.get(i)[0];
      int to = edges.get(i)[1];
      ends.computeIfAbsent(from, _ -> new ArrayList<>()).add(end(i, true, from, to));
      ends.computeIfAbsent(to, _ -> new ArrayList<>()).add(end(i, false, to, from));
    }
    var ports = new ArrayList<Point2D[]>();
    for (int i = 0; i < edges.size(); i++) {
      ports.add(new Point2D[2]);
    }
    ends.forEach((box, all) -> {
      for (var side : Side.values()) {
        var here =
            all.stream()
                .filter(end -> end.side() == side)
                .sorted(Comparator.comparingDouble(End::along))
                .toList();
        for (int i = 0; i < here.size(); i++) {
          var end = here.get(i);
          ports.get(end.edge())[end.start() ? 0 : 1] = port(boxes.get(box), side, i, here.size());
        }
      }
    });
    ports.forEach(DiagramRoutes::level);
    return ports;
  }

  /// Makes an arrow level or upright that almost is, as far as its boxes allow.
  private static void level(Point2D[] port) {
    double dx = Math.abs(port[0].getX() - port[1].getX());
    double dy = Math.abs(port[0].getY() - port[1].getY());
    if (dy < ALMOST && dx > dy) {
      double y = (port[0].getY() + port[1].getY()) / 2;
      port[0].setLocation(port[0].getX(), y);
      port[1].setLocation(port[1].getX(), y);
    } else if (dx < ALMOST && dy > dx) {
      double x = (port[0].getX() + port[1].getX()) / 2;
      port[0].setLocation(x, port[0].getY());
      port[1].setLocation(x, port[1].getY());
    }
  }

  private End end(int edge, boolean start, int box, int other) {
    var here = boxes.get(box);
    var there = boxes.get(other);
    double dx = there.getCenterX() - here.getCenterX();
    double dy = there.getCenterY() - here.getCenterY();
    boolean upright =
        Math.abs(dx) * (here.getHeight() + there.getHeight())
            > 0.8 * Math.abs(dy) * (here.getWidth() + there.getWidth());
    if (upright) {
      // Those that come from straight ahead come between those from above and from below.
      return new End(edge, start, dx > 0 ? Side.RIGHT : Side.LEFT, dy / Math.abs(dx));
    }
    return new End(edge, start, dy > 0 ? Side.LOWER : Side.UPPER, dx / Math.max(1, Math.abs(dy)));
  }

  private static Point2D port(Rectangle2D box, Side side, int index, int count) {
    double length = side.upright() ? box.getHeight() : box.getWidth();
    double step = Math.min(PORT, 0.8 * length / count);
    double off = (index - (count - 1) / 2.0) * step;
    return switch (side) {
      case LEFT -> new Point2D.Double(box.getMinX(), box.getCenterY() + off);
      case RIGHT -> new Point2D.Double(box.getMaxX(), box.getCenterY() + off);
      case UPPER -> new Point2D.Double(box.getCenterX() + off, box.getMinY());
      case LOWER -> new Point2D.Double(box.getCenterX() + off, box.getMaxY());
    };
  }

  private List<Point2D> best(int edge, Point2D[] ports, List<List<Point2D>> routes) {
    var best = List.of(ports[0], ports[1]);
    double least = cost(edge, best, routes);
    for (double bend = 0.08; bend < 0.7 && least >= CROSSING; bend += 0.06) {
      for (int sign = -1; sign <= 1; sign += 2) {
        var tried = bent(ports[0], ports[1], sign * bend);
        double cost = cost(edge, tried, routes) + 60 * bend;
        if (cost < least - 1) {
          best = tried;
          least = cost;
        }
      }
    }
    return best;
  }

  /// A curve whose middle stands off the straight line by so much of its length.
  private static List<Point2D> bent(Point2D from, Point2D to, double bend) {
    double dx = to.getX() - from.getX();
    double dy = to.getY() - from.getY();
    double controlX = (from.getX() + to.getX()) / 2 - 2 * bend * dy;
    double controlY = (from.getY() + to.getY()) / 2 + 2 * bend * dx;
    var points = new ArrayList<Point2D>();
    for (int i = 0; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double a = (1 - t) * (1 - t);
      double b = 2 * t * (1 - t);
      double c = t * t;
      points.add(
          new Point2D.Double(
              a * from.getX() + b * controlX + c * to.getX(),
              a * from.getY() + b * controlY + c * to.getY()));
    }
    return points;
  }

  private double cost(int edge, List<Point2D> route, List<List<Point2D>> routes) {
    double cost = HIT * hits(edge, route);
    if (route.stream().anyMatch(point -> !grown(area, 1).contains(point))) {
      cost += OUTSIDE;
    }
    for (int i = 0; i < routes.size(); i++) {
      cost += i != edge && crosses(route, routes.get(i)) ? CROSSING : 0;
    }
    return cost;
  }

  private int hits(int edge, List<Point2D> route) {
    int hits = 0;
    for (int i = 0; i < boxes.size(); i++) {
      boolean own = i == edges.get(edge)[0] || i == edges.get(edge)[1];
      hits += passes(route, grown(boxes.get(i), own ? -1 : CLEAR)) ? 1 : 0;
    }
    return hits;
  }

  /// Whether a way goes through a rectangle.
  static boolean passes(List<Point2D> route, Rectangle2D box) {
    for (int i = 1; i < route.size(); i++) {
      if (box.intersectsLine(new Line2D.Double(route.get(i - 1), route.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether two ways cross.
  static boolean crosses(List<Point2D> one, List<Point2D> other) {
    if (!grown(bounds(one), 1).intersects(grown(bounds(other), 1))) {
      return false;
    }
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        if (new Line2D.Double(one.get(i - 1), one.get(i))
            .intersectsLine(new Line2D.Double(other.get(j - 1), other.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Rectangle2D bounds(List<Point2D> route) {
    var bounds = new Rectangle2D.Double(route.getFirst().getX(), route.getFirst().getY(), 0, 0);
    route.forEach(bounds::add);
    return bounds;
  }

  static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by,
        box.getY() - by,
        Math.max(0, box.getWidth() + 2 * by),
        Math.max(0, box.getHeight() + 2 * by));
  }
}
