package manyi.app.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// Answers put into new groups: beside each answer stands the group that it goes to.
final class RecodeForm implements StepForm {
  private final StepFields fields;
  private final OneQuestionForm form;
  private final GridPane grid = new GridPane();
  private final List<TextField> groups = new ArrayList<>();

  RecodeForm(StepFields fields) {
    this.fields = fields;
    grid.setHgap(12);
    grid.setVgap(4);
    var scroller = new ScrollPane(grid);
    scroller.setFitToWidth(true);
    scroller.setMaxHeight(250);
    scroller.getStyleClass().add("edge-to-edge");
    form =
        new OneQuestionForm(
            fields,
            "recode",
            question -> !question.levels().isEmpty(),
            fields.labelled("steps.groups", scroller),
            fields.note("steps.recode-hint"));
    form.question().valueProperty().subscribe(this::show);
  }

  private void show(@Nullable Question question) {
    grid.getChildren().clear();
    groups.clear();
    for (int i = 0; question != null && i < question.levels().size(); i++) {
      var label = new Label(question.levels().get(i).label());
      label.setMaxWidth(220);
      var group = fields.text("step-group-" + i, fields.texts().get("steps.no-group"), 14);
      group.setText(question.levels().get(i).label());
      GridPane.setHgrow(group, Priority.ALWAYS);
      groups.add(group);
      grid.addRow(i, label, new Label("→"), group);
    }
    fields.changed().run();
  }

  @Override
  public Node node() {
    return form.node();
  }

  @Override
  public String written() {
    var question = form.chosen();
    if (question == null) {
      return "";
    }
    var values = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i).getText().strip();
      if (!group.isEmpty()) {
        values.computeIfAbsent(group, _ -> new ArrayList<>()).add(question.levels().get(i).label());
      }
    }
    return form.written(
        values.entrySet().stream()
            .map(group -> Quote.of(group.getKey()) + " = " + Quote.list(group.getValue()))
            .collect(Collectors.joining("; ", ": ", "")));
  }
}
