package manyi.analysis.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.document.NumberFormat;
import manyi.indicators.Recommendation;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.statistics.Missing;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// The recommendation score (NPS): promoters less detractors, with its error, by group and by wave,
/// and what moves it.
public final class RecommendationScore implements Analysis<RecommendationResult> {
  static final Setting<Question> QUESTION =
      Setting.question("question", RecommendationScore::usualQuestion, Kind.RATING);
  static final Setting<List<Question>> GROUPS =
      Setting.anyQuestions("groups", RecommendationScore::usualGroups, Kind.SINGLE, Kind.RATING);
  static final Setting<Optional<Question>> WAVES =
      Setting.perhaps(
          "waves",
          survey -> survey.withRole(Role.WAVE).stream().findFirst(),
          Kind.SINGLE,
          Kind.RATING);
  static final Setting<List<Question>> ITEMS =
      Setting.anyQuestions(
          "items", survey -> survey.withRole(Role.SATISFACTION), Kind.RATING, Kind.NUMBER);
  static final Setting<Missing> MISSING = Setting.choice("missing", Missing.LISTWISE);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.HOLM);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);
  static final Setting<Integer> RESAMPLES = Setting.resamples(1000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);

  /// Beyond this nobody reads the table.
  private static final int MOST_ITEMS = 60;

  private static Optional<Question> usualQuestion(Survey survey) {
    return survey.withRole(Role.RECOMMENDATION).stream().findFirst();
  }

  private static List<Question> usualGroups(Survey survey) {
    return Stream.of(Role.SEGMENT, Role.BRANCH)
        .flatMap(role -> survey.withRole(role).stream())
        .limit(1)
        .toList();
  }

  @Override
  public String name() {
    return "recommendation";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        QUESTION,
        GROUPS,
        WAVES,
        ITEMS,
        MISSING,
        FLAG_BELOW,
        SUPPRESS_BELOW,
        CONFIDENCE,
        ADJUSTMENT,
        RESAMPLES,
        SEED);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean ofItems = setting == MISSING || setting == RESAMPLES || setting == SEED;
    if (ofItems && chosen.apply(ITEMS).isBlank()
        || setting == SEED && chosen.apply(RESAMPLES).strip().equals("0")) {
      return Prominence.HIDDEN;
    }
    return setting == QUESTION || setting == GROUPS || setting == WAVES || setting == ITEMS
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<RecommendationResult> compute(
      Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var question = settings.get(QUESTION);
    if (!Recommendation.fits(question)) {
      return Outcome.wrong(
          "recommendation.other-scale", question.id(), question.text(), scale(question));
    }
    if (settings.get(ITEMS).size() > MOST_ITEMS) {
      return Outcome.wrong("recommendation.too-many", settings.get(ITEMS).size(), MOST_ITEMS);
    }
    return new ScoreRun(survey, question, settings).outcome(progress);
  }

  /// The ends of a question's scale as it is read, such as `1–5`.
  private static String scale(Question question) {
    return plain(question.scaleMinimum()) + "–" + plain(question.scaleMaximum());
  }

  private static String plain(double score) {
    return NumberFormat.plain(score);
  }

  @Override
  public OptionalLong respondents(RecommendationResult result) {
    return OptionalLong.of(result.whole().base().n());
  }

  @Override
  public Document present(RecommendationResult result, Texts texts) {
    return new RecommendationDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(RecommendationResult result, String reference, Texts texts) {
    return result
        .referred(reference)
        .map(score -> new ExplainedScore(new RecommendationWords(result, texts)).of(score));
  }
}
