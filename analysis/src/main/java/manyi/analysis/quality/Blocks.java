package manyi.analysis.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.preparation.Checks;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Survey;

/// Ratings that are answered one after the other on one scale: a matrix, or neighbours with the
/// same levels.
final class Blocks {
  private Blocks() {}

  /// The blocks with at least so many items.
  static List<List<Question>> of(Survey survey, int least) {
    var blocks = new ArrayList<List<Question>>();
    for (var question : Checks.asked(survey)) {
      if (!blocks.isEmpty() && follows(blocks.getLast().getLast(), question)) {
        blocks.getLast().add(question);
      } else {
        blocks.add(new ArrayList<>(List.of(question)));
      }
    }
    return blocks.stream()
        .filter(block -> block.size() >= least && block.getFirst().kind() == Kind.RATING)
        .toList();
  }

  private static boolean follows(Question before, Question question) {
    return before.kind() == Kind.RATING
        && question.kind() == Kind.RATING
        && Objects.equals(before.block(), question.block())
        && labels(before).equals(labels(question));
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }
}
