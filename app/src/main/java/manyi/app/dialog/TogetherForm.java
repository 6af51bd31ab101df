package manyi.app.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import manyi.text.Texts;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Joining;

/// What several files are to one another, and what each is called.
final class TogetherForm extends VBox {
  private static final double HEIGHT = 260;

  private final RadioButton waves = new RadioButton();
  private final Map<String, TextField> names = new LinkedHashMap<>();

  TogetherForm(Texts texts, List<String> found) {
    super(10);
    var branches = new RadioButton(texts.get("dialog.branches"));
    waves.setText(texts.get("dialog.waves"));
    waves.setId("waves");
    var group = new ToggleGroup();
    branches.setToggleGroup(group);
    waves.setToggleGroup(group);
    branches.setSelected(true);
    var hint = new Label(texts.get("dialog.part-names"));
    hint.setWrapText(true);
    hint.setPrefWidth(460);
    var scroll = new ScrollPane(grid(found));
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(Math.min(HEIGHT, 40.0 + found.size() * 36));
    getChildren().setAll(branches, waves, hint, scroll);
  }

  private GridPane grid(List<String> found) {
    var grid = new GridPane(10, 4);
    for (var name : found) {
      var field = new TextField(name);
      field.setPrefColumnCount(22);
      field.setAccessibleText(name);
      grid.addRow(names.size(), new Label(String.valueOf(names.size() + 1)), field);
      names.put(name, field);
    }
    return grid;
  }

  /// What the user says. A name that is left empty or given twice stays as it was found.
  Together answer() {
    var given = new LinkedHashMap<String, String>();
    names.forEach((found, field) -> {
      var name = field.getText().strip();
      boolean taken = given.containsValue(name) || (names.containsKey(name) && !name.equals(found));
      if (!name.isEmpty() && !name.equals(found) && !taken) {
        given.put(found, name);
      }
    });
    return Together.as(waves.isSelected() ? Joining.WAVE : Joining.BRANCH).withNames(given);
  }
}
