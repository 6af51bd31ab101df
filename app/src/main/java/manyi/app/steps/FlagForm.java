package manyi.app.steps;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import manyi.app.card.QuestionLabel;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Survey;

/// Respondents flagged whose answers may be worth nothing: too fast, always the same, twice.
final class FlagForm implements StepForm {
  private final CheckBox fast;
  private final ComboBox<Question> duration;
  private final TextField limit;
  private final CheckBox straight;
  private final ComboBox<Block> block;
  private final TextField least;
  private final CheckBox same;
  private final NameField name;
  private final VBox node;

  FlagForm(StepFields fields) {
    var survey = fields.survey();
    fast = check(fields, "steps.flag-fast");
    duration = fields.choice("step-duration", durations(survey), QuestionLabel::text);
    limit = fields.text("step-limit", "50% of median", 10);
    limit.setText("50%");
    straight = check(fields, "steps.flag-straight");
    block = fields.choice("step-block", blocks(survey), Block::text);
    least = fields.text("step-straight-least", "5", 4);
    least.setText("5");
    same = check(fields, "steps.flag-same");
    same.setSelected(true);
    straight.setSelected(!block.getItems().isEmpty());
    straight.setDisable(block.getItems().isEmpty());
    fast.setDisable(duration.getItems().isEmpty());
    name = new NameField(fields);
    name.suggest(fields.free("flag"));
    var faster =
        StepFields.row(
            fields.labelled("steps.duration", duration), fields.labelled("steps.limit", limit));
    var sameAnswers =
        StepFields.row(
            fields.labelled("steps.block", block), fields.labelled("steps.straight-least", least));
    faster.disableProperty().bind(fast.selectedProperty().not());
    sameAnswers.disableProperty().bind(straight.selectedProperty().not());
    node =
        new VBox(
            12,
            fast,
            faster,
            straight,
            sameAnswers,
            same,
            name.node(),
            fields.note("steps.flag-hint"));
  }

  private static CheckBox check(StepFields fields, String key) {
    var box = new CheckBox(fields.texts().get(key));
    box.setId(key.replace('.', '-'));
    box.setOnAction(_ -> fields.changed().run());
    return box;
  }

  /// What may say how long a respondent took: the platform's own columns first.
  private static List<Question> durations(Survey survey) {
    var fitting =
        survey.questions().stream()
            .filter(question -> question.kind() == Kind.META || question.kind() == Kind.NUMBER)
            .toList();
    var first = new ArrayList<>(fitting.stream().filter(FlagForm::isDuration).toList());
    fitting.stream().filter(question -> !first.contains(question)).forEach(first::add);
    return first;
  }

  private static boolean isDuration(Question question) {
    return question.text().matches("(?i).*(用时|时长|耗时|duration|seconds|interview ?time).*");
  }

  private static List<Block> blocks(Survey survey) {
    var blocks = new ArrayList<Block>();
    for (var question : survey.questions()) {
      var found = question.block();
      if (found != null && question.kind() == Kind.RATING && !blocks.contains(found)) {
        blocks.add(found);
      }
    }
    return blocks;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String written() {
    var checks = new ArrayList<String>();
    if (fast.isSelected() && duration.getValue() != null) {
      var text = limit.getText().strip();
      var relative = text.endsWith("%") ? text + " of median" : text;
      checks.add("faster than " + relative + " in " + Quote.of(duration.getValue().id()));
    }
    if (straight.isSelected() && block.getValue() != null) {
      var id = Quote.of(block.getValue().id());
      checks.add("straight " + id + " at least " + least.getText().strip());
    }
    if (same.isSelected()) {
      checks.add("same answers");
    }
    return checks.isEmpty() ? "" : name.written() + "flag: " + String.join("; ", checks);
  }
}
