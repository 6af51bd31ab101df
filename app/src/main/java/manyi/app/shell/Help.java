package manyi.app.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import manyi.app.dialog.Dialogs;
import manyi.text.Texts;

/// The short help: what to do first, and the keys.
final class Help {
  /// The keys on the canvas of a structural model.
  private static List<Key> drawingKeys() {
    return List.of(
        new Key("Insert", "shell.key-latent"),
        new Key("F2", "shell.key-rename"),
        new Key("Delete", "shell.key-delete"),
        new Key("← ↑ → ↓", "shell.key-go"),
        new Key("Alt+← ↑ → ↓", "shell.key-move"),
        new Key(shortcut("M"), "shell.key-mode"));
  }

  private static List<Key> keys() {
    return List.of(
        new Key(shortcut("O"), "shell.key-open"),
        new Key(shortcut("Shift+O"), "shell.key-next"),
        new Key(shortcut("S"), "shell.key-save"),
        new Key(shortcut("E"), "shell.key-export"),
        new Key(shortcut("Z") + " / " + shortcut("Y"), "shell.key-undo"),
        new Key(shortcut("1") + " … " + Math.min(9, Tabs.groups().size()), "shell.key-tabs"),
        new Key(shortcut("PageUp") + " / " + shortcut("PageDown"), "shell.key-pages"),
        new Key(shortcut("F"), "shell.key-find"),
        new Key(shortcut("D"), "shell.key-add"),
        new Key("Esc", "shell.key-close"),
        new Key("F1", "shell.key-help"));
  }

  /// A key with the one that makes it a shortcut, as this system names them: `Ctrl+S`, `⌘S`.
  private static String shortcut(String key) {
    return KeyCombination.valueOf("Shortcut+" + key).getDisplayText();
  }

  private Help() {}

  static void show(Dialogs dialogs, Texts texts) {
    var words = new Label(texts.get("shell.help-words"));
    words.setWrapText(true);
    words.setPrefWidth(480);
    var drawing = new Label(texts.get("shell.keys-drawing"));
    dialogs.inform(
        texts.get("shell.help"),
        new VBox(14, words, keys(keys(), texts), drawing, keys(drawingKeys(), texts)));
  }

  private static GridPane keys(List<Key> keys, Texts texts) {
    var grid = new GridPane(18, 6);
    for (int row = 0; row < keys.size(); row++) {
      var name = new Label(keys.get(row).name());
      name.getStyleClass().add("section");
      grid.addRow(row, name, new Label(texts.get(keys.get(row).text())));
    }
    return grid;
  }

  private record Key(String name, String text) {}
}
