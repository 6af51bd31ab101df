package manyi.analysis.loyalty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.indicators.Lacking;
import manyi.indicators.Rescaling;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// Who is loyal, who only stays, and who may leave: an index of loyalty, segments of loyalty and
/// satisfaction with the customers and revenue at risk, and the chain to stated retention.
public final class Loyalty implements Analysis<LoyaltyResult> {
  static final Setting<Optional<Question>> REPEAT = aspect("repeat", Aspect.REPEAT);
  static final Setting<Optional<Question>> RECOMMEND = aspect("recommend", Aspect.RECOMMEND);
  static final Setting<Optional<Question>> SPENDING = aspect("spending", Aspect.SPENDING);
  static final Setting<Optional<Question>> PRICE = aspect("price", Aspect.PRICE);
  static final Setting<Optional<Question>> RIVALS = aspect("rivals", Aspect.RIVALS);
  static final Setting<Optional<Question>> FAULTS = aspect("faults", Aspect.FAULTS);
  static final Setting<List<Question>> FURTHER =
      Setting.anyQuestions("further", _ -> List.of(), Kind.RATING, Kind.NUMBER);
  static final Setting<List<Question>> REVERSED =
      Setting.anyQuestions("reversed", Loyalty::usualReversed, Kind.RATING, Kind.NUMBER);
  static final Setting<String> WEIGHTS = Setting.words("weights");
  static final Setting<String> ENDS = Setting.words("ends");
  static final Setting<Rescaling> RESCALE = Setting.choice("rescale", Rescaling.RANGE);
  static final Setting<String> POINTS = Setting.words("points");
  static final Setting<Lacking> LACKING = Setting.choice("lacking", Lacking.HALF);
  static final Setting<List<Question>> SATISFACTION =
      Setting.anyQuestions("satisfaction", Loyalty::usualSatisfaction, Kind.RATING);
  static final Setting<CutRule> CUTS = Setting.choice("cuts", CutRule.POINTS);
  static final Setting<Optional<Double>> LOYAL_FROM = Setting.number("loyal-from");
  static final Setting<Optional<Double>> SATISFIED_FROM = Setting.number("satisfied-from");
  static final Setting<List<Standing>> RISK =
      Setting.choices("risk", Standing.class, Standing.AT_RISK);
  static final Setting<List<Question>> GROUPS =
      Setting.anyQuestions("groups", Loyalty::usualGroups, Kind.SINGLE, Kind.RATING);
  static final Setting<Optional<Question>> REVENUE =
      Setting.perhaps("revenue", Loyalty::usualRevenue, Kind.NUMBER);
  static final Setting<Optional<Double>> CUSTOMERS = Setting.number("customers");
  static final Setting<Optional<Question>> RETENTION = aspect("retention", Aspect.RETENTION);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.HOLM);
  static final Setting<Integer> RESAMPLES = Setting.resamples(1000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);

  /// The rest of what loyalty is made of is found by its words and seldom chosen by hand.
  private static final Set<Setting<?>> SHOWN =
      Set.of(REPEAT, RECOMMEND, SATISFACTION, CUTS, GROUPS, REVENUE);

  private static final Pattern REVENUE_WORDS =
      Pattern.compile(
          "(?iu)月均?消费|月均?话费|消费(金额|额|\\(元|（元)|arpu|营收|收入贡献|账单金额|revenue|monthly"
              + " (spend|bill|charge)|\\bspend(ing)?\\b|turnover");

  private static Setting<Optional<Question>> aspect(String name, Aspect aspect) {
    return Setting.perhaps(name, aspect::usual, Kind.RATING, Kind.NUMBER);
  }

  private static List<Question> usualReversed(Survey survey) {
    return Stream.of(Aspect.values())
        .flatMap(aspect -> aspect.usual(survey).stream())
        .filter(question -> question.role() == Role.NONE && Aspect.reversed(question))
        .toList();
  }

  private static List<Question> usualSatisfaction(Survey survey) {
    var overall = survey.withRole(Role.OVERALL);
    return overall.isEmpty() ? survey.withRole(Role.SATISFACTION) : overall;
  }

  private static List<Question> usualGroups(Survey survey) {
    return Stream.of(Role.SEGMENT, Role.BRANCH)
        .flatMap(role -> survey.withRole(role).stream())
        .toList();
  }

  private static Optional<Question> usualRevenue(Survey survey) {
    return survey.questions().stream()
        .filter(question -> question.kind() == Kind.NUMBER && question.role() == Role.NONE)
        .filter(question -> REVENUE_WORDS.matcher(question.text()).find())
        .filter(question -> Aspect.SPENDING.usual(survey).filter(question::equals).isEmpty())
        .findFirst();
  }

  @Override
  public String name() {
    return "loyalty";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        REPEAT,
        RECOMMEND,
        SPENDING,
        PRICE,
        RIVALS,
        FAULTS,
        FURTHER,
        REVERSED,
        SATISFACTION,
        CUTS,
        LOYAL_FROM,
        SATISFIED_FROM,
        RISK,
        GROUPS,
        REVENUE,
        CUSTOMERS,
        RETENTION,
        RESCALE,
        POINTS,
        ENDS,
        WEIGHTS,
        LACKING,
        FLAG_BELOW,
        SUPPRESS_BELOW,
        CONFIDENCE,
        ADJUSTMENT,
        RESAMPLES,
        SEED);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean points = setting == LOYAL_FROM || setting == SATISFIED_FROM;
    boolean cuts = points || setting == CUTS || setting == RISK;
    if (cuts && chosen.apply(SATISFACTION).isBlank()
        || points && !chosen.apply(CUTS).equals(CUTS.write(CutRule.POINTS))
        || setting == POINTS && !chosen.apply(RESCALE).equals(RESCALE.write(Rescaling.POINTS))
        || setting == SEED && chosen.apply(RESAMPLES).strip().equals("0")) {
      return Prominence.HIDDEN;
    }
    return SHOWN.contains(setting) ? Prominence.SHOWN : Prominence.FOLDED;
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<LoyaltyResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    try {
      var items = Items.read(survey, settings);
      progress.report(0.05);
      return new LoyaltyRun(survey, settings, items).outcome(progress);
    } catch (UserProblem e) {
      return Outcome.wrong(e.problem());
    }
  }

  @Override
  public Document present(LoyaltyResult result, Texts texts) {
    return new LoyaltyDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(LoyaltyResult result, String reference, Texts texts) {
    return new ExplainedStanding(result, texts).of(reference);
  }
}
