package manyi.statistics.pls;

import java.util.Arrays;
import manyi.statistics.DotProducts;

/// Sums and sums of products of the items of some respondents, from which their correlations
/// follow. One thread's: it is filled again and again.
///
/// Respondents who are not among them are left out before anything is multiplied, and the rest go
/// through blocks that stay near the processor.
final class ItemSums {
  /// A spread of less than this part of the squares is rounding.
  private static final double ALIKE = 1e-12;

  /// Numbers that stay near the processor: 32 KB.
  private static final int NEAR = 4_096;

  /// Rows and columns of sums are taken by three.
  private static final int TILE = 3;

  private final ItemColumns columns;
  private final int items;
  private final int block;
  private final int[] drawn;
  private final double[] factors;

  /// The items, then ones.
  private final double[][] plain;

  /// The same times the factor.
  private final double[][] scaled;

  /// By item, then by item, above the diagonal only; beside the items their sums and Σw.
  private final double[][] sums;

  private double squaredWeights;

  ItemSums(ItemColumns columns) {
    this.columns = columns;
    items = columns.items();
    int size = (items + 1 + TILE - 1) / TILE * TILE;
    block = Math.clamp(NEAR / (2 * size), 32, 256);
    drawn = new int[columns.size()];
    factors = new double[columns.size()];
    plain = new double[size][block];
    scaled = new double[size][block];
    sums = new double[size][size];
    Arrays.fill(plain[items], 1);
  }

  /// Takes the sums of respondents.
  ///
  /// @param multiplicities how many times each respondent who counts is among them, 0 or more
  void of(double[] multiplicities) {
    int size = draw(multiplicities);
    for (var row : sums) {
      Arrays.fill(row, 0);
    }
    for (int from = 0; from < size; from += block) {
      int length = Math.min(block, size - from);
      fill(from, length);
      for (int row = 0; row < sums.length; row += TILE) {
        for (int column = row; column < sums.length; column += TILE) {
          DotProducts.nine(scaled, row, plain, column, length, sums);
        }
      }
    }
  }

  private int draw(double[] multiplicities) {
    int size = 0;
    squaredWeights = 0;
    for (int i = 0; i < drawn.length; i++) {
      if (multiplicities[i] > 0) {
        double weight = columns.weight(i);
        drawn[size] = i;
        factors[size++] = multiplicities[i] * weight;
        squaredWeights += multiplicities[i] * weight * weight;
      }
    }
    return size;
  }

  private void fill(int from, int length) {
    for (int item = 0; item < items; item++) {
      var values = columns.standardised(item);
      var raw = plain[item];
      var product = scaled[item];
      for (int i = 0; i < length; i++) {
        double value = values[drawn[from + i]];
        raw[i] = value;
        product[i] = value * factors[from + i];
      }
    }
    System.arraycopy(factors, from, scaled[items], 0, length);
  }

  /// Takes the sums of those who are in one and not in another, which is a part of it.
  void difference(ItemSums whole, ItemSums part) {
    for (int i = 0; i <= items; i++) {
      for (int j = i; j <= items; j++) {
        sums[i][j] = whole.sums[i][j] - part.sums[i][j];
      }
    }
    squaredWeights = whole.squaredWeights - part.squaredWeights;
  }

  /// Takes the sums of all of one but for a single respondent.
  void without(ItemSums whole, int respondent) {
    double weight = columns.weight(respondent);
    for (int i = 0; i < items; i++) {
      double product = weight * columns.standardised(i)[respondent];
      for (int j = i; j < items; j++) {
        sums[i][j] = whole.sums[i][j] - product * columns.standardised(j)[respondent];
      }
      sums[i][items] = whole.sums[i][items] - product;
    }
    sums[items][items] = whole.sums[items][items] - weight;
    squaredWeights = whole.squaredWeights - weight * weight;
  }

  ItemColumns columns() {
    return columns;
  }

  /// Σw.
  double weight() {
    return sums[items][items];
  }

  double mean(int item) {
    return columns.mean(item) + sums[item][items] / weight() * columns.sd(item);
  }

  /// Dividing by Σw; 0 where all are alike.
  double sd(int item) {
    return Math.sqrt(spread(item) / weight()) * columns.sd(item);
  }

  private double spread(int item) {
    double squares = sums[item][item];
    double spread = squares - sums[item][items] * sums[item][items] / weight();
    // A respondent taken away leaves a rounding of the size of all.
    return spread > ALIKE * Math.max(squares, weight()) ? spread : 0;
  }

  /// Kish's effective n; the number of respondents without weights.
  double n() {
    return squaredWeights > 0 ? weight() * weight() / squaredWeights : 0;
  }

  /// The mean of a score by weights of the items as all respondents standardise them.
  double scoreMean(Iterable<Integer> of, double[] weights) {
    double sum = 0;
    for (int item : of) {
      sum += weights[item] * sums[item][items];
    }
    return sum / weight();
  }

  /// Its variance, dividing by n − 1.
  double scoreVariance(Iterable<Integer> of, double[] weights) {
    double sum = 0;
    for (int a : of) {
      for (int b : of) {
        double products = sums[Math.min(a, b)][Math.max(a, b)];
        sum += weights[a] * weights[b] * (products - sums[a][items] * sums[b][items] / weight());
      }
    }
    return sum / weight() * n() / (n() - 1);
  }

  /// Fills in the correlations; NaN beside an item that is the same for all.
  void correlations(double[][] filled) {
    double weight = weight();
    for (int i = 0; i < items; i++) {
      filled[i][i] = 1 / Math.sqrt(spread(i));
    }
    for (int i = 0; i < items; i++) {
      for (int j = i + 1; j < items; j++) {
        double products = sums[i][j] - sums[i][items] * sums[j][items] / weight;
        double both = filled[i][i] * filled[j][j];
        filled[i][j] =
            both < Double.POSITIVE_INFINITY ? Math.clamp(products * both, -1, 1) : Double.NaN;
        filled[j][i] = filled[i][j];
      }
    }
    for (int i = 0; i < items; i++) {
      filled[i][i] = filled[i][i] < Double.POSITIVE_INFINITY ? 1 : Double.NaN;
    }
  }

  ItemMoments moments() {
    var means = new double[items];
    var sds = new double[items];
    var correlations = new double[items][items];
    double n = n();
    correlations(correlations);
    for (int item = 0; item < items; item++) {
      means[item] = mean(item);
      sds[item] = n > 1 ? sd(item) * Math.sqrt(n / (n - 1)) : 0;
    }
    return new ItemMoments(means, sds, correlations, n);
  }
}
