package manyi.app.steps;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import manyi.survey.Question;
import manyi.survey.Role;

/// What a question is for.
final class RoleForm implements StepForm {
  private final ComboBox<Question> question;
  private final ComboBox<Role> role;
  private final VBox node;

  RoleForm(StepFields fields) {
    question = fields.question(_ -> true);
    role =
        fields.choice(
            "step-role",
            List.of(Role.values()),
            one -> fields.texts().get("survey.role." + one.word()));
    role.setValue(Role.STRATUM);
    node =
        new VBox(
            12,
            fields.labelled("steps.question", question),
            fields.labelled("steps.role", role),
            fields.note("steps.role-hint"));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String written() {
    return question.getValue() == null
        ? ""
        : "role " + Quote.of(question.getValue().id()) + ": " + role.getValue().word();
  }
}
