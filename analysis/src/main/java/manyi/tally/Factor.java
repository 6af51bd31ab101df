package manyi.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Codes;
import manyi.survey.Rows;

/// Columns of one question of a banner, as one code a respondent that says in which of them they
/// are.
///
/// @param question its place in the banner
/// @param first the first of the question's columns that it is about
/// @param codes by row
/// @param columns by code, the columns that it stands for, counted from `first`, and behind them
///   `width` for all who are valid in the question; none where they are not
/// @param width how many columns it is about
/// @param exclusive whether nobody is in two of the question's columns
record Factor(int question, int first, int[] codes, int[][] columns, int width, boolean exclusive) {
  /// The options of a multiple choice that share a factor: all their combinations are codes of it.
  private static final int OPTIONS = 6;

  private static final int[] NONE = {};

  static List<Factor> of(int question, Closed closed) {
    return switch (closed) {
      case Closed.One(var codes, var levels) -> List.of(one(question, codes, levels));
      case Closed.Many(var options, var valid) -> {
        var factors = new ArrayList<Factor>();
        for (int first = 0; first == 0 || first < options.size(); first += OPTIONS) {
          var some = options.subList(first, Math.min(first + OPTIONS, options.size()));
          factors.add(many(question, first, some, valid));
        }
        yield factors;
      }
    };
  }

  private static Factor one(int question, Codes codes, int levels) {
    var own = new int[codes.rows()];
    if (codes instanceof Codes.OneByte narrow) {
      var byCell =
          IntStream.range(0, 256).map(cell -> Math.max(-1, narrow.codeOf(cell)) + 1).toArray();
      for (int row = 0; row < own.length; row++) {
        own[row] = byCell[narrow.cell(row)];
      }
    } else {
      Arrays.setAll(own, row -> Math.max(-1, codes.at(row)) + 1);
    }
    var columns = new int[levels + 1][];
    columns[0] = NONE;
    for (int level = 0; level < levels; level++) {
      columns[level + 1] = new int[] {level, levels};
    }
    return new Factor(question, 0, own, columns, levels, true);
  }

  private static Factor many(int question, int first, List<Rows> options, Rows valid) {
    var codes = new int[valid.size()];
    valid.forEach(row -> codes[row] = 1);
    for (int option = 0; option < options.size(); option++) {
      int bit = 1 << option;
      options.get(option).and(valid).forEach(row -> codes[row] += bit);
    }
    int width = options.size();
    var columns = new int[(1 << width) + 1][];
    columns[0] = NONE;
    for (int code = 1; code < columns.length; code++) {
      int mask = code - 1;
      columns[code] =
          IntStream.rangeClosed(0, width)
              .filter(column -> column == width || (mask >> column & 1) == 1)
              .toArray();
    }
    return new Factor(question, first, codes, columns, width, false);
  }

  /// Of exclusive columns, the one that a code stands for; `width` + 1 for none.
  int column(int code) {
    return columns[code].length == 0 ? width + 1 : columns[code][0];
  }

  int size() {
    return columns.length;
  }
}
