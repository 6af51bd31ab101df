package manyi.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    int[] rows = rows(columns, weights, complete);
    var kept = among(weights, rows);
    var values = new double[columns.length][];
    var masks = new ArrayList<double[]>();
    var maskOf = new int[columns.length];
    var means = new double[columns.length];
    var sds = new double[columns.length];
    for (int column = 0; column < columns.length; column++) {
      values[column] = among(columns[column], rows);
      maskOf[column] = place(mask(values[column]), masks);
      standardise(column, values[column], kept, means, sds);
    }
    return new DriverColumns(
        rows, kept, values, masks.toArray(double[][]::new), maskOf, means, sds);
  }

  private static int[] rows(double[][] columns, double[] weights, boolean complete) {
    var rows = new int[weights.length];
    int size = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && Double.isFinite(weights[i])) {
        int has = 0;
        for (var column : columns) {
          has += Double.isFinite(column[i]) ? 1 : 0;
        }
        rows[size] = i;
        size += has == columns.length || has > 0 && !complete ? 1 : 0;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  private static double[] among(double[] values, int[] rows) {
    var among = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      among[i] = values[rows[i]];
    }
    return among;
  }

  private static double[] mask(double[] values) {
    var mask = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      mask[i] = Double.isFinite(values[i]) ? 1 : 0;
    }
    return mask;
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
    var present = new int[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      present[size] = i;
      size += Double.isFinite(values[i]) ? 1 : 0;
    }
    int[] some = Arrays.copyOf(present, size);
    var group = GroupMean.of(among(values, some), among(weights, some));
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
    // Zeros and ones, whose sum is exact.
    return (long) DotProducts.of(masks[maskOf[one]], masks[maskOf[other]]);
  }

  /// Kish's effective number of those who have two columns; 0 where nobody has.
  double effectiveN(int one, int other) {
    var has = masks[maskOf[one]];
    var too = masks[maskOf[other]];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      double weight = weights[i] * has[i] * too[i];
      sum += weight;
      squares += weight * weight;
    }
    return squares > 0 ? sum * sum / squares : 0;
  }

  boolean both(int one, int other, int row) {
    return masks[maskOf[one]][row] > 0 && masks[maskOf[other]][row] > 0;
  }
}
