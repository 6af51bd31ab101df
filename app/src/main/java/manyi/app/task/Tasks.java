package manyi.app.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// Runs work off the JavaFX thread. Each slot has one result at a time: asking again cancels the
/// run before, and what that one would still bring is never shown. Called on the JavaFX thread
/// only, and answers there.
public final class Tasks implements AutoCloseable {
  /// So that changes that come together cost one run. What is typed pauses by itself before.
  private static final Duration PAUSE = Duration.millis(20);

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors() - 1), Tasks::worker);
  private final Map<String, Run<?>> newest = new HashMap<>();
  private final ObservableList<Run<?>> running = FXCollections.observableArrayList();
  private final ObservableList<Run<?>> shown = FXCollections.unmodifiableObservableList(running);
  private final ReadOnlyLongWrapper lastTook = new ReadOnlyLongWrapper(-1);

  /// Runs a computation in a slot.
  ///
  /// @param slot whose earlier run this one replaces
  /// @param onResult called on the JavaFX thread, unless a newer run was asked for meanwhile
  /// @param onProblem likewise
  public <T> void run(
      String slot, Work<T> work, Consumer<T> onResult, Consumer<UserProblem> onProblem) {
    run(slot, Message.of("task.computing"), work, onResult, onProblem);
  }

  /// Runs work that is named in the status bar by `doing`; otherwise like the other `run`.
  public <T> void run(
      String slot,
      Message doing,
      Work<T> work,
      Consumer<T> onResult,
      Consumer<UserProblem> onProblem) {
    run(slot, doing, work, onResult, onProblem, () -> {});
  }

  /// Runs work like the other `run`, and tells when the user stops it.
  ///
  /// @param onStopped called where [#stop] ends the run; not where a newer run replaces it
  public <T> void run(
      String slot,
      Message doing,
      Work<T> work,
      Consumer<T> onResult,
      Consumer<UserProblem> onProblem,
      Runnable onStopped) {
    cancel(slot);
    var run = new Run<>(slot, doing, work, onResult, onProblem, onStopped);
    newest.put(slot, run);
    run.setOnSucceeded(_ -> end(run, run::deliver));
    run.setOnFailed(_ -> end(run, () -> run.fail(run.getException())));
    run.setOnCancelled(_ -> end(run, () -> {}));
    running.add(run);
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(_ -> start(run));
    pause.play();
  }

  /// Cancels a slot's run, if there is one.
  public void cancel(String slot) {
    remove(slot);
  }

  /// Cancels a slot's run, if there is one, because the user wants it to end: whoever asked for it
  /// is told.
  public void stop(String slot) {
    var run = remove(slot);
    if (run != null) {
      run.stopped();
    }
  }

  private @Nullable Run<?> remove(String slot) {
    var run = newest.remove(slot);
    if (run != null) {
      run.cancel(false);
    }
    return run;
  }

  /// Whether a slot's newest run has yet to end.
  public boolean isRunning(String slot) {
    return newest.containsKey(slot);
  }

  /// What is being done, in the order it was asked for.
  public ObservableList<Run<?>> running() {
    return shown;
  }

  /// How long the last work took that brought a result, in milliseconds; −1 before the first.
  public ReadOnlyLongProperty lastTook() {
    return lastTook.getReadOnlyProperty();
  }

  /// Cancels everything; the workers end.
  @Override
  public void close() {
    running.stream().toList().forEach(run -> run.cancel(false));
    workers.shutdownNow();
  }

  private void start(Run<?> run) {
    if (!run.isCancelled() && !workers.isShutdown()) {
      workers.execute(run);
    }
  }

  private void end(Run<?> run, Runnable answer) {
    running.remove(run);
    if (newest.remove(run.slot(), run)) {
      if (run.getException() == null && !run.isCancelled()) {
        lastTook.set(run.nanoseconds() / 1_000_000);
      }
      answer.run();
    }
  }

  private static Thread worker(Runnable work) {
    return Thread.ofPlatform().daemon().name("manyi-worker").unstarted(work);
  }
}
