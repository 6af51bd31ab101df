package manyi.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import manyi.app.sample.BundledSample;
import manyi.text.UserProblem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `manyi train`, which help does not list: does what is usually done on the bundled sample and
/// keeps nothing of it, so that the launcher can record the classes that a quick start needs.
final class TrainingCommand {
  CommandSpec spec() {
    Action action = this::run;
    var spec = CommandSpec.wrapWithoutInspection(action).name("train");
    spec.usageMessage().hidden(true);
    return spec;
  }

  private int run(ParseResult given) throws UserProblem {
    var silent = new Console(nowhere(), nowhere());
    try {
      var folder = Files.createTempDirectory("manyi-train");
      var file = BundledSample.TELECOM.copyTo(folder).toString();
      for (var command :
          new String[][] {
            {"analyses", "--json"},
            {"inspect", file, "--json"},
            {"inspect", file},
            {"run", "frequencies", file, "--json"},
            {"report", file, "--out", folder.toString(), "--language", "zh"}
          }) {
        Cli.run(command, silent, Map.of());
      }
      remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.DONE;
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
