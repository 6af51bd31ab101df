package manyi.app.card;

import java.util.List;
import manyi.analysis.Analysis;
import manyi.analysis.Setting;
import manyi.text.Message;
import manyi.text.UserProblem;

/// A setting's problem in the words of the form: where the command line says `rows`, the form says
/// the setting's label.
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
    return argument instanceof String word && names.contains(word)
        ? Message.of(analysis + "." + word)
        : argument;
  }
}
