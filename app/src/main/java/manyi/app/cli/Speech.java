package manyi.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import manyi.text.Language;

/// Which language the command line speaks: the one asked for, else that of the system.
final class Speech {
  /// Where a launcher says which locale the user had, if it had to set another; then the usual
  /// ones.
  private static final List<String> VARIABLES =
      List.of("MANYI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

  private Speech() {}

  /// The language of a call. A word that is no language is complained about later, by the command.
  static Language of(List<String> arguments, Map<String, String> environment) {
    return asked(arguments).flatMap(Speech::named).orElseGet(() -> ofSystem(environment));
  }

  /// The language with a code, `zh` or `en`.
  static Optional<Language> named(String code) {
    for (var language : Language.values()) {
      if (language.code().equalsIgnoreCase(code.strip())) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (argument.startsWith("--language=")) {
        return Optional.of(argument.substring("--language=".length()));
      }
      if (argument.equals("--language") && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Language ofSystem(Map<String, String> environment) {
    for (var variable : VARIABLES) {
      var locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
      }
    }
    return Language.of(Locale.getDefault());
  }
}
