package manyi.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A place for a label: the edges of its box and the line from its point's edge to the nearest spot
/// of the box.
///
/// @param joined whether it stands so far off its point, or so near to another, that the line must
///   be drawn
/// @param cost how undesirable the place is, other labels aside
record Place(
    double left,
    double top,
    double right,
    double bottom,
    double fromX,
    double fromY,
    double toX,
    double toY,
    boolean joined,
    double cost) {
  /// The room left between two labels side by side, and one above the other.
  private static final double BESIDE = 7;

  private static final double ABOVE = 1;

  /// What it costs that two labels collide: more than everything else together.
  static final double COLLISION = 1000;

  private static final double LEADER_THROUGH_LABEL = 40;
  private static final double LEADERS_CROSS = 12;

  Rectangle2D box() {
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  Line2D leader() {
    return new Line2D.Double(fromX, fromY, toX, toY);
  }

  boolean collides(Place other) {
    return collides(other.left, other.top, other.right, other.bottom);
  }

  /// Whether it is too close to a box.
  boolean collides(double boxLeft, double boxTop, double boxRight, double boxBottom) {
    return left < boxRight + BESIDE
        && boxLeft < right + BESIDE
        && top < boxBottom + ABOVE
        && boxTop < bottom + ABOVE;
  }

  /// How undesirable it is beside others; some number from `enough` on once it reaches that.
  double costAmong(List<Place> others, double enough) {
    double all = cost;
    for (int i = 0; i < others.size() && all < enough; i++) {
      all += conflict(others.get(i));
    }
    return all;
  }

  /// How much it and another disturb each other.
  double conflict(Place other) {
    double conflict = collides(other) ? COLLISION : 0;
    conflict += leadsThrough(other) ? LEADER_THROUGH_LABEL : 0;
    conflict += other.leadsThrough(this) ? LEADER_THROUGH_LABEL : 0;
    return crosses(other) ? conflict + LEADERS_CROSS : conflict;
  }

  /// Whether its leader is drawn through another's box.
  private boolean leadsThrough(Place other) {
    return joined
        && meets(fromX, fromY, toX, toY, other.left, other.top, other.right, other.bottom);
  }

  /// Whether both leaders are drawn and cross.
  private boolean crosses(Place other) {
    return joined
        && other.joined
        && Line2D.linesIntersect(
            fromX, fromY, toX, toY, other.fromX, other.fromY, other.toX, other.toY);
  }

  /// Whether a stretch of a line and a box have a spot in common.
  static boolean meets(
      double x1,
      double y1,
      double x2,
      double y2,
      double left,
      double top,
      double right,
      double bottom) {
    if (Math.max(x1, x2) < left
        || Math.min(x1, x2) > right
        || Math.max(y1, y2) < top
        || Math.min(y1, y2) > bottom) {
      return false;
    }
    // What neither begins nor ends inside the box crosses one of its diagonals.
    return x1 >= left && x1 <= right && y1 >= top && y1 <= bottom
        || x2 >= left && x2 <= right && y2 >= top && y2 <= bottom
        || Line2D.linesIntersect(x1, y1, x2, y2, left, top, right, bottom)
        || Line2D.linesIntersect(x1, y1, x2, y2, left, bottom, right, top);
  }
}
