package manyi.app.card;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurve;
import manyi.structure.StructuralModel.Path;

/// A path on the canvas: an arrow from one box to another, bent where a third stands in its way.
final class PathLine extends Group {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final double HEAD = 9;

  /// How far a path is bent at its middle, the nearest first.
  private static final double[] BENDS = {
    0, 40, -40, 80, -80, 120, -120, 170, -170, 230, -230, 300, -300, 380, -380
  };

  private static final int SAMPLES = 40;

  /// What lies within this of a box is in its way.
  private static final double CLEAR = 4;

  private final Path path;
  private final QuadCurve line = new QuadCurve();
  private final QuadCurve touch = new QuadCurve();
  private final Polygon head = new Polygon();

  PathLine(Path path, boolean picked, String spoken) {
    this.path = path;
    line.getStyleClass().add("path-line");
    touch.getStyleClass().add("path-touch");
    head.getStyleClass().add("path-head");
    head.setMouseTransparent(true);
    line.setMouseTransparent(true);
    getStyleClass().add("path");
    getChildren().setAll(line, head, touch);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    for (var part : List.of(this, line, head)) {
      part.pseudoClassStateChanged(PICKED, picked);
    }
    focusedProperty()
        .subscribe(focused -> {
          line.pseudoClassStateChanged(PseudoClass.getPseudoClass("worked"), focused);
          head.pseudoClassStateChanged(PseudoClass.getPseudoClass("worked"), focused);
        });
  }

  Path path() {
    return path;
  }

  /// Draws it anew.
  ///
  /// @param others the boxes in whose way it should not be
  /// @param canvas that it should not leave
  void between(Bounds from, Bounds to, List<Bounds> others, Bounds canvas) {
    var begin = middle(from);
    var end = middle(to);
    for (double bend : BENDS) {
      var through = control(begin, end, bend);
      if (stays(begin, through, end, canvas)
          && others.stream().noneMatch(box -> meets(begin, through, end, box))) {
        draw(from, to, through);
        return;
      }
    }
    draw(from, to, control(begin, end, 0));
  }

  private static Point2D control(Point2D begin, Point2D end, double bend) {
    var across = new Point2D(begin.getY() - end.getY(), end.getX() - begin.getX());
    return begin.midpoint(end).add(across.normalize().multiply(bend));
  }

  private static boolean stays(Point2D begin, Point2D through, Point2D end, Bounds canvas) {
    return IntStream.range(0, SAMPLES)
        .mapToObj(i -> at(begin, through, end, (double) i / SAMPLES))
        .allMatch(canvas::contains);
  }

  private static boolean meets(Point2D begin, Point2D through, Point2D end, Bounds box) {
    for (int i = 1; i < SAMPLES; i++) {
      var point = at(begin, through, end, (double) i / SAMPLES);
      if (point.getX() > box.getMinX() - CLEAR
          && point.getX() < box.getMaxX() + CLEAR
          && point.getY() > box.getMinY() - CLEAR
          && point.getY() < box.getMaxY() + CLEAR) {
        return true;
      }
    }
    return false;
  }

  private static Point2D at(Point2D begin, Point2D through, Point2D end, double t) {
    return begin
        .multiply((1 - t) * (1 - t))
        .add(through.multiply(2 * t * (1 - t)))
        .add(end.multiply(t * t));
  }

  private void draw(Bounds from, Bounds to, Point2D through) {
    var begin = edge(from, through);
    var tip = edge(to, through);
    var direction = tip.subtract(through).normalize();
    // The line ends inside its head, so that its butt is not seen.
    var end = tip.subtract(direction.multiply(HEAD / 2));
    for (var curve : List.of(line, touch)) {
      curve.setStartX(begin.getX());
      curve.setStartY(begin.getY());
      curve.setControlX(through.getX());
      curve.setControlY(through.getY());
      curve.setEndX(end.getX());
      curve.setEndY(end.getY());
    }
    var back = tip.subtract(direction.multiply(HEAD));
    var across = new Point2D(-direction.getY(), direction.getX()).multiply(HEAD * 0.42);
    var left = back.add(across);
    var right = back.subtract(across);
    head.getPoints()
        .setAll(tip.getX(), tip.getY(), left.getX(), left.getY(), right.getX(), right.getY());
  }

  /// Where a line from a box's middle to a point leaves the box.
  private static Point2D edge(Bounds box, Point2D towards) {
    var middle = middle(box);
    double x = towards.getX() - middle.getX();
    double y = towards.getY() - middle.getY();
    double share =
        Math.min(
            x == 0 ? Double.MAX_VALUE : box.getWidth() / 2 / Math.abs(x),
            y == 0 ? Double.MAX_VALUE : box.getHeight() / 2 / Math.abs(y));
    return share >= 1 ? middle : middle.add(x * share, y * share);
  }

  private static Point2D middle(Bounds box) {
    return new Point2D(box.getCenterX(), box.getCenterY());
  }
}
