package manyi.tally;

import java.util.stream.IntStream;
import manyi.survey.Codes;
import manyi.survey.Rows;
import manyi.survey.Weights;

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

  static CellSums of(Closed rows, Joint joint, Weights weights) {
    var cells = new CellSums(rows, joint, !weights.isEqual());
    switch (rows) {
      case Closed.One(Codes.OneByte narrow, _) -> cells.count(narrow, joint.codes(), weights);
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

  private void count(Codes.OneByte rows, int[] codes, Weights weights) {
    var lines = IntStream.range(0, 256).map(cell -> line(rows.codeOf(cell))).toArray();
    if (weights.isEqual()) {
      for (int row = 0; row < codes.length; row++) {
        n[lines[rows.cell(row)] + codes[row]]++;
      }
    } else {
      for (int row = 0; row < codes.length; row++) {
        add(lines[rows.cell(row)] + codes[row], weights.at(row));
      }
    }
  }

  private void count(Codes rows, int[] codes, Weights weights) {
    for (int row = 0; row < codes.length; row++) {
      int cell = line(rows.at(row)) + codes[row];
      if (weights.isEqual()) {
        n[cell]++;
      } else {
        add(cell, weights.at(row));
      }
    }
  }

  private void count(int line, Rows among, int[] codes, Weights weights) {
    int first = line * stride;
    boolean equal = weights.isEqual();
    for (int i = 0; i < among.words(); i++) {
      for (long rest = among.word(i); rest != 0; rest &= rest - 1) {
        int row = (i << 6) + Long.numberOfTrailingZeros(rest);
        if (equal) {
          n[first + codes[row]]++;
        } else {
          add(first + codes[row], weights.at(row));
        }
      }
    }
  }

  private void add(int cell, double weight) {
    n[cell]++;
    sums[2 * cell] += weight;
    sums[2 * cell + 1] += weight * weight;
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
}
