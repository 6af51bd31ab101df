package manyi.workbook;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.csv.TextFile;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.sav.SystemFile;
import manyi.workbook.xlsx.WorkbookFile;
import org.jspecify.annotations.Nullable;

/// Opens a file by its format, which its content tells.
final class Sources {
  private Sources() {}

  /// @param password of a protected file, null where none was given
  /// @throws UserProblem when there is no reader for it
  /// @throws IOException when it is broken
  static SheetSource open(
      Path file, Corrections.TextForm form, @Nullable Password password, Progress progress)
      throws IOException, UserProblem {
    return switch (FileProblems.check(file)) {
      case TEXT -> TextFile.open(file, charset(form.encoding()), form.delimiter(), progress);
      case SPSS -> SystemFile.open(file, charset(form.encoding()));
      default -> WorkbookFile.open(file);
    };
  }

  private static @Nullable Charset charset(@Nullable String name) throws UserProblem {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UserProblem("workbook.unknown-encoding", name).because(e);
    }
  }
}
