package manyi.app.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.Analyses;
import manyi.analysis.Analysis;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.structure.IndexTree;
import manyi.structure.StructuralModel;
import manyi.survey.Question;
import manyi.survey.Survey;
import manyi.text.Message;
import manyi.text.UserProblem;

/// How what was asked of one survey fits another, such as that of the next year.
public final class PlanFit {
  private final Survey before;
  private final Survey after;
  private final Set<Message> misfits = new LinkedHashSet<>();
  private final Set<String> questions = new LinkedHashSet<>();

  private PlanFit(Survey before, Survey after) {
    this.before = before;
    this.after = after;
  }

  /// What does not fit, each said once: first questions that are others or have moved, since under
  /// them all would be computed and mean something else, then settings that cannot be used.
  ///
  /// @param requests of the report and the pages
  public static List<Message> misfits(Survey before, Survey after, List<Request> requests) {
    var fit = new PlanFit(before, after);
    requests.forEach(fit::ask);
    var found = new ArrayList<Message>();
    fit.questions.forEach(id -> fit.compare(id).ifPresent(found::add));
    found.addAll(fit.misfits);
    return found;
  }

  private void ask(Request request) {
    try {
      var analysis = Analyses.named(request.analysis());
      for (var setting : analysis.settings()) {
        var written = request.settings().get(setting.name());
        if (written != null && !written.isBlank()) {
          ask(setting, written, analysis);
        }
      }
    } catch (UserProblem e) {
      misfits.add(e.problem());
    }
  }

  private <T> void ask(Setting<T> setting, String written, Analysis<?> analysis) {
    try {
      questions.addAll(named(setting, setting.parse(written, before)));
    } catch (UserProblem e) {
      // What did not fit before is no news.
      return;
    }
    try {
      setting.parse(written, after);
    } catch (UserProblem e) {
      misfits.add(
          Message.of(
              "card.plan-setting",
              Message.of(analysis.name() + ".title"),
              Message.of(analysis.name() + "." + setting.name()),
              Wording.of(e, analysis)));
    }
  }

  private static <T> List<String> named(Setting<T> setting, T value) {
    return switch (value) {
      case StructuralModel model -> model.items();
      case IndexTree tree -> tree.questions();
      default -> setting.questions(value).stream().map(Question::id).toList();
    };
  }

  /// What became of a question: another under its number, or itself under another.
  private Optional<Message> compare(String id) {
    var was = before.find(id);
    var now = after.find(id);
    if (was.isEmpty() || now.filter(one -> same(was.get(), one)).isPresent()) {
      return Optional.empty();
    }
    var moved = after.questions().stream().filter(one -> same(was.get(), one)).findFirst();
    if (now.isEmpty()) {
      return moved.map(one -> Message.of("card.plan-moved", id, was.get().text(), one.id()));
    }
    return Optional.of(
        moved
            .map(one ->
                Message.of("card.plan-exchanged", id, was.get().text(), now.get().text(), one.id()))
            .orElseGet(
                () -> Message.of("card.plan-other", id, was.get().text(), now.get().text())));
  }

  private static boolean same(Question one, Question other) {
    return one.kind() == other.kind() && plain(one).equals(plain(other));
  }

  /// The text of a question and its matrix, but for how it is spaced.
  private static String plain(Question question) {
    var block = question.block();
    var text = block == null ? question.text() : block.text() + question.text();
    return text.replaceAll("\\s", "");
  }
}
