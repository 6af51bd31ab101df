package manyi.statistics.pls;

import java.util.Arrays;

/// How well the items of a reflective block measure one thing; NaN for a block of mode B with
/// several items.
final class Reliability {
  private Reliability() {}

  static boolean defined(PlsBlock block) {
    return block.mode() == Mode.A || block.items().size() == 1;
  }

  /// Cronbach's alpha of the items as they are; NaN for a single item.
  static double alpha(PlsBlock block, ItemMoments moments) {
    return alpha(block, moments, moments.sds());
  }

  /// Cronbach's alpha of the standardised items; NaN for a single item.
  static double standardisedAlpha(PlsBlock block, ItemMoments moments) {
    var ones = new double[moments.items()];
    Arrays.fill(ones, 1);
    return alpha(block, moments, ones);
  }

  private static double alpha(PlsBlock block, ItemMoments moments, double[] sds) {
    int k = block.items().size();
    if (!defined(block) || k == 1) {
      return Double.NaN;
    }
    double own = 0;
    double sum = 0;
    for (int a : block.items()) {
      own += sds[a] * sds[a];
      for (int b : block.items()) {
        sum += sds[a] * sds[b] * moments.correlations()[a][b];
      }
    }
    return sum > 0 ? k / (k - 1.0) * (1 - own / sum) : Double.NaN;
  }

  static double rhoC(PlsBlock block, double[] loadings) {
    double sum = 0;
    double rest = 0;
    for (int item : block.items()) {
      sum += loadings[item];
      rest += 1 - loadings[item] * loadings[item];
    }
    return defined(block) ? sum * sum / (sum * sum + rest) : Double.NaN;
  }

  static double ave(PlsBlock block, double[] loadings) {
    double squares = block.items().stream().mapToDouble(i -> loadings[i] * loadings[i]).sum();
    return defined(block) ? squares / block.items().size() : Double.NaN;
  }
}
