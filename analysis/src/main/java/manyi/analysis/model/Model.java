package manyi.analysis.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import manyi.analysis.Analysis;
import manyi.analysis.Outcome;
import manyi.analysis.Prominence;
import manyi.analysis.Setting;
import manyi.analysis.Settings;
import manyi.document.Document;
import manyi.latents.Gaps;
import manyi.latents.Suggestion;
import manyi.progress.Progress;
import manyi.statistics.pls.IntervalKind;
import manyi.statistics.pls.Scheme;
import manyi.structure.ModelCheck;
import manyi.structure.StructuralModel;
import manyi.structure.Template;
import manyi.survey.Survey;
import manyi.text.Texts;

/// A structural model over the questions: the index of every latent variable, what moves what, and
/// how far the model can be relied on.
public final class Model implements Analysis<ModelResult> {
  static final Setting<StructuralModel> MODEL = Setting.model("model", Suggestion::of);
  static final Setting<Template> TEMPLATE = Setting.choice("template", Template.OWN);
  static final Setting<String> OUTCOME = Setting.words("outcome");
  static final Setting<Scheme> SCHEME = Setting.choice("scheme", Scheme.PATH);
  static final Setting<Showing> CONSISTENT = Setting.choice("consistent", Showing.OFF);
  static final Setting<Gaps> MISSING = Setting.choice("missing", Gaps.LISTWISE);
  static final Setting<Optional<Double>> LEAST = Setting.number("scale-least");
  static final Setting<Optional<Double>> GREATEST = Setting.number("scale-greatest");
  static final Setting<IntervalKind> INTERVALS =
      Setting.choice("intervals", IntervalKind.PERCENTILE);
  static final Setting<Double> CONFIDENCE = Setting.proportion("confidence", 0.95);
  static final Setting<Integer> RESAMPLES = Setting.resamples(2000);
  static final Setting<Integer> SEED = Setting.whole("seed", 1, 0, Integer.MAX_VALUE);
  static final Setting<Integer> FOLDS = Setting.whole("folds", 10, 0, 100);

  /// What is for those who check the model is shown on demand.
  static final Setting<List<Detail>> DETAILS =
      Setting.choices(
          "details",
          Detail.class,
          Detail.INDEX,
          Detail.PATHS,
          Detail.EFFECTS,
          Detail.MAP,
          Detail.MEASUREMENT);

  static final Setting<Showing> CHECK = Setting.choice("check", Showing.OFF);

  @Override
  public String name() {
    return "model";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(
        MODEL,
        TEMPLATE,
        OUTCOME,
        DETAILS,
        SCHEME,
        CONSISTENT,
        MISSING,
        LEAST,
        GREATEST,
        INTERVALS,
        CONFIDENCE,
        RESAMPLES,
        SEED,
        FOLDS,
        CHECK);
  }

  @Override
  public Prominence prominence(Setting<?> setting, Function<Setting<?>, String> chosen) {
    boolean certainty = setting == CONFIDENCE || setting == SEED || setting == INTERVALS;
    if (certainty && chosen.apply(RESAMPLES).strip().equals("0")) {
      return Prominence.HIDDEN;
    }
    return Set.<Setting<?>>of(MODEL, TEMPLATE, OUTCOME, DETAILS).contains(setting)
        ? Prominence.SHOWN
        : Prominence.FOLDED;
  }

  @Override
  public Map<String, String> sketch() {
    return Map.of(RESAMPLES.name(), "0", FOLDS.name(), "0");
  }

  @Override
  public Outcome<ModelResult> compute(Survey survey, Settings settings, Progress progress) {
    progress.report(0);
    if (survey.base().n() == 0) {
      return Outcome.notPossible("analysis.nobody-included");
    }
    var drawn = settings.get(MODEL);
    if (drawn.latents().isEmpty()) {
      return Outcome.wrong("model.nothing-drawn");
    }
    var model = settings.get(TEMPLATE).applied(drawn);
    var problems = ModelCheck.of(model);
    if (!problems.isEmpty()) {
      return Outcome.wrong(problems.getFirst());
    }
    return new ModelRun(survey, drawn, model, settings).outcome(progress);
  }

  @Override
  public OptionalLong respondents(ModelResult result) {
    return OptionalLong.of(result.sample().base().n());
  }

  @Override
  public Document present(ModelResult result, Texts texts) {
    return new ModelDocument(result, texts).document();
  }

  @Override
  public Optional<Document> explain(ModelResult result, String reference, Texts texts) {
    return new ModelExplanation(result, texts).of(reference);
  }
}
