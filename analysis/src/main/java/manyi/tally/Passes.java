package manyi.tally;

import manyi.survey.Codes;
import manyi.survey.Rows;

/// The innermost loops. Each is a method of its own with all it needs in its arguments, so that it
/// is compiled for one kind of data and nothing is looked up a row.
final class Passes {
  private Passes() {}

  /// Counts rows.
  ///
  /// @param lines by byte, the first cell of its line
  /// @param codes by row, the cell within the line
  static void count(Codes.OneByte rows, int[] lines, int[] codes, int[] n) {
    for (int row = 0; row < codes.length; row++) {
      n[lines[rows.cell(row)] + codes[row]]++;
    }
  }

  /// Counts rows and sums up their weights.
  ///
  /// @param sums Σw and Σw² of each cell, side by side
  static void sum(
      Codes.OneByte rows, int[] lines, int[] codes, double[] weights, int[] n, double[] sums) {
    for (int row = 0; row < codes.length; row++) {
      int cell = lines[rows.cell(row)] + codes[row];
      double weight = weights[row];
      n[cell]++;
      sums[2 * cell] += weight;
      sums[2 * cell + 1] += weight * weight;
    }
  }

  /// Counts the rows of a set.
  ///
  /// @param first the first cell of the line
  static void count(Rows among, int first, int[] codes, int[] n) {
    for (int i = 0; i < among.words(); i++) {
      for (long rest = among.word(i); rest != 0; rest &= rest - 1) {
        n[first + codes[(i << 6) + Long.numberOfTrailingZeros(rest)]]++;
      }
    }
  }

  /// Counts the rows of a set and sums up their weights.
  static void sum(Rows among, int first, int[] codes, double[] weights, int[] n, double[] sums) {
    for (int i = 0; i < among.words(); i++) {
      for (long rest = among.word(i); rest != 0; rest &= rest - 1) {
        int row = (i << 6) + Long.numberOfTrailingZeros(rest);
        int cell = first + codes[row];
        double weight = weights[row];
        n[cell]++;
        sums[2 * cell] += weight;
        sums[2 * cell + 1] += weight * weight;
      }
    }
  }
}
