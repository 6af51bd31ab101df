package manyi.app.dialog;

import javafx.scene.control.DialogPane;
import javafx.stage.Stage;

/// A dialog is a window of its own and inherits nothing: it is dressed like the one it belongs to.
final class DialogLook {
  private DialogLook() {}

  static void like(Stage owner, DialogPane pane) {
    var scene = owner.getScene();
    if (scene != null) {
      pane.getStylesheets().setAll(scene.getStylesheets());
      pane.setStyle(scene.getRoot().getStyle());
      pane.getStyleClass()
          .addAll(scene.getRoot().getStyleClass().stream().filter("dark"::equals).toList());
    }
    pane.getStyleClass().add("root");
    pane.setGraphic(null);
  }
}
