package manyi.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sums over the respondents who lack a column: what is to be taken from the sums over all, so that
/// those over the ones who have it are left. Where few lack anything this takes far less than to
/// add up anew for each pair of columns. One thread's: it keeps its sums between calls.
final class LackingSums {
  /// At least this part of all must be left of any two columns, lest digits be lost.
  private static final double LEFT = 0.25;

  private final int count;

  /// By respondent, the patterns whose columns are lacked; empty for most.
  private final int[][] lacked;

  /// By pattern: Σmwx of each column, Σmwx² of each column, Σmw of who has each pattern, Σmw.
  private final double[][] sums;

  private final double[] respondent;

  private LackingSums(DriverColumns columns) {
    count = columns.count();
    var masks = columns.masks();
    lacked = new int[columns.rows().length][];
    var none = new int[0];
    for (int row = 0; row < lacked.length; row++) {
      int place = row;
      int[] found = IntStream.range(0, masks.length).filter(m -> masks[m][place] == 0).toArray();
      lacked[row] = found.length == 0 ? none : found;
    }
    respondent = new double[2 * count + masks.length + 1];
    sums = new double[masks.length][respondent.length];
  }

  /// The sums of columns; null where everybody has all columns, or too many lack one.
  static @Nullable LackingSums of(DriverColumns columns) {
    double all = Arrays.stream(columns.weights()).sum();
    var lacking =
        Arrays.stream(columns.masks())
            .mapToDouble(mask -> 1 - DotProducts.of(mask, columns.weights()) / all)
            .sorted()
            .toArray();
    int last = lacking.length - 1;
    return last < 1 || 1 - lacking[last] - lacking[last - 1] < LEFT
        ? null
        : new LackingSums(columns);
  }

  void clear() {
    for (var sum : sums) {
      Arrays.fill(sum, 0);
    }
  }

  /// Adds a respondent, if anything is lacked.
  ///
  /// @param row the respondent's place
  /// @param values by column, then by place in the block
  void add(int row, double factor, double[][] values, int place) {
    var patterns = lacked[row];
    if (patterns.length == 0) {
      return;
    }
    for (int column = 0; column < count; column++) {
      double value = values[column][place];
      respondent[column] = factor * value;
      respondent[count + column] = factor * value * value;
    }
    Arrays.fill(respondent, 2 * count, respondent.length, factor);
    for (int pattern : patterns) {
      respondent[2 * count + pattern] = 0;
    }
    for (int pattern : patterns) {
      var sum = sums[pattern];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += respondent[i];
      }
    }
  }

  /// Σmwx of a column among those who lack a pattern.
  double sum(int column, int pattern) {
    return sums[pattern][column];
  }

  /// Σmwx² of a column among those who lack a pattern.
  double squares(int column, int pattern) {
    return sums[pattern][count + column];
  }

  /// Σmw of those who lack one pattern or the other.
  double either(int one, int other) {
    double lackingOther = sums[other][respondent.length - 1];
    return one == other ? lackingOther : lackingOther + sums[one][2 * count + other];
  }
}
