package manyi.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import manyi.document.Figure.PathDiagram;
import manyi.document.Figure.PathDiagram.Node;

/// Where the boxes of a diagram stand: their places spread over the room, and boxes moved apart
/// that would lie upon each other.
final class DiagramPlaces {
  private static final double GAP = 44;
  private static final double LEAST_GAP = 14;
  private static final int ROUNDS = 60;

  private static final double MOST_STRETCH = 1.75;

  /// To keep one path clear of a box, a diagram may become higher by this part.
  private static final double HIT = 0.3;

  /// Places closer together than this count as the same.
  private static final double SAME = 0.02;

  private DiagramPlaces() {}

  /// The height at which boxes above each other have room for the paths between them, or some more
  /// where that keeps straight paths clear of other boxes.
  ///
  /// @param edges the indices of the boxes where each begins and ends
  static double height(
      PathDiagram figure, List<DiagramBox> boxes, List<int[]> edges, double width) {
    double least = least(figure, boxes, width);
    double best = least;
    double fewest = Double.POSITIVE_INFINITY;
    for (double stretch = 1; stretch < MOST_STRETCH; stretch += 0.1) {
      var area = new Rectangle2D.Double(0, 0, width, stretch * least);
      double faults = HIT * DiagramRoutes.hits(of(figure, boxes, area), edges) + stretch;
      if (faults < fewest - 1e-9) {
        fewest = faults;
        best = stretch * least;
      }
    }
    return best;
  }

  private static double least(PathDiagram figure, List<DiagramBox> boxes, double width) {
    double tallest = tallest(boxes);
    var x = spread(figure, Node::x);
    var y = spread(figure, Node::y);
    double room = 0;
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        double across = Math.abs(x[i] - x[j]) * (width - boxes.get(i).width());
        double down = Math.abs(y[i] - y[j]);
        if (across < boxes.get(i).width() + LEAST_GAP && down > SAME) {
          double needed = (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP;
          room = Math.max(room, needed / down);
        }
      }
    }
    return tallest + Math.min(room, 1.4 * width);
  }

  /// One rectangle a box, in the order of the nodes.
  static List<Rectangle2D> of(PathDiagram figure, List<DiagramBox> boxes, Rectangle2D area) {
    double tallest = tallest(boxes);
    var x = spread(figure, Node::x);
    var y = spread(figure, Node::y);
    var places = new ArrayList<Rectangle2D>();
    for (int i = 0; i < boxes.size(); i++) {
      var box = boxes.get(i);
      double centreX =
          area.getMinX() + box.width() / 2 + x[i] * Math.max(0, area.getWidth() - box.width());
      double centreY =
          area.getMinY() + tallest / 2 + y[i] * Math.max(0, area.getHeight() - tallest);
      places.add(
          new Rectangle2D.Double(
              centreX - box.width() / 2, centreY - box.height() / 2, box.width(), box.height()));
    }
    for (int round = 0; round < ROUNDS && part(places, area); round++) {
      // Each round moves boxes a little further apart.
    }
    return places;
  }

  /// Moves boxes apart that lie upon each other; false where none does.
  private static boolean part(List<Rectangle2D> places, Rectangle2D area) {
    boolean moved = false;
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        var one = places.get(i);
        var other = places.get(j);
        double dx =
            (one.getWidth() + other.getWidth()) / 2
                + LEAST_GAP
                - Math.abs(one.getCenterX() - other.getCenterX());
        double dy =
            (one.getHeight() + other.getHeight()) / 2
                + LEAST_GAP
                - Math.abs(one.getCenterY() - other.getCenterY());
        if (dx > 0.5 && dy > 0.5) {
          moved = true;
          boolean across = dx < dy;
          double step = (across ? dx : dy) / 2;
          boolean before =
              across
                  ? one.getCenterX() < other.getCenterX()
                  : one.getCenterY() < other.getCenterY();
          double by = before ? -step : step;
          places.set(i, moved(one, across ? by : 0, across ? 0 : by, area));
          places.set(j, moved(other, across ? -by : 0, across ? 0 : -by, area));
        }
      }
    }
    return moved;
  }

  private static Rectangle2D moved(Rectangle2D box, double dx, double dy, Rectangle2D area) {
    double x = within(box.getX() + dx, area.getMinX(), area.getMaxX() - box.getWidth());
    double y = within(box.getY() + dy, area.getMinY(), area.getMaxY() - box.getHeight());
    return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
  }

  private static double within(double value, double low, double high) {
    return Math.clamp(value, low, Math.max(low, high));
  }

  private static double tallest(List<DiagramBox> boxes) {
    return boxes.stream().mapToDouble(DiagramBox::height).max().orElse(0);
  }

  /// Places from the least at 0 to the greatest at 1; the middle where all are the same.
  private static double[] spread(PathDiagram figure, ToDoubleFunction<Node> place) {
    var places = figure.nodes().stream().mapToDouble(place).toArray();
    double low = figure.nodes().stream().mapToDouble(place).min().orElse(0);
    double high = figure.nodes().stream().mapToDouble(place).max().orElse(1);
    for (int i = 0; i < places.length; i++) {
      places[i] = high - low < SAME ? 0.5 : (places[i] - low) / (high - low);
    }
    return places;
  }
}
