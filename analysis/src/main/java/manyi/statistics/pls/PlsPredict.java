package manyi.statistics.pls;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.progress.SideBySide;

/// How well a model foretells the answers of respondents whom it has not seen (PLSpredict).
///
/// Respondents are dealt into folds; the model estimated without a fold foretells its answers to
/// the items of latent variables with causes, from the items of those without causes only: scores
/// along the paths, then mean + sd · loading · score. Beside it stand the mean of the others, and
/// the regression of the item on the same items (linear model). Errors of all repetitions are taken
/// together.
///
/// ```
/// Q²predict = 1 − Σ(answer − foretold)² / Σ(answer − mean of the others)²
/// ```
///
/// Source: G. Shmueli, S. Ray, J. M. Velasquez Estrada and S. B. Chatla (2016), The elephant in the
/// room: predictive performance of PLS models, Journal of Business Research 69, 4552–4564,
/// doi:10.1016/j.jbusres.2016.03.049. Loadings and paths are never corrected for attenuation.
/// Checked against R code of our own on the same folds.
///
/// @param items of latent variables with causes, in the order of the model
/// @param folds parts of the respondents
/// @param repetitions how many times they were dealt
/// @param failed folds without which the model could not be estimated; they count nowhere
public record PlsPredict(List<Item> items, int folds, int repetitions, int failed) {
  public PlsPredict {
    items = List.copyOf(items);
  }

  /// How well the answers to an item are foretold.
  ///
  /// @param item a column
  /// @param qSquared below 0 where the mean foretells better; NaN where nothing was foretold
  /// @param model errors of the structural model
  /// @param linear errors of the regression on the items of latent variables without causes; NaN
  ///   where these are linear in each other
  /// @param naive errors of the mean
  public record Item(int item, double qSquared, Errors model, Errors linear, Errors naive) {}

  /// Errors in units of the answers.
  ///
  /// @param rmse √ of the mean square
  /// @param mae mean of their sizes
  public record Errors(double rmse, double mae) {}

  /// Foretells by folds dealt at random.
  ///
  /// @param data of which the model can be estimated
  /// @param folds 2 or more, at most as many as respondents
  /// @param repetitions 1 or more
  /// @throws manyi.progress.Cancelled when the work should stop
  public static PlsPredict of(
      PlsModel model,
      PlsOptions options,
      PlsData data,
      int folds,
      int repetitions,
      long seed,
      Progress progress) {
    var columns = new ItemColumns(data.columns(), data.weights());
    var random = new SplittableRandom(seed);
    var dealt =
        IntStream.range(0, repetitions)
            .mapToObj(_ -> deal(columns.size(), folds, random))
            .toArray(int[][]::new);
    return of(model, options, columns, folds, dealt, progress);
  }

  /// @param dealt by repetition, then by respondent who counts, the fold, from 0
  static PlsPredict of(
      PlsModel model,
      PlsOptions options,
      ItemColumns columns,
      int folds,
      int[][] dealt,
      Progress progress) {
    var all = columns.all();
    var parts =
        SideBySide.map(
            dealt.length * folds,
            progress,
            at -> {
              var errors = new FoldErrors(model, options, columns);
              errors.of(all, dealt[at / folds], at % folds);
              return errors;
            });
    var sum = new FoldErrors(model, options, columns);
    parts.forEach(sum::add);
    return new PlsPredict(sum.items(), folds, dealt.length, sum.failed());
  }

  /// Folds of sizes that differ by one at most.
  private static int[] deal(int respondents, int folds, SplittableRandom random) {
    var dealt = IntStream.range(0, respondents).map(i -> i % folds).toArray();
    for (int i = respondents - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = dealt[i];
      dealt[i] = dealt[other];
      dealt[other] = kept;
    }
    return dealt;
  }
}
