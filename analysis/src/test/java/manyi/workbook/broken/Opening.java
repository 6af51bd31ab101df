package manyi.workbook.broken;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import manyi.progress.Progress;
import manyi.text.Language;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Importer;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Corrections;
import org.jspecify.annotations.Nullable;

/// What becomes of a file that is opened.
///
/// @param opens whether it does
/// @param keys of its problem, or of its notes
/// @param sentences the problem in each language; empty where it opens
record Opening(boolean opens, List<String> keys, List<String> sentences) {
  static Opening of(Path file, @Nullable Password password) {
    try {
      var opened = Importer.open(file, Corrections.NONE, password, Progress.none());
      return new Opening(
          true, opened.notes().stream().map(note -> note.message().key()).toList(), List.of());
    } catch (UserProblem e) {
      var sentences = List.of(Language.values()).stream().map(l -> Texts.in(l).say(e.problem()));
      return new Opening(false, List.of(e.problem().key()), sentences.toList());
    }
  }

  /// Opens every file that is named and says a line of each: a process of its own, of little
  /// memory.
  public static void main(String[] files) {
    // As the program itself does: what libraries log is not for its users.
    LogManager.getLogManager().reset();
    for (var file : files) {
      var opening = of(Path.of(file), null);
      IO.println(file + "\t" + opening.opens() + " " + String.join(" ", opening.keys()));
    }
  }
}
