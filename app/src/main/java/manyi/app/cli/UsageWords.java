package manyi.app.cli;

import java.util.Map;
import java.util.stream.Collectors;
import manyi.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Wrong usage in words.
final class UsageWords {
  private UsageWords() {}

  static String of(ParameterException wrong, Texts texts) {
    var spec = wrong.getCommandLine().getCommandSpec();
    var what =
        switch (wrong) {
          case UnmatchedArgumentException unmatched ->
              unmatched(unmatched.getUnmatched().getFirst(), wrong, texts);
          case OverwrittenOptionException twice ->
              texts.get("cli.given-twice", name(twice.getOverwritten()));
          case MissingParameterException missing
              when !wrong.getCommandLine().getUnmatchedArguments().isEmpty() ->
              unmatched(wrong.getCommandLine().getUnmatchedArguments().getFirst(), wrong, texts);
          case MissingParameterException missing ->
              texts.get(
                  "cli.missing",
                  missing.getMissing().stream()
                      .map(UsageWords::name)
                      .collect(Collectors.joining(", ")));
          default -> other(wrong, texts);
        };
    return what + "\n" + texts.get("cli.see-help", spec.qualifiedName(" "));
  }

  private static String unmatched(String argument, ParameterException wrong, Texts texts) {
    var spec = wrong.getCommandLine().getCommandSpec();
    if (argument.startsWith("-")) {
      var unknown = texts.get("cli.unknown-option", argument, spec.qualifiedName(" "));
      return argument.contains(".") && !argument.contains("=")
          ? unknown + "\n" + texts.get("cli.file-like-an-option", "./" + argument)
          : unknown;
    }
    if (spec.name().equals("run")) {
      return texts.get("analysis.no-such-analysis", argument, RunCommand.names());
    }
    var commands =
        spec.subcommands().entrySet().stream()
            .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return commands.isEmpty()
        ? texts.get("cli.unknown-argument", argument)
        : texts.get("cli.unknown-command", argument, commands);
  }

  private static String other(ParameterException wrong, Texts texts) {
    var argument = wrong.getArgSpec();
    return texts.get("cli.wrong-value", argument == null ? "?" : name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
