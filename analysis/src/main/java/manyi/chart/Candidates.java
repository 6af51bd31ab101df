package manyi.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.chart.LabelPlacement.Label;
import org.jspecify.annotations.Nullable;

/// The places where a label may stand, other labels aside: in rings around its point, and where the
/// rings are too crowded, anywhere in the plot.
///
/// @param forbidden boxes that no label touches
/// @param lines that labels had better not cover
record Candidates(
    Rectangle2D plot, List<Label> labels, List<Rectangle2D> forbidden, List<Line2D> lines) {
  /// The room around a point that is kept free of labels.
  static final double CLEAR = 1.5;

  private static final double[] RINGS = {2, 7, 14, 24, 38, 56, 80, 110, 150, 200};
  private static final int DIRECTIONS = 24;
  private static final int ENOUGH = 60;
  private static final int MOST = 160;
  private static final double STEP = 12;
  private static final double FINE_STEP = 7;
  private static final double EDGE = 2;

  private static final double PER_PIXEL = 0.25;
  private static final double LEADER_OVER_POINT = 10;
  private static final double NEARER_TO_ANOTHER = 6;
  private static final double ASLANT = 0.8;
  private static final double OVER_LINE = 9;

  /// A label farther off than this is joined to its point by a line.
  private static final double SHORT = 9;

  /// Another point this little farther off than a label's own may be taken for it.
  private static final double DOUBTFUL = 5;

  /// The best candidates of one label, those that touch nothing forbidden.
  List<Place> of(int index) {
    var label = labels.get(index);
    var places = new ArrayList<Place>();
    for (double ring : RINGS) {
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        addAround(label, ring, direction, places);
      }
    }
    if (places.size() < ENOUGH) {
      addEverywhere(label, places);
    }
    places.sort(Comparator.comparingDouble(Place::cost));
    return new ArrayList<>(places.subList(0, Math.min(MOST, places.size())));
  }

  /// The best place anywhere in the plot that collides with none of some others; null where none
  /// costs less than `limit`.
  @Nullable Place anywhere(int index, List<Place> others, double limit) {
    var label = labels.get(index);
    Place best = null;
    double least = limit;
    for (double y = first(plot.getMinY(), label.height()); y < plot.getMaxY(); y += FINE_STEP) {
      for (double x = first(plot.getMinX(), label.width()); x < plot.getMaxX(); x += FINE_STEP) {
        if (PER_PIXEL * (distance(label, x, y) - CLEAR) >= least
            || collides(label, x, y, others)
            || !free(label, x, y)) {
          continue;
        }
        var place = place(label, x, y, ASLANT);
        double cost = place.costAmong(others, least);
        if (cost < least) {
          least = cost;
          best = place;
        }
      }
    }
    return best;
  }

  private static double first(double edge, double length) {
    return edge + length / 2 + EDGE;
  }

  private static boolean collides(Label label, double x, double y, List<Place> others) {
    for (var other : others) {
      if (other.collides(
          x - label.width() / 2,
          y - label.height() / 2,
          x + label.width() / 2,
          y + label.height() / 2)) {
        return true;
      }
    }
    return false;
  }

  /// From the edge of a label's point to its box around (x, y).
  private static double distance(Label label, double x, double y) {
    double dx = Math.max(0, Math.abs(label.x() - x) - label.width() / 2);
    double dy = Math.max(0, Math.abs(label.y() - y) - label.height() / 2);
    return Math.sqrt(dx * dx + dy * dy) - label.radius();
  }

  /// Directions run along a square, so that one side of the box always clears the point.
  private void addAround(Label label, double ring, int direction, List<Place> places) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    double along = Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)));
    double off = label.radius() + CLEAR + ring;
    double x = label.x() + Math.cos(angle) / along * (off + label.width() / 2);
    double y = label.y() + Math.sin(angle) / along * (off + label.height() / 2);
    boolean straight = direction % (DIRECTIONS / 4) == 0;
    if (free(label, x, y)) {
      places.add(place(label, x, y, straight ? 0 : ASLANT));
    }
  }

  private void addEverywhere(Label label, List<Place> places) {
    for (double y = first(plot.getMinY(), label.height()); y < plot.getMaxY(); y += STEP) {
      for (double x = first(plot.getMinX(), label.width()); x < plot.getMaxX(); x += STEP) {
        if (free(label, x, y)) {
          places.add(place(label, x, y, ASLANT));
        }
      }
    }
  }

  private boolean free(Label label, double x, double y) {
    double left = x - label.width() / 2;
    double top = y - label.height() / 2;
    double right = x + label.width() / 2;
    double bottom = y + label.height() / 2;
    if (left < plot.getMinX() + EDGE
        || top < plot.getMinY() + EDGE
        || right > plot.getMaxX() - EDGE
        || bottom > plot.getMaxY() - EDGE) {
      return false;
    }
    for (var box : forbidden) {
      if (box.intersects(left, top, right - left, bottom - top)) {
        return false;
      }
    }
    for (var other : labels) {
      double clear = other.radius() + CLEAR;
      if (left < other.x() + clear
          && right > other.x() - clear
          && top < other.y() + clear
          && bottom > other.y() - clear) {
        return false;
      }
    }
    return true;
  }

  private Place place(Label own, double x, double y, double cost) {
    double left = x - own.width() / 2;
    double top = y - own.height() / 2;
    double right = x + own.width() / 2;
    double bottom = y + own.height() / 2;
    double toX = Math.clamp(own.x(), left, right);
    double toY = Math.clamp(own.y(), top, bottom);
    double length = distance(own, x, y);
    double out = own.radius() / Math.max(own.radius(), length + own.radius());
    double all = cost + PER_PIXEL * Math.max(0, length - CLEAR);
    boolean joined = length > SHORT - CLEAR;
    for (var line : lines) {
      if (Place.meets(
          line.getX1(), line.getY1(), line.getX2(), line.getY2(), left, top, right, bottom)) {
        all += OVER_LINE;
      }
    }
    for (var other : labels) {
      if (other.x() != own.x() || other.y() != own.y()) {
        double dx = other.x() - Math.clamp(other.x(), left, right);
        double dy = other.y() - Math.clamp(other.y(), top, bottom);
        double distance = Math.sqrt(dx * dx + dy * dy) - other.radius();
        joined |= distance < length + DOUBTFUL;
        all += distance < length ? NEARER_TO_ANOTHER : 0;
        double clear = other.radius() + CLEAR;
        if (Place.meets(
            own.x(),
            own.y(),
            toX,
            toY,
            other.x() - clear,
            other.y() - clear,
            other.x() + clear,
            other.y() + clear)) {
          all += LEADER_OVER_POINT;
        }
      }
    }
    double fromX = own.x() + out * (toX - own.x());
    double fromY = own.y() + out * (toY - own.y());
    return new Place(left, top, right, bottom, fromX, fromY, toX, toY, joined, all);
  }
}
