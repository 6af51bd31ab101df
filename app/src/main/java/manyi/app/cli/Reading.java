package manyi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import manyi.Workbench;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.TextForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// How the options ask that files be read.
///
/// @param sheet null for the one found
/// @param form of text files, as far as it is given
/// @param password of protected files, null where none is given
record Reading(@Nullable String sheet, TextForm form, @Nullable Password password) {
  /// @throws UserProblem when an option has a value that cannot be followed
  static Reading of(ParseResult given) throws UserProblem {
    String encoding = given.matchedOptionValue("--encoding", null);
    String delimiter = given.matchedOptionValue("--delimiter", null);
    Path password = given.matchedOptionValue("--password-file", null);
    String sheet = given.matchedOptionValue("--sheet", null);
    return new Reading(
        sheet,
        new TextForm(encoding, delimiter == null ? null : delimiter(delimiter)),
        password == null ? null : password(password));
  }

  /// Opens a file.
  ///
  /// @param planned what a project overrules; the options go before it
  /// @throws UserProblem when it cannot be read
  Opened open(Path file, Corrections planned) throws UserProblem {
    var former = planned.form();
    var corrections =
        planned.withForm(
            new TextForm(
                form.encoding() == null ? former.encoding() : form.encoding(),
                form.delimiter() == null ? former.delimiter() : form.delimiter()));
    return Workbench.open(
        file,
        sheet == null ? corrections : corrections.withSheet(sheet),
        password,
        Progress.none());
  }

  private static char delimiter(String word) throws UserProblem {
    if (word.toLowerCase(Locale.ROOT).equals("tab") || word.equals("\\t")) {
      return '\t';
    }
    if (word.length() != 1 || word.charAt(0) == '"' || Character.isLetterOrDigit(word.charAt(0))) {
      throw new UserProblem("cli.not-a-delimiter", word);
    }
    return word.charAt(0);
  }

  private static Password password(Path file) throws UserProblem {
    try (var lines = Files.lines(file)) {
      return Password.of(lines.findFirst().orElse("").replace("\uFEFF", ""));
    } catch (IOException | RuntimeException e) {
      throw new UserProblem("cli.password-file-unreadable", file.toString()).because(e);
    }
  }
}
