package manyi.tally;

import java.util.stream.IntStream;
import manyi.survey.Codes;
import manyi.survey.Rows;
import org.jspecify.annotations.Nullable;

/// A question's levels counted against the codes of a [Joint]: the pass over the rows. By level and
/// code; behind the levels a line of its own, which of a multiple choice is all who are valid, and
/// of other questions of no meaning.
final class CellSums {
  private final int levels;
  private final boolean exclusive;
  private final int stride;
  private final int[] n;

  /// Σw and behind it Σw² of each cell, side by side since they are always added together; empty
  /// without weights.
  private final double[] sums;

  private CellSums(Closed rows, Joint joint, boolean weighted) {
    levels = rows.levels();
    exclusive = rows instanceof Closed.One;
    stride = joint.size() + 1;
    n = new int[Math.multiplyExact(levels + 1, stride)];
    sums = new double[weighted ? Math.multiplyExact(2, n.length) : 0];
  }

  /// @param weights by row; null where all are equal
  static CellSums of(Closed rows, Joint joint, double @Nullable [] weights) {
    var cells = new CellSums(rows, joint, weights != null);
    switch (rows) {
      case Closed.One(var codes, _) -> cells.count(codes, joint.codes(), weights);
      case Closed.Many(var options, var valid) -> {
        for (int option = 0; option < options.size(); option++) {
          cells.count(option, options.get(option).and(valid), joint.codes(), weights);
        }
        cells.count(options.size(), valid, joint.codes(), weights);
      }
    }
    return cells;
  }

  private void count(Codes rows, int[] codes, double @Nullable [] weights) {
    if (rows instanceof Codes.OneByte narrow) {
      var lines = IntStream.range(0, 256).map(cell -> line(narrow.codeOf(cell))).toArray();
      if (weights == null) {
        Passes.count(narrow, lines, codes, n);
      } else {
        Passes.sum(narrow, lines, codes, weights, n, sums);
      }
      return;
    }
    for (int row = 0; row < codes.length; row++) {
      add(line(rows.at(row)) + codes[row], weights == null ? 1 : weights[row]);
    }
  }

  private void count(int line, Rows among, int[] codes, double @Nullable [] weights) {
    if (weights == null) {
      Passes.count(among, line * stride, codes, n);
    } else {
      Passes.sum(among, line * stride, codes, weights, n, sums);
    }
  }

  private void add(int cell, double weight) {
    n[cell]++;
    if (sums.length > 0) {
      sums[2 * cell] += weight;
      sums[2 * cell + 1] += weight * weight;
    }
  }

  /// The first cell of a code's line.
  private int line(int code) {
    // A byte that no respondent has may stand for a code beyond the levels.
    return (code < 0 || code >= levels ? levels : code) * stride;
  }

  int levels() {
    return levels;
  }

  /// Whether nobody is at two levels.
  boolean exclusive() {
    return exclusive;
  }

  boolean weighted() {
    return sums.length > 0;
  }

  int n(int line, int code) {
    return n[line * stride + code];
  }

  double sum(int line, int code) {
    return sums[2 * (line * stride + code)];
  }

  double squares(int line, int code) {
    return sums[2 * (line * stride + code) + 1];
  }

  /// Adds a line's cells to sums by column.
  ///
  /// @param columns by code
  void addTo(long[] ns, double[] weighted, double[] squares, int line, int[] columns) {
    int first = line * stride;
    for (int code = 1; code < stride; code++) {
      ns[columns[code]] += n[first + code];
    }
    if (sums.length > 0) {
      for (int code = 1; code < stride; code++) {
        weighted[columns[code]] += sums[2 * (first + code)];
        squares[columns[code]] += sums[2 * (first + code) + 1];
      }
    }
  }
}
