package manyi.app.steps;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;
import manyi.app.card.CardStyle;
import manyi.app.session.Session;
import manyi.app.session.Stepped.Done;
import manyi.app.task.Tasks;
import manyi.preparation.Step;
import manyi.preparation.Steps;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// The steps that prepare the survey at the left; at the right a form, or what the step chosen
/// made.
public final class StepsPage extends SplitPane {
  private static final String SLOT = "step-effect";

  private final Session session;
  private final Tasks tasks;
  private final StepsModel model;
  private final StepList list;
  private final VBox content = new VBox();
  private Runnable again = () -> {};

  public StepsPage(Session session, Tasks tasks, StepsModel model) {
    this.session = session;
    this.tasks = tasks;
    this.model = model;
    list = new StepList(session, model, this::add, this::edit);
    list.setMinWidth(300);
    list.setPrefWidth(430);
    setResizableWithParent(list, false);
    content.getStyleClass().add("step-content");
    var scroller = new ScrollPane(content);
    scroller.setFitToWidth(true);
    scroller.getStyleClass().add("edge-to-edge");
    getItems().setAll(list, scroller);
    setDividerPositions(0.34);
    getStyleClass().addAll("analysis-page", "steps-page");
    getStylesheets().add(CardStyle.sheet());
    list.selected().subscribe(done -> show(done));
    session.texts().subscribe((_, _) -> again.run());
    session.theme().subscribe((_, _) -> again.run());
    session
        .opened()
        .subscribe((before, now) -> {
          if (before != now) {
            show(list.selected().get());
          }
        });
  }

  /// Opens the form for a new step.
  private void add(StepKind kind) {
    var stepped = session.stepped().get();
    if (stepped != null) {
      list.selectNothing();
      form(
          "steps.kind." + kind.word(),
          stepped.survey(),
          kind::form,
          "steps.take",
          step -> model.add(step));
    }
  }

  private void edit(int at) {
    var stepped = session.stepped().get();
    if (stepped != null && at < stepped.done().size()) {
      var done = stepped.done().get(at);
      form(
          "steps.edit",
          done.before(),
          fields -> StepKind.form(done.step(), fields),
          "steps.change",
          step -> model.replace(at, step));
    }
  }

  private void form(
      String title,
      Survey before,
      Function<StepFields, StepForm> maker,
      String action,
      Consumer<Step> onTaken) {
    again = () -> form(title, before, maker, action, onTaken);
    var editor =
        new StepEditor(
            session,
            tasks,
            before,
            maker,
            action,
            step -> {
              show(null);
              onTaken.accept(step);
            },
            () -> show(list.selected().get()));
    var words = session.texts().get().get(title).replace("…", "");
    content.getChildren().setAll(card(words, editor));
  }

  private void show(@Nullable Done done) {
    tasks.cancel(SLOT);
    again = () -> show(done);
    var texts = session.texts().get();
    if (done == null) {
      var hint = new Label(texts.get("steps.hint"));
      hint.setWrapText(true);
      hint.getStyleClass().add("muted");
      content.getChildren().setAll(card(texts.get("steps.about"), hint));
      return;
    }
    var effect = new EffectView(session);
    var title = Steps.words(done.step(), done.after(), texts);
    content.getChildren().setAll(card(title, effect));
    if (done.problem() != null) {
      effect.show(new Effect.Trouble(Objects.requireNonNull(done.problem())));
    } else {
      tasks.run(
          SLOT,
          progress -> Effect.of(done.step(), done.before(), done.after(), progress),
          effect::show,
          problem -> effect.show(new Effect.Trouble(problem)));
    }
  }

  private static Node card(String title, Node inside) {
    var label = new Label(title);
    label.setWrapText(true);
    label.getStyleClass().add("card-title");
    var head = new VBox(label);
    head.getStyleClass().add("card-head");
    var body = new VBox(inside);
    body.getStyleClass().add("step-body");
    var card = new VBox(head, body);
    card.getStyleClass().add("card");
    return card;
  }
}
