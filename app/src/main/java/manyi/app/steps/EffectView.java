package manyi.app.steps;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import manyi.app.card.CardStyle;
import manyi.app.card.DocumentView;
import manyi.app.session.Session;
import manyi.document.NumberFormat;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// What a step does, in a table, a sentence or a problem.
final class EffectView extends VBox {
  private final Session session;

  EffectView(Session session) {
    this.session = session;
    setId("step-effect");
    setSpacing(6);
    getStylesheets().add(CardStyle.sheet());
  }

  void show(Effect effect) {
    var texts = session.texts().get();
    getChildren().clear();
    switch (effect) {
      case Effect.Nothing _ -> {}
      case Effect.Made(var answers) ->
          getChildren()
              .add(
                  new DocumentView(answers.document(texts).blocks(), texts, session.theme().get()));
      case Effect.Kept(int before, int after) -> getChildren().add(kept(before, after, texts));
      case Effect.Trouble(var problem) -> getChildren().add(problem(problem, texts));
    }
  }

  private static Label kept(int before, int after, Texts texts) {
    double share = before == 0 ? Double.NaN : (double) after / before;
    var language = texts.language();
    return wrapped(
        texts.get(
            "steps.kept",
            after,
            before,
            NumberFormat.PERCENT.shown(share, language),
            before - after),
        "sentence");
  }

  static Label problem(UserProblem problem, Texts texts) {
    var where = problem.where();
    var words = texts.say(problem.problem());
    return wrapped(where == null ? words : words + "\n" + where, "problem");
  }

  private static Label wrapped(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
