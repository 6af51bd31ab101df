package manyi.app.card;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import manyi.Finding;
import manyi.Workbench;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.document.Document;
import manyi.project.Card;
import manyi.survey.Survey;
import manyi.text.Message;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// One analysis on the workbench: its settings, and the newest result for them. A result stays
/// until the next one is there. Where an analysis has a sketch, that is shown first and the whole
/// result when it is there; what is put into the report is always the whole.
public final class AnalysisModel {
  private final Session session;
  private final Tasks tasks;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Nothing());
  private final ReadOnlyObjectWrapper<Certainty> certainty =
      new ReadOnlyObjectWrapper<>(Certainty.KNOWN);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final Selection selection = new Selection();
  private long begun;
  private boolean stale = true;
  private boolean completing;

  public AnalysisModel(Session session, Tasks tasks, Analysis<?> analysis) {
    this.session = session;
    this.tasks = tasks;
    form = new FormModel(analysis, session.survey());
    begun = session.begun();
    form.request().set(session.page(analysis.name()));
    session.survey().subscribe(_ -> takeSurvey());
    form.request().subscribe(_ -> recompute());
    form.request().subscribe(session::keep);
    watched.subscribe(_ -> refresh());
    tasks
        .running()
        .subscribe(() ->
            running.set(
                !completing
                    && tasks.running().stream().anyMatch(run -> run.slot().equals(slot()))));
  }

  public FormModel form() {
    return form;
  }

  public ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// How far the result shown has come.
  public ReadOnlyObjectProperty<Certainty> certainty() {
    return certainty.getReadOnlyProperty();
  }

  /// What is selected in tables and pictures. It stays from one result to the next, so that one
  /// sees what another rule would have decided.
  Selection selection() {
    return selection;
  }

  /// The explanation asked for; empty where there is none.
  Optional<Document> explanation(Texts texts) {
    var asked = selection.asked().get();
    return shown.get() instanceof Shown.Found(var finding, _) && !asked.isEmpty()
        ? finding.explain(asked, texts)
        : Optional.empty();
  }

  /// Whether a newer result than the one shown is under way; the rest of the one shown is not.
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

  /// Computes again, such as how sure the figures are where the user stopped that.
  void again() {
    recompute();
  }

  private void takeSurvey() {
    if (begun != session.begun()) {
      begun = session.begun();
      form.request().set(session.page(form.analysis().name()));
      selection.clear();
    }
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
    completing = false;
    var survey = session.survey().get();
    var missing = form.missing();
    if (survey == null) {
      rest(new Shown.Nothing());
    } else if (!missing.isEmpty()) {
      rest(new Shown.Needed(missing));
    } else {
      var card = new Card(form.request().get(), session.weight().get(), session.filter().get());
      var sketch = sketch(card.request());
      if (sketch.equals(card.request())) {
        compute(survey, card);
      } else {
        sketch(survey, card, sketch);
      }
    }
  }

  /// The request without what takes long; the same one where nothing does.
  private Request sketch(Request whole) {
    var sketch = whole;
    for (var rule : form.analysis().sketch().entrySet()) {
      sketch = sketch.with(rule.getKey(), rule.getValue());
    }
    return sketch;
  }

  /// Shows the figures as soon as they are there, then computes the whole.
  private void sketch(Survey survey, Card card, Request sketch) {
    tasks.run(
        slot(),
        doing("card.computing"),
        progress -> Workbench.run(form.analysis(), survey, sketch, progress),
        finding -> {
          boolean computed = finding.outcome() instanceof Outcome.Computed<?>;
          certainty.set(computed ? Certainty.COMPUTING : Certainty.KNOWN);
          shown.set(new Shown.Found(finding, card));
          complete(survey, card);
        },
        problem -> rest(new Shown.Trouble(problem)));
  }

  /// Computes the rest of what is shown.
  private void complete(Survey survey, Card card) {
    completing = true;
    tasks.run(
        slot(),
        doing("card.computing-certainty"),
        progress -> Workbench.run(form.analysis(), survey, card.request(), progress),
        finding -> show(finding, card),
        problem -> rest(new Shown.Trouble(problem)),
        () -> certainty.set(Certainty.STOPPED));
  }

  private void compute(Survey survey, Card card) {
    tasks.run(
        slot(),
        doing("card.computing"),
        progress -> Workbench.run(form.analysis(), survey, card.request(), progress),
        finding -> show(finding, card),
        problem -> rest(new Shown.Trouble(problem)));
  }

  private Message doing(String key) {
    return Message.of(key, Message.of(form.analysis().name() + ".title"));
  }

  private void show(Finding<?> finding, Card card) {
    certainty.set(Certainty.KNOWN);
    shown.set(new Shown.Found(finding, card));
  }

  private void rest(Shown instead) {
    tasks.cancel(slot());
    certainty.set(Certainty.KNOWN);
    shown.set(instead);
  }

  private String slot() {
    return form.analysis().name();
  }
}
