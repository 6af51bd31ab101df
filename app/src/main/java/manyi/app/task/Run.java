package manyi.app.task;

import java.util.function.Consumer;
import javafx.concurrent.Task;
import manyi.progress.Cancelled;
import manyi.text.Message;
import manyi.text.UserProblem;

/// One run of a slot, from its asking to its end. Observed on the JavaFX thread.
public final class Run<T> extends Task<T> {
  private final String slot;
  private final Message doing;
  private final Work<T> work;
  private final Consumer<T> onResult;
  private final Consumer<UserProblem> onProblem;
  private final Runnable onStopped;
  private volatile long nanoseconds;

  Run(
      String slot,
      Message doing,
      Work<T> work,
      Consumer<T> onResult,
      Consumer<UserProblem> onProblem,
      Runnable onStopped) {
    this.slot = slot;
    this.doing = doing;
    this.work = work;
    this.onResult = onResult;
    this.onProblem = onProblem;
    this.onStopped = onStopped;
  }

  public String slot() {
    return slot;
  }

  /// What it does, to be shown beside its progress.
  public Message doing() {
    return doing;
  }

  /// How long the work took, in nanoseconds; 0 before its end.
  long nanoseconds() {
    return nanoseconds;
  }

  @Override
  protected T call() throws UserProblem {
    var begin = System.nanoTime();
    try {
      return work.run(this::report);
    } catch (Cancelled e) {
      cancel(false);
      throw e;
    } finally {
      nanoseconds = System.nanoTime() - begin;
    }
  }

  private void report(double done) {
    if (isCancelled()) {
      throw new Cancelled();
    }
    updateProgress(Double.isNaN(done) ? -1 : done, 1);
  }

  void deliver() {
    onResult.accept(getValue());
  }

  /// Tells that the user has stopped it.
  void stopped() {
    onStopped.run();
  }

  /// Hands a failure to whom it concerns; what is not the user's to mend goes on as it is.
  void fail(Throwable failure) {
    switch (failure) {
      case UserProblem problem -> onProblem.accept(problem);
      case Cancelled _ -> {}
      case RuntimeException bug -> throw bug;
      case Error error -> throw error;
      default -> throw new IllegalStateException(failure);
    }
  }
}
