package manyi.statistics.pls;

import java.util.Arrays;

/// What tells two groups apart, made again and again for other members. One thread's.
final class GroupFigures {
  private final PlsModel model;
  private final ItemSums all;
  private final double[][] pooled;
  private final double[] pooledWeights;
  private final ItemSums firstSums;
  private final ItemSums secondSums;
  private final PlsFigureMaker maker;
  private final PlsFigures places;
  private final double[] first;
  private final double[] second;
  private final double[] firstWeights;

  /// By latent variable the correlation of scores by both groups' weights, then the difference of
  /// means, then the log ratio of variances; then the figures' differences.
  private final double[] differences;

  /// @param whole that has estimated the model of all
  GroupFigures(
      PlsModel model, PlsOptions options, PlsData data, ItemSums all, PlsFigureMaker whole) {
    this.model = model;
    this.all = all;
    places = PlsFigures.of(model, data);
    pooled = new double[places.items()][places.items()];
    all.correlations(pooled);
    pooledWeights = whole.weights();
    firstSums = new ItemSums(all.columns());
    secondSums = new ItemSums(all.columns());
    maker = new PlsFigureMaker(model, options, data);
    first = new double[places.count()];
    second = new double[places.count()];
    firstWeights = new double[places.items()];
    differences = new double[figure(places.count())];
  }

  int correlation(int latent) {
    return latent;
  }

  int mean(int latent) {
    return model.latents() + latent;
  }

  int variance(int latent) {
    return 2 * model.latents() + latent;
  }

  int figure(int figure) {
    return 3 * model.latents() + figure;
  }

  /// Fills in the differences; all NaN where a group's model has no estimate.
  ///
  /// @param members by respondent who counts, 1 in the first group, 0 in the second
  void of(double[] members) {
    firstSums.of(members);
    secondSums.difference(all, firstSums);
    maker.of(firstSums, first);
    boolean estimated = maker.end() == PlsSolver.End.CONVERGED;
    System.arraycopy(maker.weights(), 0, firstWeights, 0, firstWeights.length);
    maker.of(secondSums, second);
    if (!estimated || maker.end() != PlsSolver.End.CONVERGED) {
      Arrays.fill(differences, Double.NaN);
      return;
    }
    // Of scores whose variance over all, dividing by n − 1, is 1.
    double n = all.n();
    double unit = Math.sqrt((n - 1) / n);
    for (int latent = 0; latent < model.latents(); latent++) {
      var items = model.blocks().get(latent).items();
      differences[correlation(latent)] = correlation(items, firstWeights, maker.weights());
      double mean = firstSums.scoreMean(items, pooledWeights);
      mean -= secondSums.scoreMean(items, pooledWeights);
      differences[mean(latent)] = mean * unit;
      differences[variance(latent)] =
          Math.log(
              firstSums.scoreVariance(items, pooledWeights)
                  / secondSums.scoreVariance(items, pooledWeights));
    }
    for (int i = 0; i < first.length; i++) {
      differences[figure(i)] = first[i] - second[i];
    }
  }

  /// Of the scores of all, by two sets of weights.
  private double correlation(Iterable<Integer> items, double[] one, double[] other) {
    double both = 0;
    double mine = 0;
    double its = 0;
    for (int a : items) {
      for (int b : items) {
        both += one[a] * pooled[a][b] * other[b];
        mine += one[a] * pooled[a][b] * one[b];
        its += other[a] * pooled[a][b] * other[b];
      }
    }
    return both / Math.sqrt(mine * its);
  }

  double[] first() {
    return first;
  }

  double[] second() {
    return second;
  }

  /// A copy.
  double[] differences() {
    return differences.clone();
  }
}
