package manyi.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.Workbench;
import manyi.app.session.Session;
import manyi.app.task.Tasks;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.text.Message;
import manyi.text.UserProblem;
import org.jspecify.annotations.Nullable;

/// Which respondents are looked at and how much each counts.
final class RespondentsModel {
  private static final String SLOT = "respondents";

  private final Session session;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem =
      new ReadOnlyObjectWrapper<>();

  RespondentsModel(Session session, Tasks tasks) {
    this.session = session;
    this.tasks = tasks;
    session.opened().subscribe(_ -> problem.set(null));
  }

  /// What is wrong with the weight or filter last wanted, null where nothing is.
  ReadOnlyObjectProperty<@Nullable UserProblem> problem() {
    return problem.getReadOnlyProperty();
  }

  /// The questions that can be a weight: those recognised as one first, then other numbers.
  List<Question> weights() {
    var opened = session.opened().get();
    return opened == null ? List.of() : candidates(opened.survey().questions());
  }

  static List<Question> candidates(List<Question> questions) {
    return Stream.concat(
            questions.stream().filter(question -> question.role() == Role.WEIGHT),
            questions.stream()
                .filter(question -> question.role() != Role.WEIGHT)
                .filter(question -> question.kind() == Kind.NUMBER))
        .toList();
  }

  /// Weighs by a question, or not at all.
  void weigh(@Nullable String question) {
    prepare(question, session.filter().get());
  }

  /// Keeps the respondents that an expression describes; all where it is blank.
  void keep(String expression) {
    var stripped = expression.strip();
    prepare(session.weight().get(), stripped.isEmpty() ? null : stripped);
  }

  private void prepare(@Nullable String weight, @Nullable String filter) {
    var opened = session.opened().get();
    if (opened != null) {
      tasks.run(
          SLOT,
          Message.of("shell.preparing"),
          _ -> Workbench.prepare(opened.survey(), Session.steps(weight, filter)),
          prepared -> {
            problem.set(null);
            session.adopt(weight, filter, prepared);
          },
          problem::set);
    }
  }
}
