package manyi.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.chart.LabelPlacement.Label;
import manyi.chart.LabelPlacement.Place;

/// The places where a label may stand, other labels aside: in rings around its point, and where the
/// rings are too crowded, anywhere in the plot.
///
/// @param forbidden boxes that no label touches
/// @param lines that labels had better not cover
record Candidates(
    Rectangle2D plot, List<Label> labels, List<Rectangle2D> forbidden, List<Line2D> lines) {
  /// Half the side of the square that is kept free for a point.
  static final double POINT = 6;

  private static final double[] RINGS = {2, 7, 14, 24, 38, 56, 80, 110, 150, 200};
  private static final int DIRECTIONS = 24;
  private static final int ENOUGH = 24;
  private static final int MOST = 400;
  private static final double STEP = 12;
  private static final double EDGE = 2;

  private static final double PER_PIXEL = 0.25;
  private static final double LEADER_OVER_POINT = 10;
  private static final double NEARER_TO_ANOTHER = 6;
  private static final double ASLANT = 0.8;
  private static final double OVER_LINE = 5;

  /// A label farther off than this is joined to its point by a line.
  private static final double SHORT = 9;

  /// Another point this little farther off than a label's own may be taken for it.
  private static final double DOUBTFUL = 5;

  /// The candidates of one label, those that touch nothing forbidden.
  List<Place> of(int index) {
    var places = new ArrayList<Place>();
    var label = labels.get(index);
    for (double ring : RINGS) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        addAround(label, ring, direction, places);
      }
    }
    if (places.size() < ENOUGH) {
      addEverywhere(label, places);
    }
    places.sort(Comparator.comparingDouble(Place::cost));
    return places.subList(0, Math.min(MOST, places.size()));
  }

  /// Directions run along a square, so that one side of the box always clears the point.
  private void addAround(Label label, double ring, int direction, List<Place> places) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    double along = Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
    double x = label.x() + Math.cos(angle) / along * (POINT + ring + label.width() / 2);
    double y = label.y() + Math.sin(angle) / along * (POINT + ring + label.height() / 2);
    boolean straight = direction % (DIRECTIONS / 4) == 0;
    add(label, x, y, straight ? 0 : ASLANT, places);
  }

  private void addEverywhere(Label label, List<Place> places) {
    for (double y = plot.getMinY() + label.height() / 2 + EDGE; y < plot.getMaxY(); y += STEP) {
      for (double x = plot.getMinX() + label.width() / 2 + EDGE; x < plot.getMaxX(); x += STEP) {
        add(label, x, y, ASLANT, places);
      }
    }
  }

  private void add(Label label, double x, double y, double cost, List<Place> places) {
    var box =
        new Rectangle2D.Double(
            x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
    if (inside(box) && free(box)) {
      var leader = leader(label, box);
      places.add(
          new Place(box, leader, joined(label, box, leader), cost + cost(label, box, leader)));
    }
  }

  private boolean inside(Rectangle2D box) {
    return box.getMinX() >= plot.getMinX() + EDGE
        && box.getMinY() >= plot.getMinY() + EDGE
        && box.getMaxX() <= plot.getMaxX() - EDGE
        && box.getMaxY() <= plot.getMaxY() - EDGE;
  }

  private boolean free(Rectangle2D box) {
    return forbidden.stream().noneMatch(box::intersects)
        && labels.stream().noneMatch(label -> box.intersects(around(label)));
  }

  /// The square kept free for a label's point.
  static Rectangle2D around(Label label) {
    return new Rectangle2D.Double(label.x() - POINT, label.y() - POINT, 2 * POINT, 2 * POINT);
  }

  private double cost(Label own, Rectangle2D box, Line2D leader) {
    double length = leader.getP1().distance(leader.getP2());
    double cost = PER_PIXEL * Math.max(0, length - POINT);
    cost += OVER_LINE * lines.stream().filter(box::intersectsLine).count();
    for (var other : labels) {
      if (elsewhere(other, own)) {
        cost += leader.intersects(around(other)) ? LEADER_OVER_POINT : 0;
        cost += distance(other, box) < length ? NEARER_TO_ANOTHER : 0;
      }
    }
    return cost;
  }

  private boolean joined(Label own, Rectangle2D box, Line2D leader) {
    double length = leader.getP1().distance(leader.getP2());
    return length > SHORT
        || labels.stream()
            .anyMatch(other -> elsewhere(other, own) && distance(other, box) < length + DOUBTFUL);
  }

  private static boolean elsewhere(Label other, Label own) {
    return other.x() != own.x() || other.y() != own.y();
  }

  private static double distance(Label label, Rectangle2D box) {
    double x = Math.clamp(label.x(), box.getMinX(), box.getMaxX());
    double y = Math.clamp(label.y(), box.getMinY(), box.getMaxY());
    return Math.hypot(label.x() - x, label.y() - y);
  }

  private static Line2D leader(Label label, Rectangle2D box) {
    double x = Math.clamp(label.x(), box.getMinX(), box.getMaxX());
    double y = Math.clamp(label.y(), box.getMinY(), box.getMaxY());
    return new Line2D.Double(label.x(), label.y(), x, y);
  }
}
