package manyi.app.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import manyi.progress.Progress;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import org.jspecify.annotations.Nullable;

/// Opening that asks for the password of a protected file until it fits or the user gives up.
final class Unlocking {
  private final Desk desk;

  Unlocking(Desk desk) {
    this.desk = desk;
  }

  /// What is read with a password, or without one at first.
  @FunctionalInterface
  interface Reading<T> {
    T read(@Nullable Password password, Progress progress) throws UserProblem;
  }

  /// Reads a file off the JavaFX thread; of two files being opened the last one counts.
  ///
  /// @param onResult takes what was read, unless the user gave up
  <T> void read(Path file, Reading<T> reading, Consumer<T> onResult) {
    attempt(file, null, reading, onResult);
  }

  private <T> void attempt(
      Path file, @Nullable Password password, Reading<T> reading, Consumer<T> onResult) {
    desk.tasks()
        .run(
            FileCommands.SLOT,
            Message.of("shell.opening", String.valueOf(file.getFileName())),
            progress -> reading.read(password, progress),
            onResult,
            problem -> failed(problem, file, reading, onResult));
  }

  private <T> void failed(
      UserProblem problem, Path file, Reading<T> reading, Consumer<T> onResult) {
    var key = problem.problem().key();
    boolean again = key.endsWith(".password-wrong");
    if (again || key.endsWith(".password-needed")) {
      desk.dialogs()
          .password(String.valueOf(file.getFileName()), again)
          .ifPresent(password -> attempt(file, password, reading, onResult));
    } else {
      desk.dialogs().problem(problem);
    }
  }
}
