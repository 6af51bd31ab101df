package manyi.bench;

import java.nio.file.Path;
import manyi.Workbench;
import manyi.progress.Progress;
import manyi.workbook.recognition.Corrections;

/// Opens one file in a process of its own and tells what it holds.
final class OpenOnce {
  private OpenOnce() {}

  /// @param arguments the file
  static void main(String... arguments) throws Exception {
    long start = System.nanoTime();
    var opened = Workbench.open(Path.of(arguments[0]), Corrections.NONE, Progress.none());
    System.out.printf(
        "%d respondents, %d questions, %.1f s%n",
        opened.survey().respondents(),
        opened.survey().questions().size(),
        (System.nanoTime() - start) / 1e9);
  }
}
