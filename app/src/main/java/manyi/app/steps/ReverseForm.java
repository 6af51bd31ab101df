package manyi.app.steps;

import javafx.scene.Node;
import manyi.survey.Kind;

/// A rating the other way round.
final class ReverseForm implements StepForm {
  private final OneQuestionForm form;

  ReverseForm(StepFields fields) {
    form =
        new OneQuestionForm(
            fields,
            "reverse",
            question -> question.kind() == Kind.RATING,
            fields.note("steps.reverse-hint"));
  }

  @Override
  public Node node() {
    return form.node();
  }

  @Override
  public String written() {
    return form.written("");
  }
}
