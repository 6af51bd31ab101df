package manyi.app.card;

import java.util.List;
import manyi.survey.Question;
import manyi.survey.Survey;
import org.jspecify.annotations.Nullable;

/// What questions can be picked into from a list.
interface Pickable {
  /// The survey that the questions come from, null before one is opened.
  @Nullable Survey survey();

  boolean fits(Question question);

  /// Whether it takes several.
  boolean many();

  boolean contains(Question question);

  void put(List<Question> questions);

  /// Puts all questions of a group in, or takes them out where all of them are in.
  void toggle(List<Question> group);
}
