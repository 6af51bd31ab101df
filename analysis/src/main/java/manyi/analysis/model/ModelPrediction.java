package manyi.analysis.model;

import java.util.List;
import manyi.analysis.QuestionLabel;
import manyi.analysis.model.ModelResult.PredictedItem;
import manyi.latents.ModelAnswers;
import manyi.progress.Progress;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsOptions;
import manyi.statistics.pls.PlsPredict;

/// How well the items of latent variables with causes are predicted for unseen respondents.
record ModelPrediction(ModelAnswers answers, PlsData data, PlsOptions options) {
  /// So often respondents are dealt anew, as Shmueli et al. (2019) advise.
  static final int REPETITIONS = 10;

  List<PredictedItem> items(int folds, long seed, Progress progress) {
    return PlsPredict.of(answers.pls(), options, data, folds, REPETITIONS, seed, progress)
        .items()
        .stream()
        .map(this::item)
        .toList();
  }

  private PredictedItem item(PlsPredict.Item item) {
    return new PredictedItem(
        QuestionLabel.of(answers.items().get(item.item())),
        answers.latent(item.item()),
        item.qSquared(),
        item.model().rmse(),
        item.model().mae(),
        item.linear().rmse(),
        item.linear().mae(),
        item.naive().rmse());
  }
}
