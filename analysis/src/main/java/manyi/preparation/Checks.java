package manyi.preparation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Answers;
import manyi.survey.Filter;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.text.UserProblem;

/// Finds respondents for whom a check holds, of those that the survey's filter leaves.
public final class Checks {
  private Checks() {}

  /// The respondents found.
  ///
  /// @throws UserProblem when the check does not fit the survey
  public static Rows rows(Check check, Survey survey) throws UserProblem {
    return switch (check) {
      case Check.Faster faster -> faster(faster, survey);
      case Check.Straight straight -> straight(straight, survey);
      case Check.Same(var questions) -> same(questions, survey);
      case Check.Holding(var expression) ->
          survey.filtered().and(Filter.parse(expression).rows(survey));
    };
  }

  private static Rows faster(Check.Faster check, Survey survey) throws UserProblem {
    double limit = limit(check, survey);
    var durations = durations(check, survey);
    var inside = survey.filtered();
    return Rows.where(
        survey.respondents(), row -> inside.contains(row) && durations.applyAsDouble(row) < limit);
  }

  /// The duration below which respondents are too fast, in the question's unit; NaN without any.
  ///
  /// @throws UserProblem when the question tells no durations
  public static double limit(Check.Faster check, Survey survey) throws UserProblem {
    return check.ofMedian() ? check.limit() * median(check, survey) : check.limit();
  }

  /// The median duration of the respondents that the filter leaves; NaN without any.
  ///
  /// @throws UserProblem when the question tells no durations
  public static double median(Check.Faster check, Survey survey) throws UserProblem {
    var durations = durations(check, survey);
    var inside = survey.filtered();
    var known = new ArrayList<Double>();
    inside.forEach(row -> {
      if (!Double.isNaN(durations.applyAsDouble(row))) {
        known.add(durations.applyAsDouble(row));
      }
    });
    var sorted = known.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length == 0
        ? Double.NaN
        : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static IntToDoubleFunction durations(Check.Faster check, Survey survey)
      throws UserProblem {
    var question = survey.question(check.question());
    return Durations.of(question)
        .orElseThrow(() ->
            new UserProblem("preparation.no-durations", question.id(), question.kind().called()));
  }

  /// Whether a question tells how long respondents took.
  public static boolean tellsDurations(Question question) {
    return Durations.of(question).isPresent();
  }

  private static Rows straight(Check.Straight check, Survey survey) throws UserProblem {
    var items = Derived.questions(survey, check.questions());
    if (items.size() < check.least()) {
      throw new UserProblem(
          "preparation.straight-few",
          String.join(", ", check.questions()),
          items.size(),
          check.least());
    }
    for (var item : items) {
      if (!(item.answers() instanceof Answers.Coded)) {
        throw new UserProblem("preparation.straight-kind", item.id(), item.kind().called());
      }
    }
    var inside = survey.filtered();
    return Rows.where(
        survey.respondents(), row -> inside.contains(row) && alike(items, check.least(), row));
  }

  /// Whether all of a respondent's answers have the same place on the scale.
  private static boolean alike(List<Question> items, int least, int row) {
    int answered = 0;
    int first = -1;
    for (var item : items) {
      int code = ((Answers.Coded) item.answers()).codes().at(row);
      if (code >= 0) {
        if (answered > 0 && code != first) {
          return false;
        }
        first = code;
        answered++;
      }
    }
    return answered >= least;
  }

  /// All but the first of respondents with the same answers; who answered nothing is like nobody.
  private static Rows same(List<String> ids, Survey survey) throws UserProblem {
    var compared = ids.isEmpty() ? asked(survey) : Derived.questions(survey, ids);
    var prints = new Fingerprints(survey.respondents());
    compared.forEach(prints::add);
    var seen = new HashSet<Fingerprints.Print>();
    var inside = survey.filtered();
    return Rows.where(
        survey.respondents(),
        row -> inside.contains(row) && prints.any(row) && !seen.add(prints.of(row)));
  }

  /// What respondents were asked and have answered themselves: nothing that a step made, which
  /// stands in no column of the sheet.
  public static List<Question> asked(Survey survey) {
    boolean read = survey.questions().stream().anyMatch(question -> !question.columns().isEmpty());
    return survey.questions().stream()
        .filter(question -> !read || !question.columns().isEmpty())
        .filter(question ->
            switch (question.kind()) {
              case SINGLE, MULTIPLE, RATING, RANKING, NUMBER, TEXT -> true;
              case TIME, IDENTIFIER, META -> false;
            })
        .toList();
  }

  /// The questions that a check names: ids, those of matrices, `q1..q9`.
  ///
  /// @throws UserProblem `survey.no-such-question`
  public static List<Question> named(Survey survey, List<String> ids) throws UserProblem {
    return Derived.questions(survey, ids);
  }
}
