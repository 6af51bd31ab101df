package manyi.app.task;

import manyi.progress.Progress;
import manyi.text.UserProblem;

/// What is done off the JavaFX thread. It must not touch a view.
///
/// @param <T> what comes of it
@FunctionalInterface
public interface Work<T> {
  /// Does the work.
  ///
  /// @throws UserProblem when the user's input does not allow it
  /// @throws manyi.progress.Cancelled when `progress` says so
  T run(Progress progress) throws UserProblem;
}
