package manyi.statistics.pls;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.statistics.pls.PlsPredict.Errors;
import manyi.statistics.pls.PlsPredict.Item;
import manyi.statistics.pls.PlsSolver.End;

/// Errors with which a model, a linear model and the mean foretell the answers of a fold.
final class FoldErrors {
  private final PlsModel model;
  private final PlsOptions options;
  private final ItemColumns columns;

  /// Items of latent variables without causes, in the order of the model.
  private final int[] known;

  /// Items of latent variables with causes.
  private final int[] wanted;

  /// By wanted item.
  private final Sums structural;

  private final Sums linear;
  private final Sums naive;
  private double weight;
  private int failed;
  private boolean collinear;

  FoldErrors(PlsModel model, PlsOptions options, ItemColumns columns) {
    this.model = model;
    this.options = options.consistent(false);
    this.columns = columns;
    known = items(model, false);
    wanted = items(model, true);
    structural = new Sums(wanted.length);
    linear = new Sums(wanted.length);
    naive = new Sums(wanted.length);
  }

  private static int[] items(PlsModel model, boolean caused) {
    return IntStream.range(0, model.latents())
        .filter(latent -> model.causes(latent).length > 0 == caused)
        .flatMap(latent -> model.blocks().get(latent).items().stream().mapToInt(i -> i))
        .toArray();
  }

  /// Squares and sizes of errors, by wanted item.
  private record Sums(double[] squares, double[] sizes) {
    Sums(int items) {
      this(new double[items], new double[items]);
    }

    void add(int item, double weight, double error) {
      squares[item] += weight * error * error;
      sizes[item] += weight * Math.abs(error);
    }

    void add(Sums other) {
      for (int item = 0; item < squares.length; item++) {
        squares[item] += other.squares[item];
        sizes[item] += other.sizes[item];
      }
    }

    Errors errors(int item, double weight) {
      return new Errors(Math.sqrt(squares[item] / weight), sizes[item] / weight);
    }
  }

  /// Estimates without a fold and foretells it.
  ///
  /// @param dealt by respondent who counts, the fold
  void of(ItemSums all, int[] dealt, int fold) {
    var out = new ItemSums(columns);
    out.of(Arrays.stream(dealt).mapToDouble(its -> its == fold ? 1 : 0).toArray());
    var others = new ItemSums(columns);
    others.difference(all, out);
    var correlations = new double[columns.items()][columns.items()];
    others.correlations(correlations);
    var fit = new PlsFit(model, options, columns.items());
    if (fit.of(correlations) != End.CONVERGED) {
      failed++;
      return;
    }
    var byModel = coefficients(fit);
    var byRegression = regressions(correlations);
    for (int i = 0; i < dealt.length; i++) {
      if (dealt[i] == fold) {
        foretell(i, others, byModel, byRegression);
      }
    }
  }

  /// By wanted item, then by known item, all standardised.
  private double[][] coefficients(PlsFit fit) {
    var total = Effects.of(model, fit.paths()).total();
    var latents = new int[columns.items()];
    for (int latent = 0; latent < model.latents(); latent++) {
      for (int item : model.blocks().get(latent).items()) {
        latents[item] = latent;
      }
    }
    var coefficients = new double[wanted.length][known.length];
    for (int i = 0; i < wanted.length; i++) {
      for (int k = 0; k < known.length; k++) {
        coefficients[i][k] =
            fit.loadings()[wanted[i]]
                * total[latents[known[k]]][latents[wanted[i]]]
                * fit.weights()[known[k]];
      }
    }
    return coefficients;
  }

  /// The same of the linear model; NaN where the known items are linear in each other.
  private double[][] regressions(double[][] correlations) {
    var coefficients = new double[wanted.length][known.length];
    var cholesky = new Cholesky(known.length);
    collinear |= !cholesky.of(correlations, known);
    for (int i = 0; i < wanted.length && !collinear; i++) {
      for (int k = 0; k < known.length; k++) {
        coefficients[i][k] = correlations[wanted[i]][known[k]];
      }
      cholesky.solve(coefficients[i]);
    }
    return coefficients;
  }

  private void foretell(
      int respondent, ItemSums others, double[][] byModel, double[][] byRegression) {
    var standing = new double[known.length];
    for (int k = 0; k < known.length; k++) {
      standing[k] = answer(known[k], respondent) - others.mean(known[k]);
      standing[k] /= others.sd(known[k]);
    }
    double mine = columns.weight(respondent);
    weight += mine;
    for (int i = 0; i < wanted.length; i++) {
      double from = answer(wanted[i], respondent) - others.mean(wanted[i]);
      double sd = others.sd(wanted[i]);
      naive.add(i, mine, from);
      structural.add(i, mine, from - sd * product(byModel[i], standing));
      linear.add(i, mine, from - sd * product(byRegression[i], standing));
    }
  }

  private double answer(int item, int respondent) {
    return columns.mean(item) + columns.sd(item) * columns.standardised(item)[respondent];
  }

  private static double product(double[] coefficients, double[] standing) {
    double sum = 0;
    for (int k = 0; k < standing.length; k++) {
      sum += coefficients[k] * standing[k];
    }
    return sum;
  }

  void add(FoldErrors other) {
    structural.add(other.structural);
    linear.add(other.linear);
    naive.add(other.naive);
    weight += other.weight;
    failed += other.failed;
    collinear |= other.collinear;
  }

  int failed() {
    return failed;
  }

  List<Item> items() {
    return IntStream.range(0, wanted.length)
        .mapToObj(i ->
            new Item(
                wanted[i],
                1 - structural.squares[i] / naive.squares[i],
                structural.errors(i, weight),
                collinear ? new Errors(Double.NaN, Double.NaN) : linear.errors(i, weight),
                naive.errors(i, weight)))
        .toList();
  }
}
