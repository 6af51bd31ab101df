package manyi.analysis;

import java.util.List;
import java.util.stream.Collectors;
import manyi.survey.Question;

/// Questions of which each is nested in the one before: the levels of the last within every level
/// of those before it. One question alone is not nested.
///
/// @param questions the outermost first, at least one
public record Nesting(List<Question> questions) {
  /// What stands between a question and the one nested in it, in the written form.
  static final String INTO = ">";

  public Nesting {
    questions = List.copyOf(questions);
  }

  /// The written form, such as `q1>q2`.
  String written() {
    return questions.stream().map(Question::id).collect(Collectors.joining(INTO));
  }
}
