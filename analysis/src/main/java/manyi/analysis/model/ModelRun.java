package manyi.analysis.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.analysis.Outcome;
import manyi.analysis.QuestionLabel;
import manyi.analysis.Settings;
import manyi.analysis.model.ModelResult.FitFigures;
import manyi.analysis.model.ModelResult.LackedItem;
import manyi.analysis.model.ModelResult.Resampling;
import manyi.analysis.model.ModelResult.SampleFigures;
import manyi.analysis.model.ModelResult.SkippedItem;
import manyi.analysis.model.ModelResult.Suggested;
import manyi.analysis.model.ModelResult.TemplateUse;
import manyi.latents.ItemScale;
import manyi.latents.ModelAnswers;
import manyi.latents.OutcomeLatent;
import manyi.latents.Suggestion;
import manyi.progress.Progress;
import manyi.statistics.pls.Pls;
import manyi.statistics.pls.PlsBootstrap;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsEstimate;
import manyi.statistics.pls.PlsOptions;
import manyi.statistics.pls.PlsRefusal;
import manyi.structure.Latent;
import manyi.structure.ModelText;
import manyi.structure.StructuralModel;
import manyi.survey.Survey;
import manyi.tally.Design;
import manyi.text.UserProblem;

/// One run: the answers, whether they allow an estimate, the estimate and its certainty.
final class ModelRun {
  private final Survey survey;
  private final StructuralModel drawn;
  private final StructuralModel model;
  private final Settings settings;

  /// @param drawn by the user
  /// @param model the same with the template's paths, without problems
  ModelRun(Survey survey, StructuralModel drawn, StructuralModel model, Settings settings) {
    this.survey = survey;
    this.drawn = drawn;
    this.model = model;
    this.settings = settings;
  }

  Outcome<ModelResult> outcome(Progress progress) {
    var outcome = OutcomeLatent.of(model, settings.get(Model.OUTCOME));
    if (outcome.isEmpty()) {
      return Outcome.wrong(
          "model.no-such-outcome",
          settings.get(Model.OUTCOME),
          model.latents().stream().map(Latent::name).collect(Collectors.joining(", ")));
    }
    try {
      var answers = ModelAnswers.of(survey, model, settings.get(Model.MISSING));
      var problem = answers.problem();
      if (problem.isPresent()) {
        return new Outcome.NotPossible<>(problem.get());
      }
      var scales = answers.scales(settings.get(Model.LEAST), settings.get(Model.GREATEST));
      progress.report(0.05);
      return estimated(answers, scales, outcome.get(), progress);
    } catch (UserProblem problem) {
      return Outcome.wrong(problem.problem());
    }
  }

  private Outcome<ModelResult> estimated(
      ModelAnswers answers, List<ItemScale> scales, String outcome, Progress progress) {
    var options =
        PlsOptions.STANDARD
            .with(settings.get(Model.SCHEME))
            .consistent(settings.get(Model.CONSISTENT) == Showing.ON);
    var pls = answers.pls();
    var data = answers.data(scales);
    return switch (Pls.estimate(pls, options, data.moments())) {
      case PlsRefusal refusal -> new Outcome.NotPossible<>(answers.words(refusal));
      case PlsEstimate estimate -> {
        progress.report(0.1);
        int folds = Math.min(settings.get(Model.FOLDS), answers.respondents());
        var bootstrap =
            PlsBootstrap.run(
                pls,
                options,
                data,
                settings.get(Model.RESAMPLES),
                settings.get(Model.SEED),
                settings.get(Model.INTERVALS),
                progress.part(0.1, folds > 1 ? 0.8 : 1));
        var figures =
            new ModelFigures(
                answers,
                scales,
                data,
                options,
                estimate,
                bootstrap,
                settings.get(Model.CONFIDENCE));
        progress.report(folds > 1 ? 0.8 : 1);
        yield Outcome.of(
            result(answers, data, options, estimate, figures, bootstrap, outcome, folds, progress));
      }
    };
  }

  private ModelResult result(
      ModelAnswers answers,
      PlsData data,
      PlsOptions options,
      PlsEstimate estimate,
      ModelFigures figures,
      PlsBootstrap bootstrap,
      String outcome,
      int folds,
      Progress progress) {
    var template = settings.get(Model.TEMPLATE);
    var predicted =
        folds > 1
            ? new ModelPrediction(answers, data, options)
                .items(folds, settings.get(Model.SEED), progress.part(0.8, 1))
            : List.<ModelResult.PredictedItem>of();
    return new ModelResult(
        model,
        outcome,
        figures.latents(),
        figures.items(),
        figures.paths(),
        figures.effects(),
        figures.lead(outcome),
        figures.pairs(),
        predicted,
        folds > 1 ? folds : 0,
        sample(answers),
        new FitFigures(
            options.scheme(),
            options.consistent(),
            estimate.converged(),
            estimate.iterations(),
            estimate.admissible()),
        new Resampling(
            settings.get(Model.RESAMPLES),
            bootstrap.unconverged() + bootstrap.singular(),
            settings.get(Model.INTERVALS),
            settings.get(Model.CONFIDENCE),
            settings.get(Model.SEED)),
        new TemplateUse(template, template.absent(drawn), template.unknown(drawn)),
        drawn.equals(Suggestion.of(survey)) ? suggested() : null,
        settings.get(Model.CHECK) == Showing.ON ? SelfCheck.run() : List.of(),
        settings.get(Model.DETAILS));
  }

  private Suggested suggested() {
    return new Suggested(
        ModelText.write(drawn),
        Suggestion.skipped(survey).stream()
            .map(one -> new SkippedItem(QuestionLabel.of(one.question()), one.latent()))
            .toList());
  }

  private SampleFigures sample(ModelAnswers answers) {
    var lacking =
        IntStream.range(0, answers.items().size())
            .mapToObj(item ->
                new LackedItem(
                    QuestionLabel.of(answers.items().get(item)), answers.lacking()[item]))
            .filter(item -> item.n() > 0)
            .sorted(Comparator.comparingLong(LackedItem::n).reversed())
            .toList();
    return new SampleFigures(
        answers.included(),
        answers.base(),
        settings.get(Model.MISSING),
        lacking,
        survey.weights().question(),
        !Design.of(survey).simple());
  }
}
