package manyi.analysis.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.preparation.Checks;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Rows;
import manyi.survey.Survey;
import manyi.tally.Tally;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Whose answers are worth nothing: too fast, in a straight line, or there twice; and what the
/// headline figures are without them. Nobody is removed; preparation steps do that.
public final class Quality implements Analysis<QualityResult> {
  static final Setting<List<Question>> FIGURES =
      Setting.questions("figures", Quality::headline, Kind.RATING, Kind.NUMBER);

  /// An id; empty for the question that looks like it, `none` for no check.
  static final Setting<String> DURATION = Setting.words("duration");

  static final Setting<Double> FASTER_THAN = Setting.proportion("faster-than", 0.33);
  static final Setting<Integer> STRAIGHT_FROM = Setting.whole("straight-from", 8, 2, 1000);

  /// Ids; empty for all questions of that kind, `none` for no check.
  static final Setting<String> IDENTIFIERS = Setting.words("identifiers");

  private static final String NONE = "none";
  private static final int FIRST_QUESTIONS = 3;

  private static final Pattern DURATION_WORDS =
      Pattern.compile(
          "用时|时长|耗时|历时|duration|elapsed|time.?taken|time.?spent|interview.?time|total.?time"
              + "|completion.?time",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "quality";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(FIGURES, DURATION, FASTER_THAN, STRAIGHT_FROM, IDENTIFIERS);
  }

  @Override
  public Outcome<QualityResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    if (Checks.asked(survey).stream()
        .allMatch(question -> Tally.states(survey, question).answered().n() == 0)) {
      return Outcome.notPossible("quality.nobody-answered");
    }
    try {
      var found = found(survey, settings, progress);
      return Outcome.of(result(survey, settings, found));
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  private static Found found(Survey survey, Settings settings, Progress progress)
      throws UserProblem {
    var found = new Found(survey);
    var duration = duration(survey, settings.get(DURATION));
    if (duration.isPresent()) {
      found.addFast(duration.get(), settings.get(FASTER_THAN));
    }
    progress.report(0.2);
    int least = settings.get(STRAIGHT_FROM);
    for (var block : Blocks.of(survey, least)) {
      found.addStraight(block, least);
    }
    progress.report(0.4);
    found.addSame(List.of());
    progress.report(0.8);
    var identifiers = identifiers(survey, settings.get(IDENTIFIERS));
    if (!identifiers.isEmpty()) {
      found.addSame(identifiers);
    }
    progress.report(0.9);
    return found;
  }

  private static Optional<Question> duration(Survey survey, String id) throws UserProblem {
    if (id.equalsIgnoreCase(NONE)) {
      return Optional.empty();
    }
    return id.isBlank()
        ? survey.questions().stream()
            .filter(question ->
                question.kind() == Kind.META
                    || question.kind() == Kind.NUMBER
                    || question.kind() == Kind.TEXT)
            .filter(question ->
                DURATION_WORDS.matcher(question.id()).find()
                    || DURATION_WORDS.matcher(question.text()).find())
            .filter(Checks::tellsDurations)
            .findFirst()
        : Optional.of(survey.question(id));
  }

  private static List<Question> identifiers(Survey survey, String ids) throws UserProblem {
    if (ids.equalsIgnoreCase(NONE)) {
      return List.of();
    }
    if (ids.isBlank()) {
      return survey.questions().stream()
          .filter(question -> question.kind() == Kind.IDENTIFIER && question.personal() == null)
          .toList();
    }
    var questions = new ArrayList<Question>();
    for (var id : ids.split("[,，、]")) {
      questions.add(survey.question(id.strip()));
    }
    return questions;
  }

  private static QualityResult result(Survey survey, Settings settings, Found found)
      throws UserProblem {
    var any = found.any();
    var left = survey.including(survey.filtered().and(any.not()));
    var headline = new Headline(survey, left);
    long n = survey.base().n();
    var checks =
        found.checks().stream()
            .map(check -> {
              int count = found.of(check).count();
              return new QualityResult.Check(check, count, count / (double) n);
            })
            .toList();
    return new QualityResult(
        survey.weights().question(),
        survey.base(),
        checks,
        overlaps(found),
        any.count(),
        any.count() / (double) n,
        found.several(),
        found.duration(),
        found.blocks(),
        settings.get(STRAIGHT_FROM),
        identifiers(survey, settings.get(IDENTIFIERS)).stream().map(QuestionLabel::of).toList(),
        settings.get(FIGURES).stream().flatMap(question -> headline.of(question).stream()).toList(),
        found.flag(),
        found.keep());
  }

  private static int[][] overlaps(Found found) {
    var rows = found.checks().stream().map(found::of).toList();
    var overlaps = new int[rows.size()][rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.size(); j++) {
        Rows both = rows.get(i).and(rows.get(j));
        overlaps[i][j] = both.count();
      }
    }
    return overlaps;
  }

  /// What a report says first: the whole satisfaction and recommendation, else the first ratings.
  private static List<Question> headline(Survey survey) {
    var first =
        Stream.of(Role.OVERALL, Role.RECOMMENDATION)
            .flatMap(role -> survey.withRole(role).stream())
            .filter(question -> question.kind() == Kind.RATING || question.kind() == Kind.NUMBER)
            .toList();
    if (!first.isEmpty()) {
      return first;
    }
    for (var kind : List.of(Kind.RATING, Kind.NUMBER)) {
      var some =
          survey.questions().stream()
              .filter(question -> question.kind() == kind && question.personal() == null)
              .limit(FIRST_QUESTIONS)
              .toList();
      if (!some.isEmpty()) {
        return some;
      }
    }
    return List.of();
  }

  @Override
  public List<String> steps(QualityResult result) {
    return result.flagged() == 0 ? List.of() : List.of(result.flag(), result.keep());
  }

  @Override
  public Document present(QualityResult result, Texts texts) {
    return new QualityDocument(result, texts).document();
  }
}
