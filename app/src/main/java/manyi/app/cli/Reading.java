package manyi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import manyi.Workbench;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import manyi.workbook.SurveyFiles;
import manyi.workbook.cells.Password;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Corrections.TextForm;
import manyi.workbook.recognition.Together;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// How the options ask that files be read.
///
/// @param sheet null for the one found
/// @param form of text files, as far as it is given
/// @param codebook a table that tells what columns and values mean, null where none is given
/// @param password of protected files, null where none is given
record Reading(
    @Nullable String sheet,
    TextForm form,
    @Nullable Path codebook,
    @Nullable Password password) {
  /// @throws UserProblem when an option has a value that cannot be followed
  static Reading of(ParseResult given) throws UserProblem {
    String encoding = given.matchedOptionValue("--encoding", null);
    String delimiter = given.matchedOptionValue("--delimiter", null);
    Path password = given.matchedOptionValue("--password-file", null);
    String sheet = given.matchedOptionValue("--sheet", null);
    return new Reading(
        sheet,
        new TextForm(encoding, delimiter == null ? null : delimiter(delimiter)),
        Codebooks.table(given),
        password == null ? null : password(password));
  }

  /// The one survey that the files are.
  ///
  /// @throws UserProblem when they cannot be read or are several surveys
  static Opened survey(ParseResult given) throws UserProblem {
    List<Path> files = given.matchedPositionalValue(0, List.<Path>of());
    var reading = of(given);
    var together = TogetherOptions.of(given, null);
    if (together != null) {
      return reading.openTogether(files, Corrections.NONE, together);
    }
    if (files.size() > 1) {
      throw new UserProblem("cli.several-files", files.get(1).toString());
    }
    return reading.open(files.getFirst(), Corrections.NONE);
  }

  /// Opens a file.
  ///
  /// @param planned what a project overrules; the options go before it
  /// @throws UserProblem when it cannot be read
  Opened open(Path file, Corrections planned) throws UserProblem {
    return Workbench.open(file, over(planned), password, Progress.none());
  }

  /// Opens files, or those in folders, as one survey.
  ///
  /// @param planned what a project overrules; the options go before it
  /// @throws UserProblem when they cannot be read
  Opened openTogether(List<Path> named, Corrections planned, Together together)
      throws UserProblem {
    return Workbench.openTogether(
        SurveyFiles.of(named), over(planned).withTogether(together), password, Progress.none());
  }

  private Corrections over(Corrections planned) {
    var former = planned.form();
    var corrections =
        planned.withForm(
            new TextForm(
                form.encoding() == null ? former.encoding() : form.encoding(),
                form.delimiter() == null ? former.delimiter() : form.delimiter()));
    corrections = sheet == null ? corrections : corrections.withSheet(sheet);
    return codebook == null ? corrections : corrections.withCodebook(codebook);
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
