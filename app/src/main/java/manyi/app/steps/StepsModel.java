package manyi.app.steps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import manyi.app.session.History;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.session.Stepped;
import manyi.app.task.Tasks;
import manyi.preparation.Name;
import manyi.preparation.Step;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// The steps that prepare the survey. A change takes effect at once and can be undone.
public final class StepsModel {
  private static final String SLOT = "prepare";

  private final Session session;
  private final Tasks tasks;
  private final Consumer<UserProblem> onProblem;
  private final History<List<Step>> history = new History<>(List.of());
  private @Nullable Path file;
  private long begun;

  /// @param onProblem told why the weight or the filter no longer fits
  public StepsModel(Session session, Tasks tasks, Consumer<UserProblem> onProblem) {
    this.session = session;
    this.tasks = tasks;
    this.onProblem = onProblem;
    session.stepped().subscribe(this::follow);
  }

  public ReadOnlyBooleanProperty canUndo() {
    return history.canUndo();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return history.canRedo();
  }

  /// What the user wants by now, be it still under way.
  List<Step> steps() {
    return history.present();
  }

  /// Adds a step at the end.
  public void add(Step step) {
    var steps = new ArrayList<>(steps());
    steps.add(step);
    change(steps, () -> {});
  }

  /// Adds steps at the end, each in the place of one that makes the same question already, and goes
  /// on once the survey is prepared.
  public void addAll(List<Step> added, Runnable then) {
    var steps = new ArrayList<>(steps());
    for (var step : added) {
      steps.removeIf(
          old -> old.equals(step) || step.makes().isPresent() && id(old).equals(id(step)));
      steps.add(step);
    }
    change(steps, then);
  }

  /// An id for a question that a step is to make: the one wanted where no question of the file has
  /// it.
  public String free(String wanted) {
    var opened = session.opened().get();
    return Name.free(wanted, id -> opened != null && opened.survey().find(id).isPresent()).id();
  }

  private static String id(Step step) {
    return step.makes().map(name -> name.id()).orElse("");
  }

  void replace(int at, Step step) {
    var steps = new ArrayList<>(steps());
    steps.set(at, step);
    change(steps, () -> {});
  }

  void remove(int at) {
    var steps = new ArrayList<>(steps());
    steps.remove(at);
    change(steps, () -> {});
  }

  /// Moves a step to another place; a place outside the list leaves it where it is.
  void move(int from, int to) {
    var steps = new ArrayList<>(steps());
    if (from != to && to >= 0 && to < steps.size()) {
      steps.add(to, steps.remove(from));
      change(steps, () -> {});
    }
  }

  public void undo() {
    apply(history.undo(), () -> {});
  }

  public void redo() {
    apply(history.redo(), () -> {});
  }

  private void change(List<Step> wanted, Runnable then) {
    if (!wanted.equals(steps())) {
      history.change(List.copyOf(wanted));
      apply(history.present(), then);
    } else {
      then.run();
    }
  }

  private void apply(List<Step> wanted, Runnable then) {
    var opened = session.opened().get();
    if (opened == null) {
      return;
    }
    var respondents = session.respondents();
    tasks.run(
        SLOT,
        Message.of("steps.preparing"),
        progress -> {
          var stepped = Stepped.of(opened, wanted, progress);
          return new Ready(stepped, Prepared.of(stepped.survey(), respondents, Respondents.ALL));
        },
        ready -> take(ready, then),
        onProblem);
  }

  private void take(Ready ready, Runnable then) {
    var opened = session.opened().get();
    if (!Objects.equals(opened, ready.stepped().file())
        || !ready.prepared().wanted().equals(session.respondents())) {
      // The file was corrected, or other respondents chosen, while the steps were taken.
      apply(history.present(), then);
      return;
    }
    session.prepare(ready.stepped(), ready.prepared());
    ready.prepared().dropped().forEach(onProblem);
    then.run();
  }

  /// Another file, or another project, begins with its own steps.
  private void follow(@Nullable Stepped now) {
    var newFile = now == null ? null : now.file().file();
    var steps = now == null ? List.<Step>of() : now.steps();
    boolean other = !Objects.equals(file, newFile) || session.begun() != begun;
    file = newFile;
    begun = session.begun();
    if (other) {
      tasks.cancel(SLOT);
      history.reset(steps);
    } else if (!steps.equals(history.present()) && !tasks.isRunning(SLOT)) {
      history.reset(steps);
    }
  }

  private record Ready(Stepped stepped, Prepared prepared) {}
}
