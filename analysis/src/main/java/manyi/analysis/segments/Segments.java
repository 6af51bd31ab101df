package manyi.analysis.segments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.priorities.Crosshair;
import manyi.priorities.Pairing;
import manyi.priorities.StatedMeasure;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// Importance against satisfaction by group of respondents, and from one wave to the next: in which
/// groups what is urgent, and what has moved beyond chance.
///
/// Quadrants and their probabilities come from [GroupPlaces]; movements are tested by [Shifts], all
/// p adjusted among each other.
public final class Segments implements Analysis<SegmentsResult> {
  static final Setting<List<Question>> SATISFACTION =
      Setting.questions("satisfaction", Role.SATISFACTION, Kind.RATING, Kind.NUMBER);
  static final Setting<List<Question>> IMPORTANCE =
      Setting.anyQuestions(
          "importance",
          survey -> survey.withRole(Role.IMPORTANCE),
          Kind.RATING,
          Kind.NUMBER,
          Kind.RANKING,
          Kind.MULTIPLE);
  static final Setting<Pairing> PAIRING = Setting.choice("pairing", Pairing.BY_TEXT);
  static final Setting<Source> SOURCE = Setting.choice("source", Source.AUTOMATIC);
  static final Setting<StatedMeasure> STATED = Setting.choice("stated", StatedMeasure.MEAN);
  static final Setting<Optional<Question>> OUTCOME =
      Setting.perhaps("outcome", Segments::usualOutcome, Kind.RATING, Kind.NUMBER);
  static final Setting<DriverMeasure> METHOD = Setting.choice("method", DriverMeasure.PEARSON);
  static final Setting<Missing> MISSING = Setting.choice("missing", Missing.PAIRWISE);
  static final Setting<Optional<Question>> GROUPS =
      Setting.perhaps("groups", Segments::usualGroups, Kind.SINGLE, Kind.RATING);
  static final Setting<Optional<Question>> WAVES =
      Setting.perhaps("waves", Segments::usualWaves, Kind.SINGLE, Kind.RATING);
  static final Setting<String> FROM = Setting.words("from");
  static final Setting<String> TO = Setting.words("to");
  static final Setting<LinesOf> LINES = Setting.choice("lines", LinesOf.WHOLE);
  static final Setting<Crosshair> CROSSHAIR = Setting.choice("crosshair", Crosshair.MEANS);
  static final Setting<Optional<Double>> OWN_SATISFACTION = Setting.number("own-satisfaction");
  static final Setting<Optional<Double>> OWN_IMPORTANCE = Setting.number("own-importance");
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.HOLM);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> RESAMPLES = Setting.resamples(1000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);
  static final Setting<String> IMPROVE = Setting.words("improve");
  static final Setting<String> KEEP = Setting.words("keep");
  static final Setting<String> LOW = Setting.words("low");
  static final Setting<String> OVERKILL = Setting.words("overkill");

  private static Optional<Question> usualOutcome(Survey survey) {
    return first(survey, Role.OVERALL, Role.RECOMMENDATION);
  }

  /// None where waves can be compared: who puts two surveys together asks what has moved.
  private static Optional<Question> usualGroups(Survey survey) {
    boolean waves = survey.withRole(Role.WAVE).stream().anyMatch(wave -> wave.levels().size() > 1);
    return waves ? Optional.empty() : first(survey, Role.BRANCH, Role.SEGMENT);
  }

  private static Optional<Question> usualWaves(Survey survey) {
    return first(survey, Role.WAVE);
  }

  private static Optional<Question> first(Survey survey, Role... roles) {
    return Stream.of(roles).flatMap(role -> survey.withRole(role).stream()).findFirst();
  }

  @Override
  public String name() {
    return "segments";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        WAVES,
        FROM,
        TO,
        GROUPS,
        SATISFACTION,
        SOURCE,
        IMPORTANCE,
        PAIRING,
        STATED,
        OUTCOME,
        METHOD,
        MISSING,
        CROSSHAIR,
        OWN_SATISFACTION,
        OWN_IMPORTANCE,
        LINES,
        FLAG_BELOW,
        SUPPRESS_BELOW,
        CONFIDENCE,
        ADJUSTMENT,
        RESAMPLES,
        SEED,
        IMPROVE,
        KEEP,
        LOW,
        OVERKILL);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    return new Form(chosen).prominence(setting);
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<SegmentsResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    return new SegmentsRun(survey, settings, progress).outcome();
  }

  @Override
  public Document present(SegmentsResult result, Texts texts) {
    return new SegmentsDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(SegmentsResult result, String reference, Texts texts) {
    return new Explanation(result, texts).of(reference);
  }
}
