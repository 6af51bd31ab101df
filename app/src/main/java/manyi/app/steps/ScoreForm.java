package manyi.app.steps;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import manyi.app.card.QuestionLabel;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The mean of several items a respondent.
final class ScoreForm implements StepForm {
  private final ComboBox<Items> items;
  private final FlowPane chips = new FlowPane(5, 5);
  private final TextField least;
  private final CheckBox stretched;
  private final NameField name;
  private final StepFields fields;
  private final VBox node;

  /// Items that are offered together.
  private record Items(String title, List<Question> questions) {}

  ScoreForm(StepFields fields) {
    this.fields = fields;
    var texts = fields.texts();
    items =
        fields.choice(
            "step-items", offered(fields.survey(), texts.get("steps.all-ratings")), Items::title);
    least = fields.text("step-least", "1", 4);
    least.setText("1");
    stretched = new CheckBox(texts.get("steps.stretched"));
    stretched.setOnAction(_ -> fields.changed().run());
    name = new NameField(fields);
    name.suggest(fields.free("score"));
    node =
        new VBox(
            12,
            fields.labelled("steps.items", items),
            chips,
            fields.labelled("steps.least", least),
            stretched,
            name.node());
    items.valueProperty().subscribe(this::show);
  }

  private static List<Items> offered(Survey survey, String all) {
    var ratings =
        survey.questions().stream().filter(question -> question.kind() == Kind.RATING).toList();
    var offered = new ArrayList<Items>();
    for (var block : ratings.stream().map(Question::block).distinct().toList()) {
      if (block != null) {
        offered.add(new Items(title(block), survey.block(block.id())));
      }
    }
    offered.add(new Items(all, ratings));
    return offered;
  }

  private static String title(Block block) {
    var number = QuestionLabel.number(block.id());
    return number.isEmpty() ? block.text() : number + " " + block.text();
  }

  private void show(@Nullable Items chosen) {
    chips.getChildren().clear();
    for (var question : chosen == null ? List.<Question>of() : chosen.questions()) {
      var chip = new ToggleButton(QuestionLabel.text(question));
      chip.setMnemonicParsing(false);
      chip.getStyleClass().add("check-chip");
      chip.setUserData(question.id());
      chip.setSelected(true);
      chip.setOnAction(_ -> fields.changed().run());
      chips.getChildren().add(chip);
    }
    fields.changed().run();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String written() {
    var ids =
        chips.getChildren().stream()
            .map(ToggleButton.class::cast)
            .filter(ToggleButton::isSelected)
            .map(chip -> String.valueOf(chip.getUserData()))
            .toList();
    return ids.isEmpty() || least.getText().isBlank()
        ? ""
        : name.written()
            + "score "
            + Quote.list(ids)
            + ": at least "
            + least.getText().strip()
            + (stretched.isSelected() ? "; 0 to 100" : "");
  }
}
