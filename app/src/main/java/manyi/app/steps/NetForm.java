package manyi.app.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// Answers counted together; of a rating the top two and the bottom two to begin with.
final class NetForm implements StepForm {
  private static final int BOX = 2;

  private final StepFields fields;
  private final OneQuestionForm form;
  private final VBox groups = new VBox(10);
  private final List<Group> shown = new ArrayList<>();

  /// The label of a group, and the answers that are in it where they are pressed.
  private record Group(TextField label, FlowPane levels) {
    List<String> chosen() {
      return levels.getChildren().stream()
          .map(ToggleButton.class::cast)
          .filter(ToggleButton::isSelected)
          .map(ToggleButton::getText)
          .toList();
    }
  }

  NetForm(StepFields fields) {
    this.fields = fields;
    var more = new Button(fields.texts().get("steps.add-group"));
    more.setId("step-add-group");
    form =
        new OneQuestionForm(
            fields,
            "net",
            question -> !question.levels().isEmpty() && question.kind() != Kind.RANKING,
            fields.labelled("steps.nets", groups),
            more);
    more.setOnAction(_ -> {
      add("", List.of());
      fields.changed().run();
    });
    form.prefer(Kind.RATING);
    form.question().valueProperty().subscribe(this::show);
  }

  private void show(@Nullable Question question) {
    groups.getChildren().clear();
    shown.clear();
    if (question != null) {
      var scored = question.levels().stream().filter(Level::scored).toList();
      if (question.kind() == Kind.RATING && scored.size() > 2 * BOX) {
        add(
            fields.texts().get("steps.top-two"),
            scored.subList(scored.size() - BOX, scored.size()));
        add(fields.texts().get("steps.bottom-two"), scored.subList(0, BOX));
      } else {
        add("", List.of());
      }
    }
    fields.changed().run();
  }

  private void add(String name, List<Level> chosen) {
    var label = fields.text("step-net-" + shown.size(), fields.texts().get("steps.net-name"), 14);
    label.setText(name);
    var chips = new FlowPane(5, 5);
    for (var level : Objects.requireNonNull(form.chosen()).levels()) {
      var chip = new ToggleButton(level.label());
      chip.setMnemonicParsing(false);
      chip.getStyleClass().add("check-chip");
      chip.setSelected(chosen.contains(level));
      chip.setOnAction(_ -> fields.changed().run());
      chips.getChildren().add(chip);
    }
    shown.add(new Group(label, chips));
    groups.getChildren().add(new VBox(5, label, chips));
  }

  @Override
  public Node node() {
    return form.node();
  }

  @Override
  public String written() {
    var listed =
        shown.stream()
            .filter(group -> !group.chosen().isEmpty())
            .map(NetForm::written)
            .collect(Collectors.joining("; "));
    return listed.isEmpty() ? "" : form.written(": " + listed);
  }

  private static String written(Group group) {
    var label = group.label().getText().strip();
    return (label.isEmpty() ? "" : Quote.of(label) + " = ") + Quote.list(group.chosen());
  }
}
