package manyi.app.card;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import manyi.analysis.Setting.Choice;
import manyi.text.TextWidth;
import manyi.text.Texts;

/// Chooses one of a few rules: side by side where the words are short, else from a list.
final class ChoiceControl {
  /// How many narrow letters fit side by side into the form.
  private static final int WIDTH = 26;

  private ChoiceControl() {}

  static SettingControl of(FormModel form, Choice<?> choice, Texts texts) {
    var words = choice.choices().stream().<String>map(one -> Choice.word(one)).toList();
    var labels = words.stream().map(word -> texts.get(form.label(choice) + "." + word)).toList();
    int width = labels.stream().mapToInt(label -> TextWidth.of(label) + 4).sum();
    return width <= WIDTH
        ? segments(form, choice, words, labels)
        : list(form, choice, words, labels);
  }

  private static SettingControl segments(
      FormModel form, Choice<?> choice, List<String> words, List<String> labels) {
    var group = new ToggleGroup();
    var box = new HBox();
    box.getStyleClass().add("segment");
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var button = new ToggleButton(labels.get(i));
      button.setUserData(word);
      button.setToggleGroup(group);
      button.setSelected(word.equals(form.written(choice)));
      button.setOnAction(_ -> chooseSegment(form, choice, button, word));
      button.getStyleClass().add(place(i, words.size()));
      box.getChildren().add(button);
    }
    return new SettingControl(
        box,
        () ->
            group
                .getToggles()
                .forEach(one -> one.setSelected(form.written(choice).equals(one.getUserData()))));
  }

  /// A click on the chosen one keeps it chosen.
  private static void chooseSegment(
      FormModel form, Choice<?> choice, ToggleButton button, String word) {
    button.setSelected(true);
    form.choose(choice, word);
  }

  private static String place(int index, int size) {
    if (index == 0) {
      return "first";
    }
    return index == size - 1 ? "last" : "middle";
  }

  private static SettingControl list(
      FormModel form, Choice<?> choice, List<String> words, List<String> labels) {
    var box = new ComboBox<String>();
    box.getItems().setAll(words);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String word) {
            int index = words.indexOf(word);
            return index < 0 ? "" : labels.get(index);
          }

          @Override
          public String fromString(String label) {
            return words.get(labels.indexOf(label));
          }
        });
    box.setValue(form.written(choice));
    box.setOnAction(_ -> form.choose(choice, box.getValue()));
    return new SettingControl(box, () -> box.setValue(form.written(choice)));
  }
}
