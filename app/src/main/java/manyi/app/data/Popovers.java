package manyi.app.data;

import atlantafx.base.controls.Popover;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/// Popovers that stay on the screen: below what they belong to, or above it where there is more
/// room.
final class Popovers {
  /// The arrow, the shadow and the gap to the edge of the screen.
  private static final double ROUND = 48;

  private Popovers() {}

  static void show(Popover popover, Region content, Node beside) {
    popover.setContentNode(content);
    popover.setDetachable(false);
    popover.setAnimated(false);
    var place = beside.localToScreen(beside.getBoundsInLocal());
    content.applyCss();
    var needed = content.prefHeight(-1) + ROUND;
    boolean below = needed <= below(place) || below(place) >= above(place);
    popover.setArrowLocation(
        below ? Popover.ArrowLocation.TOP_LEFT : Popover.ArrowLocation.BOTTOM_LEFT);
    popover.show(beside);
  }

  /// How high a content beside a node may be at most.
  static double room(Node beside) {
    var place = beside.localToScreen(beside.getBoundsInLocal());
    return Math.max(below(place), above(place)) - ROUND;
  }

  private static double below(Bounds place) {
    return screen(place).getVisualBounds().getMaxY() - place.getMaxY();
  }

  private static double above(Bounds place) {
    return place.getMinY() - screen(place).getVisualBounds().getMinY();
  }

  private static Screen screen(Bounds place) {
    return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
        .findFirst()
        .orElse(Screen.getPrimary());
  }
}
