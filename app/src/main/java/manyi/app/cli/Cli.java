package manyi.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import manyi.text.Texts;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line.
public final class Cli {
  private final Texts texts;
  private final Console console;
  private final Map<String, String> environment;

  private Cli(Texts texts, Console console, Map<String, String> environment) {
    this.texts = texts;
    this.console = console;
    this.environment = environment;
  }

  /// Does what the arguments ask for.
  ///
  /// @return the exit code: 0 done, 1 a problem of the user's input, 2 wrong usage, 70 a bug
  public static int run(String[] arguments, Console console, Map<String, String> environment) {
    var texts = Texts.in(Speech.of(List.of(arguments), environment));
    try {
      int code = new Cli(texts, console, environment).run(arguments);
      if (code == ExitCode.DONE && console.lost()) {
        console.complain(texts.get("cli.output-lost"));
        return ExitCode.PROBLEM;
      }
      return code;
    } finally {
      console.flush();
    }
  }

  private int run(String[] arguments) {
    try {
      return worded(arguments);
    } catch (RuntimeException | Error e) {
      var storage = storageTrouble(e);
      if (storage != null) {
        console.complain(texts.get("cli.no-room", System.getProperty("java.io.tmpdir"), storage));
        return ExitCode.PROBLEM;
      }
      console.complain(texts.get("cli.bug", BugReport.write(e, environment)));
      return ExitCode.BUG;
    }
  }

  /// What the system says where a file that the program needs for itself cannot be written or read,
  /// such as a font in the temporary folder; null where it is something else.
  private static @Nullable String storageTrouble(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return String.valueOf(cause.getMessage());
      }
    }
    return null;
  }

  private int worded(String[] arguments) {
    try {
      return execute(line().parseArgs(arguments));
    } catch (ParameterException e) {
      console.complain(UsageWords.of(e, texts));
      return ExitCode.WRONG_USAGE;
    } catch (UserProblem e) {
      console.complain(Problems.words(e, texts));
      return Problems.exitCode(e);
    }
  }

  private CommandLine line() {
    var options = new Options(texts);
    var root = options.command("manyi", texts.get("cli.manyi"), given -> help(given));
    root.addSubcommand("inspect", new InspectCommand(texts, console).spec());
    root.addSubcommand("run", new RunCommand(texts, console).spec());
    root.addSubcommand("report", new ReportCommand(texts, console).spec());
    root.addSubcommand("export", new ExportCommand(texts, console).spec());
    root.addSubcommand("analyses", new AnalysesCommand(texts, console).spec());
    root.addSubcommand("train", new TrainingCommand().spec());
    return new CommandLine(options.closed(root));
  }

  private int execute(ParseResult given) throws UserProblem {
    var last = given;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (last.isUsageHelpRequested()) {
      return help(last);
    }
    requireLanguage(last);
    return ((Action) last.commandSpec().userObject()).run(last);
  }

  private int help(ParseResult given) {
    console.print(given.commandSpec().commandLine().getUsageMessage(Ansi.OFF).stripTrailing());
    return ExitCode.DONE;
  }

  private static void requireLanguage(ParseResult given) throws UserProblem {
    String language = given.matchedOptionValue("--language", "zh");
    if (Speech.named(language).isEmpty()) {
      throw new UserProblem("cli.unknown-language", language);
    }
  }
}
