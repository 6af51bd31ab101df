package manyi.app.cli;

import java.util.List;
import manyi.text.ChoiceWord;
import manyi.text.Texts;
import manyi.text.UserProblem;
import manyi.workbook.recognition.Together;
import manyi.workbook.recognition.Together.Joining;
import manyi.workbook.recognition.Together.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options by which several files become one survey.
final class TogetherOptions {
  private TogetherOptions() {}

  static CommandSpec add(CommandSpec spec, Texts texts) {
    return spec.addOption(
            Options.value("--together", "branch|wave", texts.get("cli.option.together")).build())
        .addOption(
            Options.value("--differences", "all|common", texts.get("cli.option.differences"))
                .build())
        .addOption(Options.flag("--skip-unreadable", texts.get("cli.option.skip-unreadable")));
  }

  /// What the files are to one another; null where each is a survey of its own.
  ///
  /// @param planned by a project, null where none says so
  /// @throws UserProblem when a word is none of those that are possible
  static @Nullable Together of(ParseResult given, @Nullable Together planned) throws UserProblem {
    var together = planned;
    if (given.hasMatchedOption("--together")) {
      var joining = choice(Joining.class, given, "--together");
      together =
          planned == null
              ? Together.as(joining)
              : new Together(
                  joining,
                  planned.scope(),
                  planned.names(),
                  planned.decisions(),
                  planned.skipUnreadable());
    }
    if (together == null) {
      requireTogether(given, "--differences");
      requireTogether(given, "--skip-unreadable");
      return null;
    }
    if (given.hasMatchedOption("--differences")) {
      together = together.with(choice(Scope.class, given, "--differences"));
    }
    return given.hasMatchedOption("--skip-unreadable") ? together.skippingUnreadable() : together;
  }

  private static void requireTogether(ParseResult given, String option) throws UserProblem {
    if (given.hasMatchedOption(option)) {
      throw new UserProblem("cli.only-together", option);
    }
  }

  private static <E extends Enum<E>> E choice(Class<E> type, ParseResult given, String option)
      throws UserProblem {
    String word = given.matchedOptionValue(option, "");
    var found = ChoiceWord.find(type, word);
    if (found.isEmpty()) {
      var words = List.of(type.getEnumConstants()).stream().map(ChoiceWord::of).toList();
      throw new UserProblem("cli.no-such-choice", option, word, String.join(", ", words));
    }
    return found.get();
  }
}
