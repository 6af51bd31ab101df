package manyi.app.card;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What mouse and keyboard do with a path of the canvas: a click selects it, Delete removes it.
final class PathGestures {
  private PathGestures() {}

  static void on(PathLine line, ModelDrawing drawing) {
    line.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          line.requestFocus();
          drawing.pick(new Picked.OfPath(line.path()));
          event.consume();
        });
    line.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, line, drawing));
  }

  private static void key(KeyEvent event, PathLine line, ModelDrawing drawing) {
    switch (event.getCode()) {
      case ENTER, SPACE -> drawing.pick(new Picked.OfPath(line.path()));
      case DELETE, BACK_SPACE -> drawing.remove(line.path());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
