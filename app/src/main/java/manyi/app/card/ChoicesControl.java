package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import manyi.analysis.Setting.Choice;
import manyi.analysis.Setting.Choices;
import manyi.text.Texts;

/// Any of a few figures or rules, each a chip that is on or off.
final class ChoicesControl {
  private ChoicesControl() {}

  static SettingControl of(FormModel form, Choices<?> choices, Texts texts) {
    var chips = new FlowPane();
    chips.getStyleClass().add("check-chips");
    chips.setId("choices-" + choices.name());
    var words = choices.choices().stream().<String>map(one -> Choice.word(one)).toList();
    for (var word : words) {
      var chip = new ToggleButton(texts.get(form.label(choices) + "." + word));
      chip.getStyleClass().add("check-chip");
      chip.setUserData(word);
      chip.setMnemonicParsing(false);
      chip.setOnAction(_ -> form.choose(choices, toggled(words, chosen(form, choices), word)));
      chips.getChildren().add(chip);
    }
    Runnable refresh =
        () ->
            chips.getChildren().stream()
                .map(ToggleButton.class::cast)
                .forEach(
                    chip -> chip.setSelected(chosen(form, choices).contains(chip.getUserData())));
    refresh.run();
    return new SettingControl(chips, refresh);
  }

  /// The chosen words with one put in or taken out, in the order of the declaration, joined.
  static String toggled(List<String> words, List<String> chosen, String word) {
    var changed = new ArrayList<>(words);
    changed.removeIf(one -> chosen.contains(one) == one.equals(word));
    return String.join(",", changed);
  }

  private static List<String> chosen(FormModel form, Choices<?> choices) {
    return List.of(form.written(choices).split("\\s*,\\s*"));
  }
}
