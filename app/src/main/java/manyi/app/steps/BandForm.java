package manyi.app.steps;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;

/// A number in bands.
final class BandForm implements StepForm {
  private final OneQuestionForm form;
  private final TextField cuts;
  private final TextField labels;

  BandForm(StepFields fields) {
    cuts = fields.text("step-cuts", "50, 100", 14);
    labels = fields.text("step-labels", fields.texts().get("steps.usual-labels"), 20);
    form =
        new OneQuestionForm(
            fields,
            "band",
            BandForm::isNumber,
            fields.labelled("steps.cuts", cuts),
            fields.labelled("steps.labels", labels));
  }

  private static boolean isNumber(Question question) {
    return question.kind() == Kind.NUMBER
        || question.kind() == Kind.RATING && question.levels().stream().anyMatch(Level::scored);
  }

  @Override
  public Node node() {
    return form.node();
  }

  @Override
  public String written() {
    var places = parts(cuts.getText());
    var names = parts(labels.getText());
    return places.isEmpty()
        ? ""
        : form.written(
            ": "
                + String.join(", ", places)
                + (names.isEmpty() ? "" : "; labels " + Quote.list(names)));
  }

  private static List<String> parts(String text) {
    return Stream.of(text.split("[,，、;；]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
