package manyi.app.card;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import manyi.analysis.Setting;
import manyi.text.Texts;

/// One setting in the form: its label, what it is chosen with, and what does not fit about it.
final class FormField extends VBox {
  private static final double WIDEST_TIP = 320;

  private final FormModel form;
  private final Setting<?> setting;
  private final Texts texts;
  private final Label problem = new Label();

  FormField(FormModel form, Setting<?> setting, Texts texts, Node control) {
    this.form = form;
    this.setting = setting;
    this.texts = texts;
    var label = new Label(texts.get(form.label(setting)));
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    help()
        .ifPresent(words -> {
          label.setTooltip(tip(words));
          control.setAccessibleHelp(words);
        });
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    getStyleClass().add("form-field");
    getChildren().setAll(label, control, problem);
    refresh();
  }

  /// What the setting does. Questions are dropped and picked, and need no word on how they are
  /// written.
  private Optional<String> help() {
    var key = form.label(setting) + ".help";
    boolean questions =
        setting instanceof Setting.OneQuestion
            || setting instanceof Setting.PerhapsQuestion
            || setting instanceof Setting.Questions
            || setting instanceof Setting.Banner;
    return questions || !texts.has(key) ? Optional.empty() : Optional.of(texts.get(key));
  }

  private static Tooltip tip(String words) {
    var tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST_TIP);
    return tip;
  }

  void refresh() {
    var found = form.problem(setting);
    problem.setText(found.map(one -> texts.say(Wording.of(one, form.analysis()))).orElse(""));
    problem.setVisible(found.isPresent());
    problem.setManaged(found.isPresent());
  }
}
