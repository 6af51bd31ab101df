package manyi.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The correlations of items with the outcome of resampled respondents, and no others: a few sums
/// an item, where [DriverSums] makes those of all pairs. One thread's: it keeps its arrays between
/// calls.
///
/// What the outcome adds up to among those who have an item is what it adds up to among all, less
/// the few who lack the item; or it is added up among the few who have it. Checked against
/// [DriverSums].
final class OutcomeSums {
  private final DriverColumns columns;

  /// Who has the outcome, by place among the columns' respondents.
  private final int[] having;

  /// By item, those of them who lack it or those who have it, whoever are fewer.
  private final int[][] few;

  /// By item, whether the few are those who lack it.
  private final boolean[] lacking;

  private final int[] drawn;
  private final double[] factors;
  private final double[] outcomes;

  OutcomeSums(DriverColumns columns) {
    this.columns = columns;
    int items = columns.count() - 1;
    having =
        IntStream.range(0, columns.rows().length)
            .filter(row -> columns.both(items, items, row))
            .toArray();
    few = new int[items][];
    lacking = new boolean[items];
    for (int item = 0; item < items; item++) {
      var mask = columns.masks()[columns.maskOf()[item]];
      var without = IntStream.of(having).filter(row -> mask[row] == 0).toArray();
      lacking[item] = 2 * without.length <= having.length;
      few[item] =
          lacking[item] ? without : IntStream.of(having).filter(row -> mask[row] > 0).toArray();
    }
    drawn = new int[having.length];
    factors = new double[having.length];
    outcomes = new double[having.length];
  }

  /// What the outcome of some respondents adds up to.
  ///
  /// @param base Σmw
  /// @param sum Σmwy
  /// @param squares Σmwy²
  private record Outcome(double base, double sum, double squares) {
    Outcome without(Outcome others) {
      double left = base - others.base;
      return new Outcome(
          left > DriverMatrix.ALIKE * base ? left : 0, sum - others.sum, squares - others.squares);
    }
  }

  /// The correlations, −1 to 1, by item; NaN where one of both is constant among those drawn who
  /// have both.
  ///
  /// @param multiplicities of all respondents
  double[] of(double[] multiplicities) {
    int size = draw(multiplicities);
    var all = outcome(multiplicities, having);
    var correlations = new double[few.length];
    Arrays.setAll(
        correlations,
        item -> {
          var some = outcome(multiplicities, few[item]);
          return correlation(
              columns.values()[item], size, lacking[item] ? all.without(some) : some, all);
        });
    return correlations;
  }

  private int draw(double[] multiplicities) {
    var y = columns.values()[few.length];
    int size = 0;
    for (int row : having) {
      double multiplicity = multiplicities[columns.rows()[row]];
      if (multiplicity > 0) {
        drawn[size] = row;
        factors[size] = multiplicity * columns.weights()[row];
        outcomes[size] = factors[size] * y[row];
        size++;
      }
    }
    return size;
  }

  private Outcome outcome(double[] multiplicities, int[] places) {
    var y = columns.values()[few.length];
    double base = 0;
    double sum = 0;
    double squares = 0;
    for (int row : places) {
      double factor = multiplicities[columns.rows()[row]] * columns.weights()[row];
      base += factor;
      sum += factor * y[row];
      squares += factor * y[row] * y[row];
    }
    return new Outcome(base, sum, squares);
  }

  /// Two sums run side by side, because a single one waits for each addition to end.
  ///
  /// @param x 0 where missing
  /// @param both the outcome of those drawn who have the item
  private double correlation(double[] x, int size, Outcome both, Outcome all) {
    double sum = 0;
    double squares = 0;
    double products = 0;
    double sums = 0;
    double squared = 0;
    double multiplied = 0;
    int i = 0;
    for (; i + 1 < size; i += 2) {
      double one = x[drawn[i]];
      double other = x[drawn[i + 1]];
      double weighted = factors[i] * one;
      double weighed = factors[i + 1] * other;
      sum += weighted;
      sums += weighed;
      squares = Math.fma(weighted, one, squares);
      squared = Math.fma(weighed, other, squared);
      products = Math.fma(outcomes[i], one, products);
      multiplied = Math.fma(outcomes[i + 1], other, multiplied);
    }
    if (i < size) {
      double last = x[drawn[i]];
      sum += factors[i] * last;
      squares = Math.fma(factors[i] * last, last, squares);
      products = Math.fma(outcomes[i], last, products);
    }
    sum += sums;
    squares += squared;
    double base = both.base();
    double spread = squares - sum * sum / base;
    double spreadOfOutcome = both.squares() - both.sum() * both.sum() / base;
    return spread > DriverMatrix.ALIKE * squares
            && spreadOfOutcome > DriverMatrix.ALIKE * all.squares()
        ? Math.clamp(
            (products + multiplied - sum * both.sum() / base) / Math.sqrt(spread * spreadOfOutcome),
            -1,
            1)
        : Double.NaN;
  }
}
