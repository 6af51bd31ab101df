package manyi.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.text.UserProblem;
import manyi.workbook.cells.Locked;
import manyi.workbook.cells.Unsupported;
import manyi.workbook.sav.BrokenSystemFile;
import manyi.workbook.xlsx.NotAWorkbook;
import manyi.workbook.xlsx.OutOfRange;

/// Says what is wrong with a file that cannot be opened.
final class FileProblems {
  private FileProblems() {}

  /// @return what the file is
  /// @throws UserProblem when the file is not one that could be opened
  static FileKind check(Path file) throws UserProblem {
    if (!Files.exists(file)) {
      throw missing(file);
    }
    if (Files.isDirectory(file)) {
      throw problem("workbook.folder", file);
    }
    FileKind kind;
    try {
      kind = FileKind.of(file);
    } catch (IOException e) {
      throw problem("workbook.not-readable", file).because(e);
    }
    if (kind.opens()) {
      return kind;
    }
    throw problem(kind.key(), file);
  }

  static UserProblem missing(Path file) {
    return new UserProblem("workbook.missing-file", file.toString());
  }

  static UserProblem tooLarge(Path file) {
    return problem("workbook.too-large", file);
  }

  static UserProblem damaged(Path file) {
    return problem("workbook.broken-file", file);
  }

  /// What went wrong while reading.
  static UserProblem of(Path file, IOException e) {
    if (!Files.exists(file)) {
      return missing(file).because(e);
    }
    if (e instanceof OutOfRange range) {
      return problem("workbook.out-of-range", file).at(String.valueOf(range.getMessage()));
    }
    if (e instanceof BrokenSystemFile broken) {
      var position = String.valueOf(broken.position());
      return new UserProblem("workbook.broken-spss", Importer.name(file), position).because(e);
    }
    if (e instanceof Locked locked) {
      return problem(locked.wrong() ? "workbook.password-wrong" : "workbook.password-needed", file);
    }
    if (e instanceof Unsupported unsupported) {
      return problem(unsupported.key(), file);
    }
    if (e instanceof NotAWorkbook not) {
      return problem(not.binary() ? "workbook.binary-workbook" : "workbook.not-a-workbook", file);
    }
    return damaged(file).because(e);
  }

  private static UserProblem problem(String key, Path file) {
    return new UserProblem(key, Importer.name(file));
  }
}
