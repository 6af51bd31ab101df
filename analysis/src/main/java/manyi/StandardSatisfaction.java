package manyi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.analysis.Request;
import manyi.analysis.Setting;
import manyi.indicators.Recommendation;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.tally.Tally;

/// How satisfied respondents are, whether that moved, whether branches differ fairly, and who
/// recommends, in a report that nobody has planned.
final class StandardSatisfaction {
  /// Of one item there is no index.
  private static final int LEAST_ITEMS = 2;

  /// Respondents of a wave that can be compared with another.
  private static final int LEAST_COMPARED = 30;

  private static final int MOST_ITEMS = 60;
  private static final int MOST_GROUPS = 30;

  /// As many as the analysis of branches takes.
  private static final int MOST_BRANCHES = 100;

  private StandardSatisfaction() {}

  /// The requests; none without ratings of the whole or of several elements.
  static List<Request> requests(Survey survey) {
    var outcome = rated(survey, Role.OVERALL).findFirst();
    var items = rated(survey, Role.SATISFACTION).limit(MOST_ITEMS).toList();
    var requests = new ArrayList<Request>();
    if (outcome.isPresent() || items.size() >= LEAST_ITEMS) {
      requests.add(request("satisfaction", outcome, items).with("groups", id(groups(survey))));
    }
    var recommendation =
        rated(survey, Role.RECOMMENDATION).filter(Recommendation::fits).findFirst();
    var wave = waves(survey);
    boolean followed = outcome.isPresent() || !items.isEmpty() || recommendation.isPresent();
    if (wave.isPresent() && followed) {
      requests.add(
          request("trend", outcome, items)
              .with("waves", wave.get().id())
              .with("recommendation", id(recommendation)));
    }
    branches(survey)
        .filter(_ -> outcome.isPresent() || !items.isEmpty())
        .ifPresent(branches ->
            requests.add(
                Request.of("branches")
                    .with("items", outcome.map(Question::id).orElse(ids(items)))
                    .with("groups", branches.id())));
    recommendation.ifPresent(question ->
        requests.add(
            Request.of("recommendation")
                .with("question", question.id())
                .with("groups", id(branches(survey).or(() -> groups(survey))))
                .with("items", items.isEmpty() ? Setting.NONE : ids(items))));
    return requests;
  }

  private static String ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.joining(","));
  }

  private static Request request(
      String analysis, Optional<Question> outcome, List<Question> items) {
    return Request.of(analysis)
        .with("outcome", id(outcome))
        .with("items", items.isEmpty() ? Setting.NONE : ids(items));
  }

  private static String id(Optional<Question> question) {
    return question.map(Question::id).orElse(Setting.NONE);
  }

  /// Ratings on a scale of two levels or more.
  private static Stream<Question> rated(Survey survey, Role role) {
    return survey.withRole(role).stream()
        .filter(question -> question.kind() == Kind.RATING && question.personal() == null)
        .filter(question -> question.scaleMaximum() > question.scaleMinimum());
  }

  /// The branches where they are known, for they are who answers for the figures; else the first
  /// segment.
  private static Optional<Question> groups(Survey survey) {
    return Stream.of(Role.BRANCH, Role.SEGMENT)
        .flatMap(role -> survey.withRole(role).stream())
        .filter(StandardSatisfaction::makesGroups)
        .filter(question -> question.levels().size() <= MOST_GROUPS)
        .findFirst();
  }

  private static Optional<Question> waves(Survey survey) {
    return compared(survey, Role.WAVE).findFirst();
  }

  private static Optional<Question> branches(Survey survey) {
    return compared(survey, Role.BRANCH)
        .filter(question -> question.levels().size() <= MOST_BRANCHES)
        .findFirst();
  }

  /// Questions of a role that part enough respondents into groups.
  private static Stream<Question> compared(Survey survey, Role role) {
    return survey.withRole(role).stream()
        .filter(StandardSatisfaction::makesGroups)
        .filter(question ->
            Arrays.stream(Tally.levels(survey, question).n())
                    .filter(n -> n >= LEAST_COMPARED)
                    .count()
                > 1);
  }

  private static boolean makesGroups(Question question) {
    return (question.kind() == Kind.SINGLE || question.kind() == Kind.RATING)
        && question.personal() == null;
  }
}
