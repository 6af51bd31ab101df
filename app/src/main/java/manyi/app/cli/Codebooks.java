package manyi.app.cli;

import java.nio.file.Path;
import manyi.codebook.CodebookFile;
import manyi.progress.Progress;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The option `--codebook`: decisions on another file, applied to this one, or a table that tells
/// what columns and values mean.
final class Codebooks {
  private static final String NAME = "--codebook";

  private final Texts texts;
  private final Console console;

  Codebooks(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
  }

  OptionSpec option() {
    return Options.value(NAME, "FILE", texts.get("cli.option.codebook")).type(Path.class).build();
  }

  /// The table that tells what columns and values mean, null where none was named.
  static @Nullable Path table(ParseResult given) {
    @Nullable Path file = given.matchedOptionValue(NAME, null);
    return file == null || CodebookFile.isCodebook(file) ? null : file;
  }

  /// The file under the decisions of the codebook that was named, if one was; what no longer fits
  /// is told.
  ///
  /// @throws UserProblem when the codebook cannot be read
  Opened apply(Opened opened, ParseResult given) throws UserProblem {
    @Nullable Path file = given.matchedOptionValue(NAME, null);
    if (file == null || !CodebookFile.isCodebook(file)) {
      return opened;
    }
    var applied = CodebookFile.read(file).apply(opened, Progress.none());
    for (var misfit : applied.misfits()) {
      console.complain(opened.file().getFileName() + ": " + texts.say(misfit));
    }
    return applied.file();
  }
}
