package manyi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import manyi.analysis.Request;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;

/// The banner tables of a report that nobody has planned: the whole satisfaction and the elements
/// of it, else the first matrix of ratings, by the first segments that fit side by side.
final class StandardBanner {
  /// Groups side by side on one page.
  private static final int MOST_COLUMNS = 9;

  /// Groups of one segment beside others.
  private static final int MOST_GROUPS = 8;

  private StandardBanner() {}

  /// @param countable whether a question may be counted unasked
  /// @return empty where there are no such questions or no segments
  static Optional<Request> request(Survey survey, Predicate<Question> countable) {
    var rows = rows(survey, countable);
    var columns = columns(survey, countable);
    return rows.isEmpty() || columns.isEmpty()
        ? Optional.empty()
        : Optional.of(Request.of("banner").with("rows", ids(rows)).with("columns", ids(columns)));
  }

  private static List<Question> rows(Survey survey, Predicate<Question> countable) {
    var rows = new ArrayList<Question>();
    survey.withRole(Role.OVERALL).stream().filter(countable).limit(1).forEach(rows::add);
    var elements = survey.withRole(Role.SATISFACTION).stream().filter(countable).toList();
    if (oneMatrix(elements)) {
      rows.addAll(elements);
    } else if (rows.isEmpty()) {
      rows.addAll(firstMatrix(survey, countable));
    }
    return rows;
  }

  private static List<Question> columns(Survey survey, Predicate<Question> countable) {
    var columns = new ArrayList<Question>();
    int levels = 0;
    for (var segment : survey.grouping()) {
      int groups = segment.levels().size();
      if (countable.test(segment)
          && segment.kind() != Kind.RANKING
          && groups <= MOST_GROUPS
          && levels + groups <= MOST_COLUMNS) {
        columns.add(segment);
        levels += groups;
      }
    }
    return columns;
  }

  private static boolean oneMatrix(List<Question> questions) {
    return questions.size() > 1
        && questions.stream().allMatch(question -> question.kind() == Kind.RATING)
        && questions.stream().map(Question::block).distinct().count() == 1
        && questions.getFirst().block() != null;
  }

  private static List<Question> firstMatrix(Survey survey, Predicate<Question> countable) {
    for (var question : survey.questions()) {
      var block = question.block();
      if (block != null && question.kind() == Kind.RATING) {
        var items = survey.block(block.id()).stream().filter(countable).toList();
        return oneMatrix(items) ? items : List.of();
      }
    }
    return List.of();
  }

  private static String ids(List<Question> questions) {
    return questions.stream().map(Question::id).collect(Collectors.joining(","));
  }
}
