package manyi.app.card;

import java.util.List;
import manyi.survey.Question;

/// A line of the question list.
sealed interface QuestionLine {
  /// What the line stands for: one question, or all of a group.
  List<Question> questions();

  /// The heading of a group.
  record Heading(QuestionGroup group) implements QuestionLine {
    @Override
    public List<Question> questions() {
      return group.questions();
    }
  }

  /// A question.
  record Item(Question question) implements QuestionLine {
    @Override
    public List<Question> questions() {
      return List.of(question);
    }
  }
}
