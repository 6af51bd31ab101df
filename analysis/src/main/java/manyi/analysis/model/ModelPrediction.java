package manyi.analysis.model;

import java.util.List;
import manyi.latents.ModelAnswers;
import manyi.progress.Progress;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsOptions;

record ModelPrediction(ModelAnswers answers, PlsData data, PlsOptions options) {
  List<ModelResult.PredictedItem> items(int folds, long seed, Progress progress) {
    return List.of();
  }
}
