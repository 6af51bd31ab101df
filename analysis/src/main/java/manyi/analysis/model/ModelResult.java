package manyi.analysis.model;

import java.util.List;
import java.util.Optional;
import manyi.analysis.QuestionLabel;
import manyi.latents.Gaps;
import manyi.statistics.pls.IntervalKind;
import manyi.statistics.pls.Scheme;
import manyi.structure.Concept;
import manyi.structure.Measurement;
import manyi.structure.StructuralModel;
import manyi.structure.Template;
import manyi.survey.Base;
import org.jspecify.annotations.Nullable;

/// A structural model estimated by partial least squares.
///
/// @param outcome the name of the latent variable that is to be moved
/// @param latents in the order of the model
/// @param items in the order of the latent variables
/// @param paths as they were drawn
/// @param effects of every latent variable on every other that it leads to
/// @param lead of the strongest effect on the outcome; null where fewer than two lead to it
/// @param pairs of latent variables, each once
/// @param predicted the items of latent variables with causes; empty where not asked for
/// @param folds behind the prediction; 0 for none
/// @param sample who was looked at
/// @param fit how it was estimated
/// @param resampling behind the intervals
/// @param suggested null where the user drew the model
/// @param check the program's figures beside printed ones; empty where not asked for
/// @param details shown
public record ModelResult(
    StructuralModel model,
    String outcome,
    List<LatentFigures> latents,
    List<ItemFigures> items,
    List<PathFigures> paths,
    List<EffectFigures> effects,
    @Nullable Lead lead,
    List<PairFigures> pairs,
    List<PredictedItem> predicted,
    int folds,
    SampleFigures sample,
    FitFigures fit,
    Resampling resampling,
    TemplateUse template,
    @Nullable Suggested suggested,
    List<CheckedPath> check,
    List<Detail> details) {
  public ModelResult {
    latents = List.copyOf(latents);
    items = List.copyOf(items);
    paths = List.copyOf(paths);
    effects = List.copyOf(effects);
    pairs = List.copyOf(pairs);
    predicted = List.copyOf(predicted);
    check = List.copyOf(check);
    details = List.copyOf(details);
  }

  /// A figure with its interval and standard error over the resamples, NaN without resamples.
  public record Figured(double value, double lower, double upper, double standardError) {
    /// A figure without an interval.
    static Figured alone(double value) {
      return new Figured(value, Double.NaN, Double.NaN, Double.NaN);
    }

    boolean hasInterval() {
      return !Double.isNaN(lower);
    }

    /// Whether its interval does not hold 0; true without an interval, so that nothing is called
    /// unproven that was not asked.
    boolean proven() {
      return !hasInterval() || lower > 0 || upper < 0;
    }
  }

  /// A latent variable.
  ///
  /// @param index 0–100
  /// @param rSquared 0–1; NaN without causes, as the adjusted one
  /// @param alpha Cronbach's, of the correlations; NaN for a single item and where questions form
  ///   it, as the other reliabilities
  /// @param rhoA Dijkstra and Henseler's
  /// @param rhoC composite reliability
  /// @param ave average variance extracted; NaN where questions form it
  public record LatentFigures(
      String name,
      Measurement measurement,
      int items,
      Figured index,
      Figured rSquared,
      double adjustedRSquared,
      double alpha,
      double rhoA,
      double rhoC,
      double ave) {
    String reference() {
      return "latent:" + name;
    }
  }

  /// An item.
  ///
  /// @param mean as it was answered
  /// @param points the mean on 0–100
  /// @param least the number that is 0 points
  /// @param greatest the number that is 100 points
  /// @param observed whether these are only what was answered
  /// @param share of the item in the index of its latent variable, −∞–∞, over the items 1
  /// @param crossLoadings by latent variable
  /// @param vif among the items of its latent variable; 1 for a single one
  /// @param filled answers that a mean stands in for
  public record ItemFigures(
      QuestionLabel question,
      String latent,
      double mean,
      double sd,
      double points,
      double least,
      double greatest,
      boolean observed,
      Figured loading,
      Figured weight,
      double share,
      List<Double> crossLoadings,
      double vif,
      long filled) {
    public ItemFigures {
      crossLoadings = List.copyOf(crossLoadings);
    }

    /// Whether it goes down where its latent variable goes up.
    boolean against() {
      return loading.value() < 0 || share < 0;
    }
  }

  /// A path.
  ///
  /// @param coefficient standardised
  /// @param points how many points of its index the effect rises with one point of the cause's, the
  ///   other causes held fixed
  /// @param p two-sided, of coefficient over standard error by the normal distribution; NaN without
  ///   resamples
  /// @param correlation of both
  /// @param fSquared what R² loses without it while the scores stay as they are, over what is
  ///   unexplained
  /// @param vif of the cause among the causes
  public record PathFigures(
      String from,
      String to,
      Figured coefficient,
      double points,
      double p,
      double correlation,
      double fSquared,
      double vif) {
    String reference() {
      return reference(from, to);
    }

    static String reference(String from, String to) {
      return "path:" + from + "\t" + to;
    }
  }

  /// An effect, direct or over others.
  ///
  /// @param direct 0 where there is no path
  /// @param points the total effect in points of the index for one point of the cause's
  public record EffectFigures(
      String from, String to, double direct, Figured indirect, Figured total, double points) {
    String reference() {
      return "effect:" + from + "\t" + to;
    }
  }

  /// The largest total effect on the outcome beside the second, by size.
  ///
  /// @param difference of their sizes, with percentiles over the resamples
  public record Lead(String first, String second, Figured difference) {}

  /// The model where this program put it together.
  ///
  /// @param text the model as it is written
  /// @param skipped questions that would belong to it, but that many did not answer
  public record Suggested(String text, List<SkippedItem> skipped) {
    public Suggested {
      skipped = List.copyOf(skipped);
    }
  }

  /// A question and the latent variable that it would measure.
  public record SkippedItem(QuestionLabel question, String latent) {}

  /// Two latent variables.
  ///
  /// @param correlation of their scores; corrected for attenuation in a consistent estimate
  /// @param htmt heterotrait–monotrait ratio of correlations; NaN where one is formed by its
  ///   questions
  /// @param absoluteHtmt the same of absolute correlations
  public record PairFigures(
      String first, String second, double correlation, Figured htmt, double absoluteHtmt) {}

  /// An item predicted for respondents who were not used for it.
  ///
  /// @param q2 1 less the squared errors over those of the mean
  /// @param rmse in the item's units, as those after it
  /// @param linearRmse of a regression on all items of the latent variables without causes
  public record PredictedItem(
      QuestionLabel question,
      String latent,
      double q2,
      double rmse,
      double mae,
      double linearRmse,
      double linearMae,
      double meanRmse) {}

  /// Who was looked at.
  ///
  /// @param included all respondents included
  /// @param base whose answers the model rests on
  /// @param lacking the questions that most did not answer, the most first
  /// @param designed whether the survey has strata or clusters, which resampling does not follow
  public record SampleFigures(
      long included,
      Base base,
      Gaps missing,
      List<LackedItem> lacking,
      @Nullable String weight,
      boolean designed) {
    public SampleFigures {
      lacking = List.copyOf(lacking);
    }
  }

  /// A question and how many did not answer it.
  public record LackedItem(QuestionLabel question, long n) {}

  /// How it was estimated.
  ///
  /// @param admissible whether no correction for attenuation led to more than a correlation can be
  public record FitFigures(
      Scheme scheme, boolean consistent, boolean converged, int iterations, boolean admissible) {}

  /// The resamples.
  ///
  /// @param resamples asked for; 0 for no intervals
  /// @param lost those without an estimate
  public record Resampling(
      int resamples, int lost, IntervalKind intervals, double confidence, int seed) {}

  /// The template that gave the paths.
  ///
  /// @param absent concepts of it that no latent variable stands for
  /// @param unknown latent variables that stand for none of its concepts
  public record TemplateUse(Template template, List<Concept> absent, List<String> unknown) {
    public TemplateUse {
      absent = List.copyOf(absent);
      unknown = List.copyOf(unknown);
    }
  }

  /// A coefficient that another program printed beside the one computed here.
  public record CheckedPath(
      String from, String to, Scheme scheme, double printed, double computed) {}

  LatentFigures latent(String name) {
    return latents.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /// The paths that lead to a latent variable, the strongest first.
  List<PathFigures> causes(String name) {
    return paths.stream()
        .filter(path -> path.to().equals(name))
        .sorted((a, b) ->
            Double.compare(Math.abs(b.coefficient().value()), Math.abs(a.coefficient().value())))
        .toList();
  }

  /// The effects on a latent variable, the strongest total one first.
  List<EffectFigures> effectsOn(String name) {
    return effects.stream()
        .filter(effect -> effect.to().equals(name))
        .sorted((a, b) -> Double.compare(Math.abs(b.total().value()), Math.abs(a.total().value())))
        .toList();
  }

  List<ItemFigures> itemsOf(String latent) {
    return items.stream().filter(item -> item.latent().equals(latent)).toList();
  }

  Optional<PathFigures> path(String reference) {
    return paths.stream().filter(path -> path.reference().equals(reference)).findFirst();
  }

  Optional<LatentFigures> latentReferred(String reference) {
    return latents.stream().filter(one -> one.reference().equals(reference)).findFirst();
  }
}
