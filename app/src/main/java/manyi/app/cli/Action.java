package manyi.app.cli;

import manyi.text.UserProblem;
import picocli.CommandLine.ParseResult;

/// What a command does.
@FunctionalInterface
interface Action {
  /// Does it.
  ///
  /// @return the exit code
  /// @throws UserProblem when the user's input is in trouble
  int run(ParseResult given) throws UserProblem;
}
