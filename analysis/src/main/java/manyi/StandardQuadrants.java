package manyi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// Importance against satisfaction in a report that nobody has planned: among all, from wave to
/// wave, and by branch.
final class StandardQuadrants {
  private static final int LEAST_PAIRS = 3;

  /// Respondents of a wave or a branch that can be compared with another.
  private static final int LEAST_COMPARED = 30;

  /// More branches than these are no reading side by side.
  private static final int MOST_BRANCHES = 40;

  private StandardQuadrants() {}

  /// The requests; none where too few elements were rated on both sides.
  static List<Request> requests(Survey survey) {
    var requests = new ArrayList<Request>();
    if (given(survey)) {
      requests.add(Request.of("quadrant"));
      compared(survey, Role.WAVE, Integer.MAX_VALUE)
          .map(wave -> segments("waves", wave, "groups"))
          .ifPresent(requests::add);
      compared(survey, Role.BRANCH, MOST_BRANCHES)
          .map(branch -> segments("groups", branch, "waves"))
          .ifPresent(requests::add);
    }
    return requests;
  }

  /// Whether the elements' ratings are shown as a quadrant.
  static boolean given(Survey survey) {
    return survey.withRole(Role.SATISFACTION).size() >= LEAST_PAIRS
        && survey.withRole(Role.IMPORTANCE).size() >= LEAST_PAIRS;
  }

  private static Request segments(String setting, Question question, String other) {
    return Request.of("segments").with(setting, question.id()).with(other, Setting.NONE);
  }

  private static Optional<Question> compared(Survey survey, Role role, int most) {
    return survey.withRole(role).stream()
        .filter(question -> question.kind() == Kind.SINGLE || question.kind() == Kind.RATING)
        .filter(question -> question.personal() == null && question.levels().size() <= most)
        .findFirst()
        .filter(question -> enough(survey, question));
  }

  private static boolean enough(Survey survey, Question question) {
    return Arrays.stream(Tally.levels(survey, question).n())
            .filter(n -> n >= LEAST_COMPARED)
            .count()
        > 1;
  }
}
