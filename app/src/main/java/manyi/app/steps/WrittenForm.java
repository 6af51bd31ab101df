package manyi.app.steps;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// A step as it is written on the command line and in the project file.
final class WrittenForm implements StepForm {
  private final TextArea area = new TextArea();
  private final VBox node;
  private final String before;

  /// @param before what stands before the text typed, such as `keep `; empty for none
  WrittenForm(StepFields fields, String before, String text, String label, String hint) {
    this.before = before;
    area.setId("step-written");
    area.setText(text);
    area.setWrapText(true);
    area.setPrefRowCount(4);
    area.textProperty().subscribe((_, _) -> fields.changed().run());
    node = new VBox(12, fields.labelled(label, area), fields.note(hint));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String written() {
    var text = area.getText().strip().replaceAll("\\s*\\R\\s*", " ");
    return text.isEmpty() ? "" : before + text;
  }
}
