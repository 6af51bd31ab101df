package manyi.analysis.satisfaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Setting.Choice;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.indicators.Lacking;
import manyi.indicators.Rescaling;
import manyi.indicators.Weighing;
import manyi.progress.Progress;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// How satisfied respondents are by the three indicators that are easily confused: the share of the
/// satisfied, the mean on 0–100, and the index of several items; of every item, every block of
/// items, all of them, and by group. Estimates are those of [manyi.indicators.Estimates].
public final class Satisfaction implements Analysis<SatisfactionResult> {
  static final Setting<Optional<Question>> OUTCOME =
      Setting.perhaps("outcome", survey -> first(survey, Role.OVERALL), Kind.RATING);
  static final Setting<List<Question>> ITEMS =
      Setting.anyQuestions("items", survey -> survey.withRole(Role.SATISFACTION), Kind.RATING);
  static final Setting<Optional<Question>> GROUPS =
      Setting.perhaps(
          "groups", survey -> first(survey, Role.SEGMENT, Role.BRANCH), Kind.SINGLE, Kind.RATING);
  static final Setting<Rescaling> RESCALE = Setting.choice("rescale", Rescaling.RANGE);
  static final Setting<String> POINTS = Setting.words("points");
  static final Setting<Optional<Double>> SATISFIED_FROM = Setting.number("satisfied-from");
  static final Setting<Optional<Double>> DISSATISFIED_TO = Setting.number("dissatisfied-to");
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
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);

  private static final Set<Setting<?>> FOLDED =
      Set.of(LACKING, CONFIDENCE, FLAG_BELOW, SUPPRESS_BELOW, SATISFIED_FROM, DISSATISFIED_TO);

  private static Optional<Question> first(Survey survey, Role... roles) {
    return Stream.of(roles).flatMap(role -> survey.withRole(role).stream()).findFirst();
  }

  @Override
  public String name() {
    return "satisfaction";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        OUTCOME,
        ITEMS,
        GROUPS,
        RESCALE,
        POINTS,
        SATISFIED_FROM,
        DISSATISFIED_TO,
        WEIGHTS,
        IMPORTANCE,
        LACKING,
        CONFIDENCE,
        FLAG_BELOW,
        SUPPRESS_BELOW);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean hidden =
        setting == POINTS && !chosen.apply(RESCALE).equals(Choice.word(Rescaling.POINTS))
            || setting == IMPORTANCE && !chosen.apply(WEIGHTS).equals(Choice.word(Weighing.STATED));
    if (hidden) {
      return Prominence.HIDDEN;
    }
    return FOLDED.contains(setting) ? Prominence.FOLDED : Prominence.SHOWN;
  }

  @Override
  public Outcome<SatisfactionResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    return new SatisfactionRun(survey, settings, progress).outcome();
  }

  @Override
  public Document present(SatisfactionResult result, Texts texts) {
    return new SatisfactionDocument(result, texts).document();
  }
}
