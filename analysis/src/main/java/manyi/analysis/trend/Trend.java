package manyi.analysis.trend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Setting.Choice;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.indicators.Indicator;
import manyi.indicators.Lacking;
import manyi.indicators.Recommendation;
import manyi.indicators.Rescaling;
import manyi.indicators.Weighing;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// Whether satisfaction moved: each indicator in every wave with its interval, the change between
/// two waves tested, the smallest change that the samples would have shown, and a change of rule
/// told as a break, with the figures under both rules.
///
/// Waves are compared by t on the linearised variance of the difference of their means, with the
/// design's degrees of freedom (as R's `svycontrast` over `svyby`). Where a question tells persons
/// apart, these are sampled units, so that persons who answered in both waves make the waves
/// dependent.
public final class Trend implements Analysis<TrendResult> {
  static final Setting<Question> WAVES =
      Setting.question("waves", survey -> first(survey, Role.WAVE), Kind.SINGLE, Kind.RATING);
  static final Setting<String> FROM = Setting.words("from");
  static final Setting<String> TO = Setting.words("to");
  static final Setting<List<Indicator>> INDICATORS =
      Setting.choices("indicators", Indicator.class, Indicator.values());
  static final Setting<Optional<Question>> OUTCOME =
      Setting.perhaps("outcome", survey -> first(survey, Role.OVERALL), Kind.RATING);
  static final Setting<List<Question>> ITEMS =
      Setting.anyQuestions("items", survey -> survey.withRole(Role.SATISFACTION), Kind.RATING);
  static final Setting<Optional<Question>> RECOMMENDATION =
      Setting.perhaps(
          "recommendation",
          survey -> first(survey, Role.RECOMMENDATION).filter(Recommendation::fits),
          Kind.RATING);
  static final Setting<Optional<Question>> GROUPS =
      Setting.perhaps("groups", _ -> Optional.empty(), Kind.SINGLE, Kind.RATING);
  static final Setting<Rescaling> RESCALE = Setting.choice("rescale", Rescaling.RANGE);
  static final Setting<String> POINTS = Setting.words("points");
  static final Setting<Optional<Double>> SATISFIED_FROM = Setting.number("satisfied-from");
  static final Setting<String> CHANGED_FROM = Setting.words("changed-from");
  static final Setting<Rescaling> EARLIER_RESCALE =
      Setting.choice("earlier-rescale", Rescaling.MAXIMUM);
  static final Setting<String> EARLIER_POINTS = Setting.words("earlier-points");
  static final Setting<Optional<Double>> EARLIER_SATISFIED_FROM =
      Setting.number("earlier-satisfied-from");
  static final Setting<Weighing> WEIGHTS = Setting.choice("weights", Weighing.EQUAL);
  static final Setting<List<Question>> IMPORTANCE =
      Setting.anyQuestions(
          "importance",
          survey -> survey.withRole(Role.IMPORTANCE),
          Kind.RATING,
          Kind.NUMBER,
          Kind.RANKING,
          Kind.MULTIPLE);
  static final Setting<Lacking> LACKING = Setting.choice("lacking", Lacking.HALF);
  static final Setting<Optional<Question>> RESPONDENT =
      Setting.perhaps("respondent", _ -> Optional.empty(), Kind.IDENTIFIER, Kind.NUMBER, Kind.TEXT);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.HOLM);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);

  private static final Set<Setting<?>> SHOWN =
      Set.of(WAVES, INDICATORS, OUTCOME, ITEMS, RECOMMENDATION, GROUPS);

  private static Optional<Question> first(Survey survey, Role role) {
    return survey.withRole(role).stream().findFirst();
  }

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        WAVES,
        FROM,
        TO,
        INDICATORS,
        OUTCOME,
        ITEMS,
        RECOMMENDATION,
        GROUPS,
        RESCALE,
        POINTS,
        SATISFIED_FROM,
        CHANGED_FROM,
        EARLIER_RESCALE,
        EARLIER_POINTS,
        EARLIER_SATISFIED_FROM,
        WEIGHTS,
        IMPORTANCE,
        LACKING,
        RESPONDENT,
        ADJUSTMENT,
        CONFIDENCE,
        FLAG_BELOW,
        SUPPRESS_BELOW);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    if (hidden(setting, chosen)) {
      return Prominence.HIDDEN;
    }
    return SHOWN.contains(setting) ? Prominence.SHOWN : Prominence.FOLDED;
  }

  private static boolean hidden(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean changed = !chosen.apply(CHANGED_FROM).isBlank();
    if (setting == EARLIER_RESCALE || setting == EARLIER_SATISFIED_FROM) {
      return !changed;
    }
    if (setting == EARLIER_POINTS) {
      return !changed || !is(chosen.apply(EARLIER_RESCALE), Rescaling.POINTS);
    }
    if (setting == POINTS) {
      return !is(chosen.apply(RESCALE), Rescaling.POINTS);
    }
    return setting == IMPORTANCE && !is(chosen.apply(WEIGHTS), Weighing.STATED);
  }

  private static boolean is(String chosen, Enum<?> choice) {
    return chosen.equals(Choice.word(choice));
  }

  @Override
  public Outcome<TrendResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    return new TrendRun(survey, settings, progress).outcome();
  }

  @Override
  public Document present(TrendResult result, Texts texts) {
    return new TrendDocument(result, texts).document();
  }
}
