package manyi.statistics.pls;

import java.util.Arrays;

/// Items of the respondents who count, each less its mean and over its standard deviation, so that
/// sums of products lose no digits when others are taken from them.
final class ItemColumns {
  private final int[] rows;
  private final double[] weights;
  private final double[][] values;
  private final double[] means;
  private final double[] sds;

  /// @param columns by item, then by respondent
  /// @param weights by respondent
  ItemColumns(double[][] columns, double[] weights) {
    rows = rows(weights);
    this.weights = among(weights, rows);
    values = new double[columns.length][];
    means = new double[columns.length];
    sds = new double[columns.length];
    for (int item = 0; item < columns.length; item++) {
      values[item] = among(columns[item], rows);
      standardise(item);
    }
  }

  private static int[] rows(double[] weights) {
    var rows = new int[weights.length];
    int size = 0;
    for (int i = 0; i < weights.length; i++) {
      rows[size] = i;
      size += weights[i] > 0 ? 1 : 0;
    }
    return Arrays.copyOf(rows, size);
  }

  private static double[] among(double[] numbers, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> numbers[row]).toArray();
  }

  private void standardise(int item) {
    var column = values[item];
    double sum = 0;
    double weighted = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < column.length; i++) {
      sum += weights[i];
      weighted += weights[i] * column[i];
      least = Math.min(least, column[i]);
      most = Math.max(most, column[i]);
    }
    // Of equal answers the mean is that answer, whatever rounding does to the sums.
    means[item] = least == most ? least : weighted / sum;
    double squares = 0;
    for (int i = 0; i < column.length; i++) {
      column[i] -= means[item];
      squares += weights[i] * column[i] * column[i];
    }
    sds[item] = squares > 0 ? Math.sqrt(squares / sum) : 1;
    for (int i = 0; i < column.length; i++) {
      column[i] /= sds[item];
    }
  }

  int items() {
    return values.length;
  }

  /// Respondents who count.
  int size() {
    return rows.length;
  }

  /// Which of all respondents one who counts is.
  int row(int respondent) {
    return rows[respondent];
  }

  double weight(int respondent) {
    return weights[respondent];
  }

  double[] standardised(int item) {
    return values[item];
  }

  double mean(int item) {
    return means[item];
  }

  /// Dividing by Σw; 1 for a constant item.
  double sd(int item) {
    return sds[item];
  }

  /// The sums of all respondents.
  ItemSums all() {
    var sums = new ItemSums(this);
    var everyone = new double[size()];
    Arrays.fill(everyone, 1);
    sums.of(everyone);
    return sums;
  }
}
