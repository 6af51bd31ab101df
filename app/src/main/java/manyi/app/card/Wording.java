package manyi.app.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Setting;
import manyi.survey.Kind;
import manyi.text.Message;
import manyi.text.UserProblem;

/// A setting's problem in the words of the form: where the command line says `rows` and `single`,
/// the form says the setting's label and the kind's name.
final class Wording {
  private Wording() {}

  static Message of(UserProblem problem, Analysis<?> analysis) {
    var names = analysis.settings().stream().<String>map(Setting::name).toList();
    var message = problem.problem();
    var arguments =
        message.arguments().stream().map(one -> worded(one, analysis.name(), names)).toList();
    return new Message(message.key(), arguments);
  }

  private static Object worded(Object argument, String analysis, List<String> names) {
    if (argument instanceof String word) {
      if (names.contains(word)) {
        return Message.of(analysis + "." + word);
      }
      return kinds(word);
    }
    return argument;
  }

  /// Kinds joined by commas become a list of their names.
  private static Object kinds(String words) {
    var known = Stream.of(Kind.values()).map(Kind::word).toList();
    var parts = List.of(words.split(", ", -1));
    if (!known.containsAll(parts)) {
      return words;
    }
    Object list = Message.of("survey.kind." + parts.getFirst().toLowerCase(Locale.ROOT));
    for (var part : parts.subList(1, parts.size())) {
      list = Message.of("card.and-more", list, Message.of("survey.kind." + part));
    }
    return list;
  }
}
