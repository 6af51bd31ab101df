package manyi.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Items and, as the last column, the outcome, of the respondents who count; each number less the
/// column's mean and over its standard deviation, so that sums of products lose no digits.
///
/// @param rows which of all respondents these are
/// @param weights of these, above zero
/// @param values by column, then by these; 0 where missing and in a constant column
/// @param masks the distinct patterns of who has a column, 1 or 0 by respondent
/// @param maskOf by column, the place of its pattern in `masks`
/// @param means by column
/// @param sds by column, dividing by Σw; 1 for a constant column
record DriverColumns(
    int[] rows,
    double[] weights,
    double[][] values,
    double[][] masks,
    int[] maskOf,
    double[] means,
    double[] sds) {
  /// Takes columns in.
  ///
  /// @param columns by column, then by respondent; NaN or infinite is missing
  /// @param complete only respondents with all columns
  static DriverColumns of(double[][] columns, double[] weights, boolean complete) {
    var rows =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] > 0 && Double.isFinite(weights[i]))
            .filter(i -> has(columns, i, complete))
            .toArray();
    var kept = IntStream.of(rows).mapToDouble(i -> weights[i]).toArray();
    var values = new double[columns.length][];
    var masks = new ArrayList<double[]>();
    var maskOf = new int[columns.length];
    var means = new double[columns.length];
    var sds = new double[columns.length];
    for (int column = 0; column < columns.length; column++) {
      var all = columns[column];
      values[column] = IntStream.of(rows).mapToDouble(i -> all[i]).toArray();
      maskOf[column] = place(mask(values[column]), masks);
      standardise(column, values[column], kept, means, sds);
    }
    return new DriverColumns(
        rows, kept, values, masks.toArray(double[][]::new), maskOf, means, sds);
  }

  private static boolean has(double[][] columns, int row, boolean all) {
    var has = Arrays.stream(columns).mapToDouble(column -> column[row]);
    return all ? has.allMatch(Double::isFinite) : has.anyMatch(Double::isFinite);
  }

  private static double[] mask(double[] values) {
    return Arrays.stream(values).map(value -> Double.isFinite(value) ? 1 : 0).toArray();
  }

  private static int place(double[] mask, List<double[]> masks) {
    for (int i = 0; i < masks.size(); i++) {
      if (Arrays.equals(masks.get(i), mask)) {
        return i;
      }
    }
    masks.add(mask);
    return masks.size() - 1;
  }

  private static void standardise(
      int column, double[] values, double[] weights, double[] means, double[] sds) {
    var present = IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i]));
    var some = present.toArray();
    var group =
        GroupMean.of(
            IntStream.of(some).mapToDouble(i -> values[i]).toArray(),
            IntStream.of(some).mapToDouble(i -> weights[i]).toArray());
    double sd = Math.sqrt(group.sumOfSquares() / group.weightedN());
    means[column] = group.mean();
    sds[column] = sd > 0 ? sd : 1;
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.isFinite(values[i]) ? (values[i] - group.mean()) / sds[column] : 0;
    }
  }

  /// Columns, the outcome among them.
  int count() {
    return values.length;
  }

  boolean complete() {
    return masks.length == 1;
  }

  /// How many have two columns.
  long n(int one, int other) {
    return IntStream.range(0, rows.length).filter(i -> both(one, other, i)).count();
  }

  /// Kish's effective number of those who have two columns; 0 where nobody has.
  double effectiveN(int one, int other) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < rows.length; i++) {
      if (both(one, other, i)) {
        sum += weights[i];
        squares += weights[i] * weights[i];
      }
    }
    return squares > 0 ? sum * sum / squares : 0;
  }

  boolean both(int one, int other, int row) {
    return masks[maskOf[one]][row] > 0 && masks[maskOf[other]][row] > 0;
  }
}
