package manyi.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import manyi.progress.Progress;
import manyi.text.Message;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.together.Difference;
import manyi.workbook.together.Joined;
import manyi.workbook.together.Part;
import manyi.workbook.together.PartCells;
import manyi.workbook.together.PartNames;
import manyi.workbook.together.Stack;
import manyi.workbook.together.Stacker;
import org.jspecify.annotations.Nullable;

/// Reads several files, one after the other, and puts them below one another.
final class TogetherReader {
  /// How many problems are told in one sentence.
  private static final int TOLD = 3;

  /// Problems that a password settles.
  private static final Set<String> PASSWORD =
      Set.of("workbook.password-needed", "workbook.password-wrong");

  private final List<Path> files;
  private final List<String> names;
  private final Corrections corrections;
  private final @Nullable Password password;
  private final Stacker stacker = new Stacker();
  private final List<Path> read = new ArrayList<>();
  private final List<UserProblem> problems = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /// @param corrections whose sheet, headers and form hold for every file
  /// @param password of the files that are protected, null where none is known
  TogetherReader(List<Path> files, Corrections corrections, @Nullable Password password) {
    this.files = files;
    this.corrections = corrections;
    this.password = password;
    names = PartNames.of(files);
  }

  /// Reads the files.
  ///
  /// @return the files below one another
  /// @throws UserProblem when one of them cannot be read and the others are not wanted without it,
  ///   or none can
  Stack read(Progress progress) throws UserProblem {
    try {
      for (int i = 0; i < files.size(); i++) {
        double from = (double) i / files.size();
        double to = (i + 1.0) / files.size();
        try {
          add(i, progress.part(from, to));
        } catch (UserProblem e) {
          problems.add(e);
        }
      }
      refuse();
      return stacker.stack();
    } catch (TooLarge e) {
      throw FileProblems.tooLarge(files.getFirst()).because(e);
    }
  }

  /// What is to be said about how the files were read.
  List<Note> notes() {
    return notes;
  }

  private void add(int at, Progress progress) throws UserProblem {
    var file = files.get(at);
    var sheet = Importer.read(file, corrections, password, progress.part(0, 0.8));
    var layout = Importer.layout(sheet, corrections);
    var part =
        new Part(
            file,
            names.get(at),
            names.get(at),
            sheet.sheet(),
            sheet.sheets(),
            layout.dialect(),
            layout.rows().length,
            original(file));
    stacker.add(new PartCells(part, sheet.cells(), layout), progress.part(0.8, 1));
    read.add(file);
    sheet.origin().notes().stream()
        .map(note -> about(names.get(at), note))
        .filter(note -> note.severity() != Severity.INFO)
        .forEach(notes::add);
  }

  private static Note about(String name, Note note) {
    return new Note(
        note.severity(),
        Message.of("workbook.of-part", name, note.message()),
        note.where(),
        note.question());
  }

  /// The place of an earlier file with the same bytes, -1 where there is none.
  private int original(Path file) throws UserProblem {
    try {
      for (int i = 0; i < read.size(); i++) {
        if (Files.size(read.get(i)) == Files.size(file) && Files.mismatch(read.get(i), file) < 0) {
          return i;
        }
      }
      return -1;
    } catch (IOException e) {
      throw FileProblems.of(file, e);
    }
  }

  private void refuse() throws UserProblem {
    if (problems.isEmpty()) {
      return;
    }
    if (read.isEmpty()) {
      throw problems.getFirst();
    }
    var together = corrections.together();
    if (together == null || !together.skipUnreadable()) {
      for (var problem : problems) {
        if (PASSWORD.contains(problem.problem().key())) {
          throw problem;
        }
      }
      throw new UserProblem("workbook.some-unreadable", problems.size(), files.size(), told())
          .because(problems.getFirst());
    }
    for (var problem : problems) {
      notes.add(Note.onSheet(Severity.WARNING, "workbook.left-out", problem.problem()));
    }
  }

  private Message told() {
    var told = problems.getFirst().problem();
    for (var problem : problems.subList(1, Math.min(TOLD, problems.size()))) {
      told = Message.of("workbook.and", told, problem.problem());
    }
    return told;
  }

  /// What is to be said about the files and their differences.
  static List<Note> notes(Joined joined) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        Note.onSheet(
            Severity.INFO,
            "workbook.together",
            joined.parts().size(),
            joined.layout().rows().length,
            joined.settings().joining().word()));
    for (var difference : joined.differences()) {
      notes.add(new Note(severity(difference), difference.message(), "", null));
    }
    return notes;
  }

  private static Severity severity(Difference difference) {
    return difference.decided() ? Severity.INFO : difference.sort().severity();
  }
}
