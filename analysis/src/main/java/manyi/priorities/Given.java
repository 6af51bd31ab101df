package manyi.priorities;

import java.util.Arrays;

/// The numbers of those who gave all of them.
///
/// @param values by question, then respondent, without NaN
/// @param weights of the same respondents
record Given(double[][] values, double[] weights) {
  static Given of(double[] weights, double[]... columns) {
    var complete = complete(columns, weights.length);
    // Nobody lacks anything: the columns are not changed, and need not be copied.
    return complete.length == weights.length
        ? new Given(columns, weights)
        : new Given(among(columns, complete), among(weights, complete));
  }

  /// The respondents who have a number in every column.
  static int[] complete(double[][] columns, int respondents) {
    var complete = new int[respondents];
    int size = 0;
    for (int row = 0; row < respondents; row++) {
      complete[size] = row;
      size += complete(row, columns) ? 1 : 0;
    }
    return Arrays.copyOf(complete, size);
  }

  private static boolean complete(int row, double[][] columns) {
    for (var column : columns) {
      if (Double.isNaN(column[row])) {
        return false;
      }
    }
    return true;
  }

  static double[] among(double[] values, int[] rows) {
    var among = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      among[i] = values[rows[i]];
    }
    return among;
  }

  static double[][] among(double[][] columns, int[] rows) {
    var among = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      among[i] = among(columns[i], rows);
    }
    return among;
  }
}
