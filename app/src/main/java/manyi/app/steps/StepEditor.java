package manyi.app.steps;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.preparation.Step;
import manyi.survey.Survey;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// A form with what the step would do shown below while it is filled in.
final class StepEditor extends VBox {
  private static final String SLOT = "step-effect";
  private static final double WIDEST = 760;
  private static final Duration PAUSE = Duration.millis(250);

  private final Session session;
  private final Tasks tasks;
  private final Survey before;
  private final EffectView effect;
  private final Button take = new Button();
  private final Label written = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final StepForm form;
  private @Nullable Step step;

  /// @param before the survey that the step finds
  /// @param onTaken takes the step
  StepEditor(
      Session session,
      Tasks tasks,
      Survey before,
      Function<StepFields, StepForm> maker,
      String action,
      Consumer<Step> onTaken,
      Runnable onCancelled) {
    this.session = session;
    this.tasks = tasks;
    this.before = before;
    effect = new EffectView(session);
    getStyleClass().add("step-editor");
    setSpacing(14);
    pause.setOnFinished(_ -> {
      // A form that another has taken the place of asks nothing more.
      if (getScene() != null) {
        check();
      }
    });
    var texts = session.texts().get();
    form = maker.apply(new StepFields(before, texts, this::changed));
    take.setText(texts.get(action));
    take.setId("step-take");
    take.getStyleClass().add("accent");
    take.setDisable(true);
    take.setOnAction(_ -> {
      if (step != null) {
        onTaken.accept(step);
      }
    });
    var cancel = new Button(texts.get("steps.cancel"));
    cancel.setOnAction(_ -> onCancelled.run());
    written.getStyleClass().addAll("muted", "small", "written-step");
    written.setWrapText(true);
    written.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(written, Priority.ALWAYS);
    for (var button : new Button[] {cancel, take}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    var bar = new HBox(8, written, cancel, take);
    bar.setAlignment(Pos.CENTER_LEFT);
    if (form.node() instanceof Region fields) {
      fields.setMaxWidth(WIDEST);
    }
    bar.setMaxWidth(WIDEST);
    getChildren().setAll(form.node(), bar, effect);
    check();
  }

  /// What was checked is no longer what is filled in.
  private void changed() {
    step = null;
    take.setDisable(true);
    pause.playFromStart();
  }

  private void check() {
    take.setDisable(true);
    step = null;
    var text = form.written();
    written.setText(text);
    if (text.isEmpty()) {
      effect.show(new Effect.Nothing());
      return;
    }
    try {
      var parsed = Step.parse(text);
      tasks.run(
          SLOT,
          progress -> Effect.of(parsed, before, progress),
          found -> show(parsed, found),
          this::refuse);
    } catch (UserProblem problem) {
      refuse(problem);
    }
  }

  private void show(Step parsed, Effect found) {
    step = parsed;
    take.setDisable(false);
    effect.show(found);
  }

  private void refuse(UserProblem problem) {
    tasks.cancel(SLOT);
    effect.show(new Effect.Trouble(problem));
  }
}
