package manyi.app.shell;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/// A drag from one node to another. The headless screen cannot begin one, so the target gets its
/// events from here.
///
/// @param source that the drag was begun from
record Dragged(Node source) {
  /// Questions held over the window, by their ids.
  static Dragged of(Node source, String ids) {
    source.getProperties().put("manyi.questions", ids);
    return new Dragged(source);
  }

  /// Drops it.
  ///
  /// @param down at which part of the target's height, 0–1
  void to(FxRobot robot, Node target, double down) {
    var bounds = target.getBoundsInLocal();
    double x = bounds.getCenterX();
    double y = bounds.getMinY() + down * bounds.getHeight();
    robot.interact(() -> {
      target.fireEvent(event(DragEvent.DRAG_OVER, target, x, y, null));
      target.fireEvent(event(DragEvent.DRAG_DROPPED, target, x, y, TransferMode.MOVE));
    });
  }

  private DragEvent event(
      EventType<DragEvent> type, Node target, double x, double y, @Nullable TransferMode mode) {
    var scene = target.localToScene(x, y);
    return new DragEvent(
        source,
        target,
        type,
        null,
        scene.getX(),
        scene.getY(),
        scene.getX(),
        scene.getY(),
        mode,
        source,
        target,
        new PickResult(target, scene.getX(), scene.getY()));
  }
}
