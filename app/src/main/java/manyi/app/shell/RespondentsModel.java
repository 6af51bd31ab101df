package manyi.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.app.session.Prepared;
import manyi.app.session.Respondents;
import manyi.app.session.Session;
import manyi.app.session.Stepped;
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
  private final Consumer<UserProblem> onProblem;
  private final ReadOnlyObjectWrapper<@Nullable UserProblem> filterProblem =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Respondents wanted;
  private @Nullable Path file;

  /// @param onProblem told why a weight cannot be one
  RespondentsModel(Session session, Tasks tasks, Consumer<UserProblem> onProblem) {
    this.session = session;
    this.tasks = tasks;
    this.onProblem = onProblem;
    session.stepped().subscribe(this::follow);
    session.weight().subscribe((_, _) -> forget());
    session.filter().subscribe((_, _) -> forget());
  }

  /// What is wrong with the filter last wanted, null where nothing is.
  ReadOnlyObjectProperty<@Nullable UserProblem> filterProblem() {
    return filterProblem.getReadOnlyProperty();
  }

  /// What was wrong is no longer shown.
  void forgive() {
    filterProblem.set(null);
  }

  /// The questions that can be a weight: those recognised as one first, then other numbers.
  List<Question> weights() {
    var opened = session.prepared();
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
    want(latest().withWeight(question), () -> {});
  }

  /// Keeps the respondents that an expression describes; all where it is blank.
  void keep(String expression) {
    keep(expression, () -> {});
  }

  /// Likewise.
  ///
  /// @param onKept called once they are kept; not where the expression is wrong
  void keep(String expression, Runnable onKept) {
    var stripped = expression.strip();
    want(latest().withFilter(stripped.isEmpty() ? null : stripped), onKept);
  }

  /// What the user wants by now, be it still under way, so that a weight chosen while a filter is
  /// computed does not undo the filter.
  private Respondents latest() {
    return wanted != null && tasks.isRunning(SLOT) ? wanted : session.respondents();
  }

  private void want(Respondents next, Runnable onTaken) {
    var opened = session.prepared();
    if (opened != null) {
      wanted = next;
      var now = session.respondents();
      tasks.run(
          SLOT,
          Message.of("shell.preparing"),
          _ -> Prepared.of(opened.survey(), next, now),
          prepared -> {
            adopt(prepared);
            if (prepared.filterProblem() == null) {
              onTaken.run();
            }
          },
          // What does not fit is part of the result.
          onProblem);
    }
  }

  private void adopt(Prepared prepared) {
    wanted = null;
    filterProblem.set(prepared.filterProblem());
    if (!prepared.taken().equals(session.respondents())) {
      session.adopt(prepared.taken(), prepared.survey());
    }
    if (prepared.weightProblem() != null) {
      onProblem.accept(prepared.weightProblem());
    }
  }

  /// A run for the file before must not bring that one's answers. What the user wants of a file
  /// that was only corrected is computed again.
  private void follow(@Nullable Stepped prepared) {
    var waiting = wanted != null && tasks.isRunning(SLOT) ? wanted : null;
    forget();
    var newFile = prepared == null ? null : prepared.file().file();
    if (waiting != null && Objects.equals(file, newFile)) {
      want(waiting, () -> {});
    }
    file = newFile;
  }

  /// Somebody else chose the respondents.
  private void forget() {
    tasks.cancel(SLOT);
    wanted = null;
    filterProblem.set(null);
  }
}
