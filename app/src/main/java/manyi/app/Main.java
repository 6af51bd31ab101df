package manyi.app;

import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import manyi.app.cli.Cli;
import manyi.app.cli.Console;
import manyi.app.shell.Window;

/// The one entry: the window without arguments or for a file alone, the command line else.
public final class Main {
  private static final List<String> OPENED = List.of(".xlsx", ".xls", ".csv", ".sav", ".manyi");

  private Main() {}

  static void main(String[] arguments) {
    silenceLogging();
    if (wantsWindow(arguments)) {
      Window.open(arguments);
    } else {
      System.exit(Cli.run(arguments, Console.standard(), System.getenv()));
    }
  }

  static boolean wantsWindow(String[] arguments) {
    if (arguments.length == 0) {
      return true;
    }
    var name = arguments[0].toLowerCase(Locale.ROOT);
    return arguments.length == 1 && OPENED.stream().anyMatch(name::endsWith);
  }

  /// What libraries log is not for users: of a broken workbook they print the trace of their
  /// parser. A problem is told in words, and a bug keeps its details in a file of its own.
  static void silenceLogging() {
    LogManager.getLogManager().reset();
  }
}
