package manyi.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Shapley shares of R² for more items than have all their subsets tried: the mean rise of R² over
/// random orders in which the items enter, each order also taken backwards, which steadies the
/// mean. The shares of every order sum to R², so do their means.
///
/// Source: J. Castro, D. Gómez and J. Tejada (2009), Polynomial calculation of the Shapley value
/// based on sampling, Computers & Operations Research 36, 1726–1730, doi:10.1016/j.cor.2008.04.004.
/// Checked against the exact shares.
///
/// @param share by item, zero or more; NaN for a constant item
/// @param standardError by item, of the share by the drawing of orders alone
/// @param permutations orders tried, those taken backwards among them
public record ShapleySampling(double[] share, double[] standardError, int permutations) {
  static final long SEED = 20_090_601;

  /// By items that vary, last the outcome.
  ///
  /// @param pairs of an order and its reverse, at least two
  static ShapleySampling of(double[][] correlations, int pairs, long seed) {
    int size = correlations.length - 1;
    var random = new SplittableRandom(seed);
    var order = new int[size];
    Arrays.setAll(order, i -> i);
    var triangle = new double[size + 1][size + 1];
    var mean = new double[size];
    var squares = new double[size];
    var rise = new double[size];
    for (int pair = 0; pair < pairs; pair++) {
      shuffle(order, random);
      Arrays.fill(rise, 0);
      enter(correlations, order, triangle, rise);
      reverse(order);
      enter(correlations, order, triangle, rise);
      for (int i = 0; i < size; i++) {
        double from = rise[i] / 2 - mean[i];
        mean[i] += from / (pair + 1);
        squares[i] += from * (rise[i] / 2 - mean[i]);
      }
    }
    var errors = Arrays.stream(squares).map(s -> Math.sqrt(s / (pairs - 1.0) / pairs)).toArray();
    return new ShapleySampling(mean, errors, 2 * pairs);
  }

  /// Adds how much R² rises as each item of an order enters: by Cholesky's triangle, where the
  /// outcome's entry beside an item is the part of it that is new.
  private static void enter(double[][] r, int[] order, double[][] triangle, double[] rise) {
    int size = order.length;
    for (int i = 0; i <= size; i++) {
      var row = triangle[i];
      var correlations = r[i < size ? order[i] : size];
      double rest = 1;
      for (int j = 0; j < i; j++) {
        double sum = correlations[order[j]];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * triangle[j][k];
        }
        // An item that is linear in those before it has nothing new.
        row[j] = triangle[j][j] > 0 ? sum / triangle[j][j] : 0;
        rest -= row[j] * row[j];
      }
      row[i] = rest > DriverSpectrum.NOTHING ? Math.sqrt(rest) : 0;
    }
    for (int j = 0; j < size; j++) {
      rise[order[j]] += triangle[size][j] * triangle[size][j];
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      swap(order, i, random.nextInt(i + 1));
    }
  }

  private static void reverse(int[] order) {
    for (int i = 0; i < order.length / 2; i++) {
      swap(order, i, order.length - 1 - i);
    }
  }

  private static void swap(int[] order, int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }
}
