package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.analysis.Outcome;
import manyi.analysis.Request;
import manyi.analysis.asymmetry.AsymmetryResult;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;
import manyi.text.UserProblem;

/// What moves the whole satisfaction, in a report that nobody has planned.
final class StandardDrivers {
  private static final int LEAST_ITEMS = 3;
  private static final int LEAST_COMPLETE = 30;

  /// Respondents an item, so that a regression on all items is not mostly chance.
  private static final int LEAST_AN_ITEM = 5;

  /// The same for two variables an item, low and high answers, whose coefficients are read.
  private static final int LEAST_AN_ITEM_OF_TWO_SIDES = 40;

  private StandardDrivers() {}

  /// The requests; none where there is no rating of the whole, or too few answered all.
  ///
  /// @param items ratings of the elements
  static List<Request> requests(Survey survey, List<Question> items) {
    return items.size() < LEAST_ITEMS
        ? List.of()
        : survey.withRole(Role.OVERALL).stream()
            .filter(whole -> whole.kind() == Kind.RATING || whole.kind() == Kind.NUMBER)
            .filter(whole -> whole.personal() == null)
            .findFirst()
            .map(whole -> requests(survey, items, whole))
            .orElse(List.of());
  }

  private static List<Request> requests(Survey survey, List<Question> items, Question whole) {
    var all = new ArrayList<>(items);
    all.add(whole);
    long complete = GroupTally.complete(survey, all).base().n();
    var requests = new ArrayList<Request>();
    if (complete >= Math.max(LEAST_COMPLETE, (long) LEAST_AN_ITEM * items.size())) {
      requests.add(request("drivers", items, whole));
    }
    var asymmetry = request("asymmetry", items, whole);
    if (complete >= (long) LEAST_AN_ITEM_OF_TWO_SIDES * items.size() && judged(survey, asymmetry)) {
      requests.add(asymmetry);
    }
    return requests;
  }

  /// Whether penalties and rewards can be told of most elements. Where nearly all are content, few
  /// gave the low scores that a penalty is read from.
  private static boolean judged(Survey survey, Request asymmetry) {
    try {
      var without = asymmetry.with("resamples", "0");
      var outcome = Workbench.run(survey, without, Progress.none()).outcome();
      return outcome instanceof Outcome.Computed<?>(var result)
          && result instanceof AsymmetryResult found
          && found.mostJudged();
    } catch (UserProblem e) {
      return false;
    }
  }

  private static Request request(String analysis, List<Question> items, Question whole) {
    var ids = items.stream().map(Question::id).collect(Collectors.joining(","));
    return Request.of(analysis).with("outcome", whole.id()).with("items", ids);
  }
}
