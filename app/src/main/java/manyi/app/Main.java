package manyi.app;

import java.util.List;
import java.util.Locale;
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

  /// A library asks for a logger that is not there; that is nobody's business.
  private static void silenceLogging() {
    System.setProperty("log4j2.statusLoggerLevel", "OFF");
    System.setProperty("log4j2.level", "OFF");
  }
}
