package manyi.tally;

import java.util.Arrays;
import manyi.survey.Codes;
import manyi.survey.Question;
import manyi.survey.Rows;
import manyi.survey.Survey;

/// Counts two closed questions against each other.
record CrossTally(Survey survey, Question rows, Question columns) {
  CrossCounts counts() {
    var down = Closed.of(rows);
    var across = Closed.of(columns);
    var both = survey.included().and(down.valid()).and(across.valid());
    int width = across.levels();
    var cells = new Sums(down.levels() * width, survey.weights());
    switch (down) {
      case Closed.One(var codes, _) -> addCoded(cells, codes, width, both, across);
      case Closed.Many(var options, _) -> {
        for (int row = 0; row < options.size(); row++) {
          addOption(cells, row * width, options.get(row).and(both), across);
        }
      }
    }
    return new CrossCounts(
        folded(cells.n(), down.levels()),
        folded(cells.weighted(), down.levels()),
        folded(cells.squares(), down.levels()),
        Margin.of(survey, down, both).bases(),
        Margin.of(survey, across, both).bases(),
        Sums.base(both, survey.weights()));
  }

  /// Adds respondents to the cells of the row that each of them chose.
  private static void addCoded(Sums cells, Codes rows, int width, Rows both, Closed columns) {
    switch (columns) {
      case Closed.One(var codes, _) ->
          both.forEach(row -> cells.add(rows.at(row) * width + codes.at(row), row));
      case Closed.Many(var options, _) -> {
        for (int option = 0; option < width; option++) {
          int column = option;
          var chose = options.get(column).and(both);
          chose.forEach(row -> cells.add(rows.at(row) * width + column, row));
        }
      }
    }
  }

  /// Adds the respondents who chose one option to the cells of its row.
  private static void addOption(Sums cells, int first, Rows chose, Closed columns) {
    switch (columns) {
      case Closed.One(var codes, _) -> chose.forEach(row -> cells.add(first + codes.at(row), row));
      case Closed.Many(var options, _) -> {
        for (int column = 0; column < options.size(); column++) {
          cells.add(first + column, chose.and(options.get(column)));
        }
      }
    }
  }

  private static long[][] folded(long[] cells, int rows) {
    var table = new long[rows][];
    int width = rows == 0 ? 0 : cells.length / rows;
    Arrays.setAll(table, row -> Arrays.copyOfRange(cells, row * width, (row + 1) * width));
    return table;
  }

  private static double[][] folded(double[] cells, int rows) {
    var table = new double[rows][];
    int width = rows == 0 ? 0 : cells.length / rows;
    Arrays.setAll(table, row -> Arrays.copyOfRange(cells, row * width, (row + 1) * width));
    return table;
  }
}
