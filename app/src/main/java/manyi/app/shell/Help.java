package manyi.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import manyi.app.dialog.Dialogs;
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

  static void show(Dialogs dialogs, Texts texts) {
    var words = new Label(texts.get("shell.help-words"));
    words.setWrapText(true);
    words.setPrefWidth(480);
    dialogs.inform(texts.get("shell.help"), new VBox(14, words, keys(texts)));
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
