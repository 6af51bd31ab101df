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
import manyi.workbook.csv.WebPage;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.sav.SystemFile;
import manyi.workbook.xls.OldWorkbookFile;
import manyi.workbook.xlsx.ProtectedFile;
import manyi.workbook.xlsx.WorkbookFile;
import org.jspecify.annotations.Nullable;

/// Opens a file by its format, which its content tells.
final class Sources {
  private Sources() {}

  /// @param kind one that opens
  /// @param password of a protected file, null where none was given
  /// @throws UserProblem when there is no encoding of the name given
  /// @throws IOException when it is broken
  static SheetSource open(
      FileKind kind,
      Path file,
      Corrections.TextForm form,
      @Nullable Password password,
      Progress progress)
      throws IOException, UserProblem {
    var charset = charset(form.encoding());
    return switch (kind) {
      case WORKBOOK -> WorkbookFile.open(file);
      case OLD_WORKBOOK -> OldWorkbookFile.open(file, password, progress);
      case ENCRYPTED -> ProtectedFile.open(file, password);
      case TEXT -> TextFile.open(file, charset, form.delimiter(), progress);
      case SPSS -> SystemFile.open(file, charset);
      case WEB_PAGE -> WebPage.open(file, charset, progress);
      default -> throw new IllegalStateException("no reader of " + kind);
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
