package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
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

  /// Reads files off the JavaFX thread; of two readings the last one counts.
  ///
  /// @param files that are read as one
  /// @param onResult takes what was read, unless the user gave up
  <T> void read(List<Path> files, Reading<T> reading, Consumer<T> onResult) {
    attempt(files, null, reading, onResult);
  }

  private <T> void attempt(
      List<Path> files, @Nullable Password password, Reading<T> reading, Consumer<T> onResult) {
    desk.tasks()
        .run(
            FileCommands.SLOT,
            opening(files),
            progress -> reading.read(password, progress),
            onResult,
            problem -> failed(problem, files, reading, onResult));
  }

  private <T> void failed(
      UserProblem problem, List<Path> files, Reading<T> reading, Consumer<T> onResult) {
    var key = problem.problem().key();
    boolean again = key.endsWith(".password-wrong");
    if (again || key.endsWith(".password-needed")) {
      desk.dialogs()
          .password(name(files.getFirst()), again)
          .ifPresent(password -> attempt(files, password, reading, onResult));
    } else {
      desk.dialogs().problem(problem);
    }
  }

  private static Message opening(List<Path> files) {
    return files.size() == 1
        ? Message.of("shell.opening", name(files.getFirst()))
        : Message.of("shell.opening-several", files.size());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
