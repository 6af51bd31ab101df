package manyi.analysis.quadrant;

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
import manyi.statistics.DriverMeasure;
import manyi.statistics.Missing;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// Importance against satisfaction: each element of a service stands where its importance and the
/// mean of its satisfaction put it, and a crosshair parts what to improve from what to keep up.
/// After Martilla & James, "Importance-Performance Analysis", Journal of Marketing 41(1), 1977,
/// doi:10.1177/002224297704100112. Importance is what respondents say or what moves an outcome; see
/// [manyi.priorities.Elements].
///
/// How sure that is comes from resampling the respondents: see [manyi.priorities.Certainty]. An
/// element whose quadrant recurs in less than 80 % of the resamples is borderline.
///
/// What to improve first: elements in the quadrant *improve urgently* come before all others;
/// within both groups the larger score comes first,
///
/// ```
/// gap         = importance × (importance − satisfaction)
/// shortfall   = importance × (greatest score of the scale − satisfaction)
/// opportunity = see Opportunity
/// ```
///
/// The first weights a gap by importance, as SERVQUAL weights its gaps (Zeithaml, Parasuraman &
/// Berry, "Delivering Quality Service", 1990); where the two scales differ, both means are rescaled
/// to 0–100 for it. Ties keep the questionnaire's order.
///
/// A value on a line of the crosshair, to 1e-9, counts as high. Checked against R (means, medians,
/// weighted means and standard deviations, quadrants under every crosshair, the recurrence of
/// quadrants, coefficients).
public final class Quadrant implements Analysis<QuadrantResult> {
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
  static final Setting<Source> SOURCE = Setting.choice("source", Source.AUTOMATIC);
  static final Setting<Optional<Question>> OUTCOME =
      Setting.perhaps("outcome", Quadrant::usualOutcome, Kind.RATING, Kind.NUMBER);
  static final Setting<DriverMeasure> METHOD = Setting.choice("method", DriverMeasure.PEARSON);
  static final Setting<Crosshair> CROSSHAIR = Setting.choice("crosshair", Crosshair.MEANS);
  static final Setting<Optional<Double>> OWN_SATISFACTION = Setting.number("own-satisfaction");
  static final Setting<Optional<Double>> OWN_IMPORTANCE = Setting.number("own-importance");
  static final Setting<List<Question>> RAISE =
      Setting.anyQuestions("raise", _ -> List.of(), Kind.RATING, Kind.NUMBER);
  static final Setting<Optional<Double>> RAISE_BY = Setting.number("raise-by");
  static final Setting<Pairing> PAIRING = Setting.choice("pairing", Pairing.BY_TEXT);
  static final Setting<StatedMeasure> STATED = Setting.choice("stated", StatedMeasure.MEAN);
  static final Setting<Missing> MISSING = Setting.choice("missing", Missing.PAIRWISE);
  static final Setting<Axes> AXES = Setting.choice("axes", Axes.IMPORTANCE_UP);
  static final Setting<BubbleSize> SIZE = Setting.choice("size", BubbleSize.NONE);
  static final Setting<Order> ORDER = Setting.choice("order", Order.AUTOMATIC);
  static final Setting<Integer> RESAMPLES = Setting.resamples(2_000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);
  static final Setting<String> IMPROVE = Setting.words("improve");
  static final Setting<String> KEEP = Setting.words("keep");
  static final Setting<String> LOW = Setting.words("low");
  static final Setting<String> OVERKILL = Setting.words("overkill");

  @Override
  public String name() {
    return "quadrant";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        SATISFACTION,
        IMPORTANCE,
        SOURCE,
        OUTCOME,
        METHOD,
        CROSSHAIR,
        OWN_SATISFACTION,
        OWN_IMPORTANCE,
        RAISE,
        RAISE_BY,
        PAIRING,
        STATED,
        MISSING,
        AXES,
        SIZE,
        ORDER,
        RESAMPLES,
        SEED,
        IMPROVE,
        KEEP,
        LOW,
        OVERKILL);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    return new Prominences(chosen).of(setting);
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<QuadrantResult> compute(Survey survey, Settings settings, Progress progress) {
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    progress.report(0);
    var chosen = Chosen.of(settings);
    var problem = chosen.problem();
    return problem.isPresent()
        ? Outcome.wrong(problem.get())
        : new Placement(survey, chosen).outcome(progress);
  }

  @Override
  public Document present(QuadrantResult result, Texts texts) {
    return new QuadrantDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(QuadrantResult result, String reference, Texts texts) {
    return result.elements().stream()
        .filter(element -> element.reference().equals(reference))
        .findFirst()
        .map(element -> new ElementExplanation(result, element, texts).document());
  }

  /// The whole satisfaction, else the recommendation.
  private static Optional<Question> usualOutcome(Survey survey) {
    return Stream.of(Role.OVERALL, Role.RECOMMENDATION)
        .flatMap(role -> survey.withRole(role).stream())
        .filter(question -> question.kind() == Kind.RATING || question.kind() == Kind.NUMBER)
        .findFirst();
  }
}
