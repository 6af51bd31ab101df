package manyi.app.cli;

/// What the process says to the script that called it.
final class ExitCode {
  static final int DONE = 0;

  /// A problem of the user's input.
  static final int PROBLEM = 1;

  /// The command was called in a wrong way.
  static final int WRONG_USAGE = 2;

  /// A bug of the program.
  static final int BUG = 70;

  private ExitCode() {}
}
