package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.analysis.Request;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.GroupTally;

/// What moves the whole satisfaction, in a report that nobody has planned.
final class StandardDrivers {
  private static final int LEAST_ITEMS = 3;
  private static final int LEAST_COMPLETE = 30;

  /// Respondents an item, so that a regression on all items is not mostly chance.
  private static final int LEAST_AN_ITEM = 5;

  private StandardDrivers() {}

  /// The request; empty where there is no rating of the whole, or too few answered all.
  ///
  /// @param items ratings of the elements
  static Optional<Request> request(Survey survey, List<Question> items) {
    return items.size() < LEAST_ITEMS
        ? Optional.empty()
        : survey.withRole(Role.OVERALL).stream()
            .filter(whole -> whole.kind() == Kind.RATING || whole.kind() == Kind.NUMBER)
            .filter(whole -> whole.personal() == null)
            .findFirst()
            .filter(whole -> enough(survey, items, whole))
            .map(whole ->
                Request.of("drivers")
                    .with("outcome", whole.id())
                    .with(
                        "items",
                        items.stream().map(Question::id).collect(Collectors.joining(","))));
  }

  private static boolean enough(Survey survey, List<Question> items, Question whole) {
    var all = new ArrayList<>(items);
    all.add(whole);
    long least = Math.max(LEAST_COMPLETE, (long) LEAST_AN_ITEM * items.size());
    return GroupTally.complete(survey, all).base().n() >= least;
  }
}
