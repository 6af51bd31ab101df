package manyi.statistics.pls;

import java.util.Arrays;
import java.util.List;

/// The heterotrait–monotrait ratio: how strongly the items of two latent variables go together,
/// against how strongly those of each do. Near 1 they measure the same thing.
///
/// ```
/// mean r between the blocks / √(mean r within one · mean r within the other)
/// ```
///
/// A single item counts as going with itself perfectly. Not defined for blocks of mode B with
/// several items, and where the items of a block run against each other on average.
///
/// Source: J. Henseler, C. M. Ringle and M. Sarstedt (2015), A new criterion for assessing
/// discriminant validity, Journal of the Academy of Marketing Science 43, 115–135,
/// doi:10.1007/s11747-014-0403-8; with absolute values as seminr has it.
final class Htmt {
  private final int[][] items;
  private final boolean[] defined;

  Htmt(PlsModel model) {
    items = new int[model.latents()][];
    defined = new boolean[model.latents()];
    List<PlsBlock> blocks = model.blocks();
    for (int j = 0; j < items.length; j++) {
      items[j] = blocks.get(j).items().stream().mapToInt(Integer::intValue).toArray();
      defined[j] = blocks.get(j).mode() == Mode.A || items[j].length == 1;
    }
  }

  /// By latent variable, then by latent variable; NaN on the diagonal and where not defined.
  ///
  /// @param correlations of the items
  /// @param absolute whether of each correlation its absolute value is taken
  double[][] of(double[][] correlations, boolean absolute) {
    var within = new double[items.length];
    for (int j = 0; j < items.length; j++) {
      within[j] = defined[j] ? within(correlations, items[j], absolute) : Double.NaN;
    }
    var ratios = new double[items.length][items.length];
    for (int i = 0; i < items.length; i++) {
      Arrays.fill(ratios[i], i, i + 1, Double.NaN);
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int a : items[i]) {
          for (int b : items[j]) {
            sum += absolute ? Math.abs(correlations[a][b]) : correlations[a][b];
          }
        }
        double mean = sum / (items[i].length * items[j].length);
        boolean positive = within[i] > 0 && within[j] > 0;
        ratios[i][j] = positive ? mean / Math.sqrt(within[i] * within[j]) : Double.NaN;
        ratios[j][i] = ratios[i][j];
      }
    }
    return ratios;
  }

  private static double within(double[][] correlations, int[] own, boolean absolute) {
    if (own.length == 1) {
      return 1;
    }
    double sum = 0;
    for (int a = 0; a < own.length; a++) {
      for (int b = 0; b < a; b++) {
        double r = correlations[own[a]][own[b]];
        sum += absolute ? Math.abs(r) : r;
      }
    }
    return sum / (own.length * (own.length - 1) / 2.0);
  }
}
