package manyi.analysis.modelgroups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.latents.Gaps;
import manyi.latents.OutcomeLatent;
import manyi.latents.Suggestion;
import manyi.progress.Progress;
import manyi.statistics.Adjustment;
import manyi.statistics.pls.Scheme;
import manyi.structure.ModelCheck;
import manyi.structure.StructuralModel;
import manyi.structure.Template;
import manyi.survey.Kind;
import manyi.survey.Question;
import manyi.survey.Role;
import manyi.survey.Survey;
import manyi.text.Texts;

/// A structural model in the groups of a question: measurement invariance (MICOM), and which paths
/// and indices differ, by permutation.
public final class ModelGroups implements Analysis<ModelGroupsResult> {
  static final Setting<StructuralModel> MODEL = Setting.model("model", Suggestion::of);
  static final Setting<Template> TEMPLATE = Setting.choice("template", Template.OWN);
  static final Setting<Question> GROUPS =
      Setting.question(
          "groups",
          survey -> survey.withRole(Role.SEGMENT).stream().findFirst(),
          Kind.SINGLE,
          Kind.RATING);
  static final Setting<String> OUTCOME = Setting.words("outcome");
  static final Setting<Scheme> SCHEME = Setting.choice("scheme", Scheme.PATH);
  static final Setting<Correction> CONSISTENT = Setting.choice("consistent", Correction.OFF);
  static final Setting<Gaps> MISSING = Setting.choice("missing", Gaps.LISTWISE);
  static final Setting<Optional<Double>> LEAST = Setting.number("scale-least");
  static final Setting<Optional<Double>> GREATEST = Setting.number("scale-greatest");
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Adjustment> ADJUSTMENT = Setting.choice("adjustment", Adjustment.HOLM);
  static final Setting<Integer> RESAMPLES = Setting.resamples(2000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);
  static final Setting<Integer> FLAG_BELOW = Setting.whole("flag-below", 30, 0, 10_000);
  static final Setting<Integer> SUPPRESS_BELOW = Setting.whole("suppress-below", 10, 0, 10_000);

  @Override
  public String name() {
    return "modelgroups";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        MODEL,
        TEMPLATE,
        GROUPS,
        OUTCOME,
        SCHEME,
        CONSISTENT,
        MISSING,
        LEAST,
        GREATEST,
        CONFIDENCE,
        ADJUSTMENT,
        RESAMPLES,
        SEED,
        FLAG_BELOW,
        SUPPRESS_BELOW);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean tests = setting == CONFIDENCE || setting == SEED || setting == ADJUSTMENT;
    if (tests && chosen.apply(RESAMPLES).strip().equals("0")) {
      return Prominence.HIDDEN;
    }
    return Set.<Setting<?>>of(MODEL, TEMPLATE, GROUPS, OUTCOME).contains(setting)
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0");
  }

  @Override
  public Outcome<ModelGroupsResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var drawn = settings.get(MODEL);
    if (drawn.latents().isEmpty()) {
      return Outcome.wrong("modelgroups.nothing-drawn");
    }
    var model = settings.get(TEMPLATE).applied(drawn);
    var problems = ModelCheck.of(model);
    if (!problems.isEmpty()) {
      return Outcome.wrong(problems.getFirst());
    }
    var outcome = OutcomeLatent.of(model, settings.get(OUTCOME));
    return outcome.isEmpty()
        ? Outcome.wrong("modelgroups.no-such-outcome", settings.get(OUTCOME))
        : new GroupsRun(survey, model, outcome.get(), settings).outcome(progress);
  }

  @Override
  public Document present(ModelGroupsResult result, Texts texts) {
    return new ModelGroupsDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(ModelGroupsResult result, String reference, Texts texts) {
    return new GroupsExplanation(result, texts).of(reference);
  }
}
