package manyi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;

/// Ratings that stand alone in the file and yet belong together: one after the other, on one scale,
/// as a platform writes a matrix of which it drops the stem.
final class AlikeRatings {
  private AlikeRatings() {}

  /// @param least how many make a group
  /// @return by question's id the id of the first of its group
  static Map<String, String> of(Survey survey, int least) {
    var groups = new HashMap<String, String>();
    var run = new ArrayList<Question>();
    for (var question : survey.questions()) {
      if (!run.isEmpty() && !alike(run.getFirst(), question)) {
        close(run, least, groups);
      }
      if (stands(question)) {
        run.add(question);
      }
    }
    close(run, least, groups);
    return groups;
  }

  private static void close(List<Question> run, int least, Map<String, String> groups) {
    if (run.size() >= least) {
      run.forEach(question -> groups.put(question.id(), run.getFirst().id()));
    }
    run.clear();
  }

  private static boolean stands(Question question) {
    return question.kind() == Kind.RATING
        && question.block() == null
        && question.role() == Role.NONE;
  }

  private static boolean alike(Question first, Question other) {
    return stands(other)
        && first.columns().isEmpty() == other.columns().isEmpty()
        && labels(first).equals(labels(other));
  }

  private static List<String> labels(Question question) {
    return question.levels().stream().map(Level::label).toList();
  }
}
