package manyi.app.shell;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import manyi.text.Texts;

/// The short help: what to do first, and the keys.
final class Help {
  private static final List<Key> KEYS =
      List.of(
          new Key("Ctrl+O", "shell.key-open"),
          new Key("Ctrl+S", "shell.key-save"),
          new Key("Ctrl+E", "shell.key-export"),
          new Key("Ctrl+Z / Ctrl+Y", "shell.key-undo"),
          new Key("Ctrl+1 … 5", "shell.key-tabs"),
          new Key("Ctrl+F", "shell.key-find"),
          new Key("Esc", "shell.key-close"),
          new Key("F1", "shell.key-help"));

  private Help() {}

  static void show(Stage owner, Texts texts) {
    var alert = new Alert(AlertType.INFORMATION);
    alert.initOwner(owner);
    alert.setTitle(texts.get("shell.brand"));
    alert.setHeaderText(texts.get("shell.help"));
    alert.getButtonTypes().setAll(new ButtonType(texts.get("shell.close"), ButtonData.OK_DONE));
    var words = new Label(texts.get("shell.help-words"));
    words.setWrapText(true);
    words.setPrefWidth(480);
    alert.getDialogPane().setContent(new VBox(14, words, keys(texts)));
    alert.show();
  }

  private static GridPane keys(Texts texts) {
    var grid = new GridPane(18, 6);
    for (int row = 0; row < KEYS.size(); row++) {
      var name = new Label(KEYS.get(row).name());
      name.getStyleClass().add("section");
      grid.addRow(row, name, new Label(texts.get(KEYS.get(row).text())));
    }
    return grid;
  }

  private record Key(String name, String text) {}
}
