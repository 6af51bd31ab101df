package manyi.app.card;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import manyi.structure.Latent;

/// What mouse and keyboard do with a box of the canvas. Dragged by the handle, or with Alt, it
/// draws a path; otherwise it is moved. Arrows go to the next box, with Alt they move this one;
/// Delete removes it.
final class LatentGestures {
  /// How far Alt and an arrow move a box, as a share of the canvas.
  private static final double STEP = 0.03;

  /// Below this many pixels a press is a click.
  private static final double SLACK = 4;

  private final ModelCanvas canvas;
  private final LatentBox box;
  private final ModelDrawing drawing;
  private Point2D pressed = Point2D.ZERO;
  private Point2D stood = Point2D.ZERO;
  private boolean moving;
  private boolean joining;

  LatentGestures(ModelCanvas canvas, LatentBox box, ModelDrawing drawing) {
    this.canvas = canvas;
    this.box = box;
    this.drawing = drawing;
  }

  void begin() {
    box.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    box.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    box.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressed = new Point2D(event.getSceneX(), event.getSceneY());
    stood = new Point2D(box.getLayoutX(), box.getLayoutY());
    moving = false;
    joining = event.getTarget() == box.handle() || event.isAltDown();
    box.requestFocus();
    event.consume();
  }

  private void drag(MouseEvent event) {
    var now = new Point2D(event.getSceneX(), event.getSceneY());
    if (joining) {
      stretch(now);
    } else if (moving || now.distance(pressed) > SLACK) {
      moving = true;
      box.toFront();
      canvas.hold(
          box,
          stood.getX() + now.getX() - pressed.getX(),
          stood.getY() + now.getY() - pressed.getY());
    }
    event.consume();
  }

  private void stretch(Point2D now) {
    var rubber = canvas.rubber();
    var end = canvas.sceneToLocal(now);
    rubber.setStartX(box.getLayoutX() + box.getWidth());
    rubber.setStartY(box.getLayoutY() + box.getHeight() / 2);
    rubber.setEndX(end.getX());
    rubber.setEndY(end.getY());
    rubber.setVisible(true);
    rubber.toFront();
    var over = canvas.at(now.getX(), now.getY()).filter(other -> other != box);
    canvas
        .all()
        .forEach(other ->
            other.pseudoClassStateChanged(
                LatentBox.TARGET, over.filter(other::equals).isPresent()));
  }

  private void release(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    canvas.rubber().setVisible(false);
    var over = canvas.at(event.getSceneX(), event.getSceneY());
    if (joining && over.isPresent() && over.get() != box) {
      drawing.connect(box.name(), over.get().name());
    } else if (moving) {
      drawing.move(box.name(), canvas.place(box));
      drawing.pick(box.name());
    } else {
      drawing.pick(box.name());
      if (event.getClickCount() == 2) {
        canvas.rename();
      }
    }
    joining = false;
    moving = false;
    event.consume();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(event, -1, 0);
      case RIGHT -> go(event, 1, 0);
      case UP -> go(event, 0, -1);
      case DOWN -> go(event, 0, 1);
      case ENTER, SPACE -> {
        drawing.pick(box.name());
        event.consume();
      }
      case DELETE, BACK_SPACE -> {
        drawing.pick(box.name());
        drawing.removePicked();
        event.consume();
      }
      case F2 -> {
        drawing.pick(box.name());
        canvas.rename();
        event.consume();
      }
      default -> {}
    }
  }

  private void go(KeyEvent event, int right, int down) {
    if (event.isShortcutDown()) {
      return;
    }
    if (event.isAltDown()) {
      drawing.pick(box.name());
      var place = canvas.place(box);
      drawing.move(
          box.name(),
          new Latent.Place(
              Math.clamp(place.x() + right * STEP, 0, 1),
              Math.clamp(place.y() + down * STEP, 0, 1)));
    } else {
      next(right, down)
          .ifPresent(other -> {
            drawing.pick(other.name());
            canvas.focusPicked();
          });
    }
    event.consume();
  }

  /// The nearest box in a direction; what lies aside counts double.
  private Optional<LatentBox> next(int right, int down) {
    return canvas.all().stream()
        .filter(other -> along(other, right, down) > 1)
        .min(
            Comparator.comparingDouble(
                other -> along(other, right, down) + 2 * Math.abs(along(other, down, right))));
  }

  private double along(LatentBox other, int right, int down) {
    double x = other.getLayoutX() - box.getLayoutX();
    double y = other.getLayoutY() - box.getLayoutY();
    return x * right + y * down;
  }
}
