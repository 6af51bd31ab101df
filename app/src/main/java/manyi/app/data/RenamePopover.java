package manyi.app.data;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import manyi.app.session.Session;

/// Where a question gets another text; Enter takes it, Esc leaves it.
final class RenamePopover {
  private static final double WIDTH = 380;

  private RenamePopover() {}

  /// @param apply takes the text; an empty one stands for the file's own
  static void show(Node beside, Session session, String text, Consumer<String> apply) {
    var popover = new Popover();
    var field = new TextArea(text);
    field.setId("rename");
    field.setWrapText(true);
    field.setPrefSize(WIDTH, 72);
    field.accessibleTextProperty().bind(session.text("data.rename"));
    Runnable take =
        () -> {
          popover.hide();
          apply.accept(field.getText().strip().replaceAll("\\s*\\R\\s*", " "));
        };
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take.run();
          }
        });
    var hint = new Label();
    hint.textProperty().bind(session.text("data.rename-hint"));
    hint.getStyleClass().addAll("muted", "small");
    hint.setWrapText(true);
    hint.setPrefWidth(WIDTH - 90);
    var done = new Button();
    done.textProperty().bind(session.text("data.apply"));
    done.getStyleClass().add("accent");
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(_ -> take.run());
    var line = new HBox(8, hint, done);
    line.setStyle("-fx-alignment: center-left;");
    var content = new VBox(field, line);
    content.getStyleClass().add("pop");
    Popovers.show(popover, content, beside);
    field.requestFocus();
    field.selectAll();
  }
}
