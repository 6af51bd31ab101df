package manyi.analysis.branches;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.indicators.Indicator;
import manyi.indicators.Lacking;
import manyi.indicators.Rescaling;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// A ranking of branches, or of other groups, that says how sure it is: each against the whole, and
/// the probability of being among the best and the worst.
public final class Branches implements Analysis<BranchesResult> {
  static final Setting<List<Question>> ITEMS =
      Setting.questions("items", Branches::usualItems, Kind.RATING);
  static final Setting<Indicator> INDICATOR = Setting.choice("indicator", Indicator.SATISFACTION);
  static final Setting<Question> GROUPS =
      Setting.question("groups", Branches::usualGroups, Kind.SINGLE, Kind.RATING);
  static final Setting<List<Question>> ADJUST =
      Setting.anyQuestions("adjust", _ -> List.of(), Kind.SINGLE, Kind.RATING, Kind.NUMBER);
  static final Setting<Integer> PLACES = Setting.whole("places", 3, 1, 50);
  static final Setting<Rescaling> RESCALE = Setting.choice("rescale", Rescaling.RANGE);
  static final Setting<String> POINTS = Setting.words("points");
  static final Setting<Optional<Double>> SATISFIED_FROM = Setting.number("satisfied-from");
  static final Setting<Lacking> LACKING = Setting.choice("lacking", Lacking.HALF);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.HOLM);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);
  static final Setting<Integer> DRAWS = Setting.whole("draws", 10_000, 1000, 100_000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);

  /// Beyond this nobody reads the ranking.
  private static final int MOST_GROUPS = 100;

  private static List<Question> usualItems(Survey survey) {
    var overall = survey.withRole(Role.OVERALL);
    return overall.isEmpty() ? survey.withRole(Role.SATISFACTION) : overall;
  }

  private static Optional<Question> usualGroups(Survey survey) {
    return survey.withRole(Role.BRANCH).stream().findFirst();
  }

  @Override
  public String name() {
    return "branches";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        ITEMS,
        INDICATOR,
        GROUPS,
        ADJUST,
        PLACES,
        RESCALE,
        POINTS,
        SATISFIED_FROM,
        LACKING,
        CONFIDENCE,
        ADJUSTMENT,
        FLAG_BELOW,
        SUPPRESS_BELOW,
        DRAWS,
        SEED);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    var indicator = chosen.apply(INDICATOR);
    boolean share = indicator.equals(Setting.Choice.word(Indicator.SATISFIED_SHARE));
    boolean score =
        indicator.equals(Setting.Choice.word(Indicator.SATISFACTION))
            || indicator.equals(Setting.Choice.word(Indicator.INDEX));
    if (setting == SATISFIED_FROM) {
      return share ? Prominence.SHOWN : Prominence.HIDDEN;
    }
    if (setting == RESCALE) {
      return score ? Prominence.SHOWN : Prominence.HIDDEN;
    }
    if (setting == POINTS) {
      return score && chosen.apply(RESCALE).equals(Setting.Choice.word(Rescaling.POINTS))
          ? Prominence.SHOWN
          : Prominence.HIDDEN;
    }
    return setting == ITEMS
            || setting == INDICATOR
            || setting == GROUPS
            || setting == ADJUST
            || setting == PLACES
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  @Override
  public Outcome<BranchesResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var groups = settings.get(GROUPS);
    if (groups.levels().size() > MOST_GROUPS) {
      return Outcome.wrong(
          "branches.too-many-groups", groups.id(), groups.levels().size(), MOST_GROUPS);
    }
    if (settings.get(ITEMS).stream().anyMatch(item -> item.id().equals(groups.id()))
        || settings.get(ADJUST).stream().anyMatch(item -> item.id().equals(groups.id()))) {
      return Outcome.wrong("branches.groups-themselves", groups.id());
    }
    return new BranchRun(survey, settings).outcome(progress);
  }

  @Override
  public Document present(BranchesResult result, Texts texts) {
    return new BranchesDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(BranchesResult result, String reference, Texts texts) {
    return result.referred(reference).map(branch -> new ExplainedBranch(result, texts).of(branch));
  }
}
