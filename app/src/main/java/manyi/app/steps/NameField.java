package manyi.app.steps;

import javafx.scene.Node;
import javafx.scene.control.TextField;

/// What the new question is called: an id, of itself one that is free, and a text.
final class NameField {
  private final TextField id;
  private final TextField text;
  private final Node node;
  private String usual = "";

  NameField(StepFields fields) {
    id = fields.text("step-id", "", 9);
    text = fields.text("step-text", fields.texts().get("steps.usual-text"), 16);
    node = StepFields.row(fields.labelled("steps.text", text), fields.labelled("steps.id", id));
  }

  Node node() {
    return node;
  }

  /// What it is called where nothing is filled in.
  void suggest(String newUsual) {
    usual = newUsual;
    id.setPromptText(newUsual);
  }

  /// What stands before the verb: `q5_recode 'Three groups' = `.
  String written() {
    var name = id.getText().isBlank() ? usual : id.getText().strip();
    var words = text.getText().strip();
    return name + (words.isEmpty() ? "" : " " + Quote.of(words)) + " = ";
  }
}
