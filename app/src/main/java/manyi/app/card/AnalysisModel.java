package manyi.app.card;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Analysis;
import manyi.analysis.Request;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.document.Document;
import manyi.project.Card;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// One analysis on the workbench: its settings, and the newest result for them. A result stays
/// until the next one is there.
public final class AnalysisModel {
  private final Session session;
  private final Tasks tasks;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Nothing());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final StringProperty asked = new SimpleStringProperty("");
  private @Nullable Path file;
  private boolean stale = true;

  public AnalysisModel(Session session, Tasks tasks, Analysis<?> analysis) {
    this.session = session;
    this.tasks = tasks;
    form = new FormModel(analysis, session.survey());
    session.survey().subscribe(_ -> takeSurvey());
    form.request().subscribe(_ -> recompute());
    watched.subscribe(_ -> refresh());
    tasks
        .running()
        .subscribe(
            () -> running.set(tasks.running().stream().anyMatch(run -> run.slot().equals(slot()))));
  }

  public FormModel form() {
    return form;
  }

  public ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The reference of the figure that is to be explained, empty for none. It stays from one result
  /// to the next, so that one sees what another rule would have decided.
  StringProperty asked() {
    return asked;
  }

  /// The explanation asked for; empty where there is none.
  Optional<Document> explanation(Texts texts) {
    return shown.get() instanceof Shown.Found(var finding, _) && !asked.get().isEmpty()
        ? finding.explain(asked.get(), texts)
        : Optional.empty();
  }

  /// Whether a newer result than the one shown is under way.
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Whether somebody looks; without, nothing is computed until somebody does.
  BooleanProperty watched() {
    return watched;
  }

  /// Takes up a card of the report again: its settings, weight and filter.
  ///
  /// @param onProblem told when weight or filter do not fit the survey; nothing is changed then
  public void take(Card card, Consumer<UserProblem> onProblem) {
    var opened = session.prepared();
    var respondents = new Respondents(card.weight(), card.filter());
    if (opened == null || respondents.equals(session.respondents())) {
      form.request().set(card.request());
      return;
    }
    tasks.run(
        "take-up",
        _ -> Workbench.prepare(opened.survey(), card),
        survey -> {
          if (opened == session.prepared()) {
            session.adopt(respondents, survey);
            form.request().set(card.request());
          }
        },
        onProblem);
  }

  private void takeSurvey() {
    var opened = session.opened().get();
    var newFile = opened == null ? null : opened.file();
    if (file != null && !file.equals(newFile)) {
      form.request().set(Request.of(form.analysis().name()));
      asked.set("");
    }
    file = newFile;
    recompute();
  }

  private void recompute() {
    stale = true;
    refresh();
  }

  private void refresh() {
    if (!stale || !watched.get()) {
      return;
    }
    stale = false;
    var survey = session.survey().get();
    var missing = form.missing();
    if (survey == null) {
      rest(new Shown.Nothing());
    } else if (!missing.isEmpty()) {
      rest(new Shown.Needed(missing));
    } else {
      var card = new Card(form.request().get(), session.weight().get(), session.filter().get());
      tasks.run(
          slot(),
          Message.of("card.computing", Message.of(form.analysis().name() + ".title")),
          progress -> Workbench.run(survey, card.request(), progress),
          finding -> show(finding, card),
          problem -> rest(new Shown.Trouble(problem)));
    }
  }

  private void show(Finding<?> finding, Card card) {
    shown.set(new Shown.Found(finding, card));
  }

  private void rest(Shown instead) {
    tasks.cancel(slot());
    shown.set(instead);
  }

  private String slot() {
    return form.analysis().name();
  }
}
