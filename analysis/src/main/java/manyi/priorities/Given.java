package manyi.priorities;

import java.util.stream.IntStream;

/// The numbers of those who gave all of them.
///
/// @param values by question, then respondent, without NaN
/// @param weights of the same respondents
record Given(double[][] values, double[] weights) {
  static Given of(double[] weights, double[]... columns) {
    int[] complete =
        IntStream.range(0, weights.length).filter(row -> complete(row, columns)).toArray();
    var values = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      values[i] = among(columns[i], complete);
    }
    return new Given(values, among(weights, complete));
  }

  /// Whether a respondent has a number in every column.
  static boolean complete(int row, double[]... columns) {
    for (var column : columns) {
      if (Double.isNaN(column[row])) {
        return false;
      }
    }
    return true;
  }

  static double[] among(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
  }

  static double[][] among(double[][] columns, int[] rows) {
    var among = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      among[i] = among(columns[i], rows);
    }
    return among;
  }
}
