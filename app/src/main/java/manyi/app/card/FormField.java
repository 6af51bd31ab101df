package manyi.app.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import manyi.analysis.Setting;
import manyi.text.Texts;

/// One setting in the form: its label, what it is chosen with, and what does not fit about it.
final class FormField extends VBox {
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
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    getStyleClass().add("form-field");
    getChildren().setAll(label, control, problem);
    refresh();
  }

  void refresh() {
    var found = form.problem(setting);
    problem.setText(found.map(one -> texts.say(Wording.of(one, form.analysis()))).orElse(""));
    problem.setVisible(found.isPresent());
    problem.setManaged(found.isPresent());
  }
}
