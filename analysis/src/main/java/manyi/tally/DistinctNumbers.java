package manyi.tally;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import manyi.survey.Codes;
import manyi.survey.Rows;

/// Numbers of which there are few different ones, such as ages: counted like levels, so that
/// nothing has to be sorted.
///
/// @param codes by row, which of the values it has; unanswered where it has none
/// @param values each once, in no order
record DistinctNumbers(Codes codes, double[] values) {
  /// With more values than this sorting is as good.
  private static final int MOST = 1000;

  private static final int TABLE = 4096;

  /// The numbers of some rows; empty where there are too many different ones.
  static Optional<DistinctNumbers> of(Rows among, IntToDoubleFunction numbers) {
    var table = new int[TABLE];
    var values = new double[MOST];
    var codes = new int[among.size()];
    int count = 0;
    for (int row = 0; row < codes.length; row++) {
      codes[row] = Codes.UNANSWERED;
      if (among.contains(row)) {
        // So that −0 and 0 are one value.
        double value = numbers.applyAsDouble(row) + 0.0;
        int place = place(value);
        while (table[place] > 0 && values[table[place] - 1] != value) {
          place = place + 1 & TABLE - 1;
        }
        if (table[place] == 0) {
          if (count == MOST) {
            return Optional.empty();
          }
          values[count++] = value;
          table[place] = count;
        }
        codes[row] = table[place] - 1;
      }
    }
    return Optional.of(
        new DistinctNumbers(
            Codes.of(codes.length, count, row -> codes[row]), Arrays.copyOf(values, count)));
  }

  private static int place(double value) {
    long bits = Double.doubleToLongBits(value) * 0x9E3779B97F4A7C15L;
    return (int) (bits >>> 52);
  }
}
