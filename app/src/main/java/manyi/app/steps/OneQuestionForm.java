package manyi.app.steps;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import manyi.survey.Kind;
import manyi.survey.Question;
import org.jspecify.annotations.Nullable;

/// What the forms have in common that make a question of one other: the question, and what is made
/// of it.
final class OneQuestionForm {
  private final StepFields fields;
  private final ComboBox<Question> question;
  private final NameField name;
  private final String verb;
  private final VBox node;

  /// @param verb of the step, such as `recode`
  /// @param rest of the form, between the question and the name
  OneQuestionForm(StepFields fields, String verb, Predicate<Question> fits, Node... rest) {
    this.fields = fields;
    this.verb = verb;
    question = fields.question(fits);
    name = new NameField(fields);
    node = new VBox(12, fields.labelled("steps.question", question));
    node.getChildren().addAll(rest);
    node.getChildren().add(name.node());
    question.valueProperty().subscribe(_ -> suggest());
  }

  Node node() {
    return node;
  }

  ComboBox<Question> question() {
    return question;
  }

  @Nullable Question chosen() {
    return question.getValue();
  }

  /// The step with what stands behind the question; empty where no question is chosen.
  String written(String rest) {
    var chosen = chosen();
    return chosen == null ? "" : name.written() + verb + " " + Quote.of(chosen.id()) + rest;
  }

  /// Chooses the first question of a kind, where there is one.
  void prefer(Kind kind) {
    question.getItems().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .ifPresent(question::setValue);
  }

  private void suggest() {
    var chosen = chosen();
    if (chosen != null) {
      name.suggest(fields.free(chosen.id() + "_" + verb));
    }
  }
}
