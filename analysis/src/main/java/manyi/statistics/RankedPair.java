package manyi.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Spearman's correlation of two columns of resampled respondents, over those who have both.
///
/// Respondents who gave the same two answers are one cell; ranks are of the cells, so that ratings
/// take one pass over the respondents. A rank is the weight before plus half the weight tied, which
/// correlates as [MidRanks] do. Checked against [Correlation#spearman]. One thread may use it at a
/// time, through scratch arrays of its own.
final class RankedPair {
  private final int[] rows;
  private final double[] weights;
  private final int[] cellOf;

  /// By cell, the place of its value among the column's values.
  private final int[] first;

  private final int[] second;
  private final int firsts;
  private final int seconds;

  /// @param a the first column's place
  /// @param b the second column's place
  RankedPair(DriverColumns columns, int a, int b) {
    int respondents = columns.rows().length;
    var both = IntStream.range(0, respondents).filter(i -> columns.both(a, b, i)).toArray();
    rows = IntStream.of(both).map(i -> columns.rows()[i]).toArray();
    weights = IntStream.of(both).mapToDouble(i -> columns.weights()[i]).toArray();
    var one = places(IntStream.of(both).mapToDouble(i -> columns.values()[a][i]).toArray());
    var other = places(IntStream.of(both).mapToDouble(i -> columns.values()[b][i]).toArray());
    firsts = Arrays.stream(one).max().orElse(-1) + 1;
    seconds = Arrays.stream(other).max().orElse(-1) + 1;
    var joint = new long[both.length];
    Arrays.setAll(joint, i -> (long) one[i] * seconds + other[i]);
    var cells = Arrays.stream(joint).sorted().distinct().toArray();
    cellOf = Arrays.stream(joint).mapToInt(cell -> Arrays.binarySearch(cells, cell)).toArray();
    first = Arrays.stream(cells).mapToInt(cell -> (int) (cell / seconds)).toArray();
    second = Arrays.stream(cells).mapToInt(cell -> (int) (cell % seconds)).toArray();
  }

  private static int[] places(double[] values) {
    var distinct = Arrays.stream(values).map(value -> value + 0.0).sorted().distinct().toArray();
    return Arrays.stream(values)
        .mapToInt(value -> Arrays.binarySearch(distinct, value + 0.0))
        .toArray();
  }

  /// The correlation, −1 to 1; NaN where one of the columns is constant among those drawn.
  double of(double[] multiplicities) {
    var cells = new double[first.length];
    for (int i = 0; i < rows.length; i++) {
      cells[cellOf[i]] += multiplicities[rows[i]] * weights[i];
    }
    var a = ranks(cells, first, firsts);
    var b = ranks(cells, second, seconds);
    double products = 0;
    double squares = 0;
    double others = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      double x = a[first[cell]];
      double y = b[second[cell]];
      products += cells[cell] * x * y;
      squares += cells[cell] * x * x;
      others += cells[cell] * y * y;
    }
    return squares > 0 && others > 0
        ? Math.clamp(products / Math.sqrt(squares * others), -1, 1)
        : Double.NaN;
  }

  /// By value, what is before less what is behind it, in parts of all; all 0 where only one value
  /// is drawn.
  private static double[] ranks(double[] cells, int[] places, int size) {
    var totals = new double[size];
    for (int cell = 0; cell < cells.length; cell++) {
      totals[places[cell]] += cells[cell];
    }
    double sum = 0;
    int drawn = 0;
    for (double total : totals) {
      sum += total;
      drawn += total > 0 ? 1 : 0;
    }
    double before = 0;
    for (int place = 0; place < size; place++) {
      double tied = totals[place];
      totals[place] = drawn > 1 ? (before + tied / 2) / sum - 0.5 : 0;
      before += tied;
    }
    return totals;
  }
}
