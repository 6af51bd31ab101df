package manyi.analysis.index;

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
import manyi.indicators.Lacking;
import manyi.indicators.Rescaling;
import manyi.priorities.Pairing;
import manyi.progress.Progress;
import manyi.structure.IndexTree;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;
import manyi.text.UserProblem;

/// The satisfaction index: a tree of indicators over questions, each node with its score, weight
/// and contribution, rolled up over branches and provinces, and what moved it since the last wave.
public final class Index implements Analysis<IndexResult> {
  static final Setting<IndexTree> TREE = Setting.tree("tree", TreeProposal::of);
  static final Setting<Optional<Question>> OUTCOME =
      Setting.perhaps("outcome", Index::usualOutcome, Kind.RATING, Kind.NUMBER);
  static final Setting<Deriving> METHOD = Setting.choice("method", Deriving.RELATIVE_WEIGHT);
  static final Setting<List<Question>> IMPORTANCE =
      Setting.anyQuestions(
          "importance", survey -> survey.withRole(Role.IMPORTANCE), Kind.RATING, Kind.NUMBER);
  static final Setting<Pairing> PAIRING = Setting.choice("pairing", Pairing.BY_TEXT);
  static final Setting<Rescaling> RESCALE = Setting.choice("rescale", Rescaling.RANGE);
  static final Setting<String> POINTS = Setting.words("points");
  static final Setting<Lacking> LACKING = Setting.choice("lacking", Lacking.HALF);
  static final Setting<Optional<Question>> WAVES =
      Setting.perhaps("waves", survey -> first(survey, Role.WAVE), Kind.SINGLE, Kind.RATING);
  static final Setting<String> FROM = Setting.words("from");
  static final Setting<String> TO = Setting.words("to");
  static final Setting<IndexTree> EARLIER_TREE = Setting.tree("earlier-tree", _ -> IndexTree.EMPTY);
  static final Setting<WaveWeights> WAVE_WEIGHTS = Setting.choice("wave-weights", WaveWeights.EACH);
  static final Setting<Optional<Question>> GROUPS =
      Setting.perhaps("groups", Index::usualGroups, Kind.SINGLE, Kind.RATING);
  static final Setting<Optional<Question>> ABOVE =
      Setting.perhaps("above", _ -> Optional.empty(), Kind.SINGLE, Kind.RATING);
  static final Setting<String> POPULATION = Setting.lines("population");
  static final Setting<String> EARLIER_POPULATION = Setting.lines("earlier-population");
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 1_000_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 1_000_000);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> RESAMPLES = Setting.resamples(1000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);

  private static Optional<Question> usualOutcome(Survey survey) {
    return first(survey, Role.OVERALL, Role.RECOMMENDATION);
  }

  private static Optional<Question> usualGroups(Survey survey) {
    return first(survey, Role.BRANCH, Role.SEGMENT);
  }

  private static Optional<Question> first(Survey survey, Role... roles) {
    return Stream.of(roles).flatMap(role -> survey.withRole(role).stream()).findFirst();
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        TREE,
        GROUPS,
        ABOVE,
        POPULATION,
        WAVES,
        FROM,
        TO,
        EARLIER_TREE,
        EARLIER_POPULATION,
        WAVE_WEIGHTS,
        OUTCOME,
        METHOD,
        IMPORTANCE,
        PAIRING,
        RESCALE,
        POINTS,
        LACKING,
        FLAG_BELOW,
        SUPPRESS_BELOW,
        CONFIDENCE,
        RESAMPLES,
        SEED);
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
  public Outcome<IndexResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    try {
      return new IndexRun(survey, settings, progress).outcome();
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  @Override
  public Document present(IndexResult result, Texts texts) {
    return new IndexDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(IndexResult result, String reference, Texts texts) {
    return result.referred(reference).map(node -> new ExplainedNode(result, texts).of(node));
  }
}
