package manyi.tally;

import java.util.Arrays;
import java.util.stream.IntStream;
import manyi.survey.Base;

/// The table of one row question by one question of the banner, while the codes of joints are
/// summed up for it.
final class TableSums {
  private final int height;
  private final int width;
  private final boolean exclusive;
  private final boolean weigh;

  /// By line and column. The last column is who is valid in the banner's question, the last line
  /// who is valid in the row question.
  private final long[][] n;

  private final double[][] weighted;
  private final double[][] squares;

  TableSums(CellSums cells, int width) {
    height = cells.levels();
    exclusive = cells.exclusive();
    weigh = cells.weighted();
    this.width = width;
    n = new long[height + 1][width + 2];
    weighted = new double[height + 1][width + 2];
    squares = new double[height + 1][width + 2];
  }

  /// Adds the columns that a factor is about.
  void add(CellSums cells, Factor factor, int[] own) {
    var columns = IntStream.of(own).map(factor::column).toArray();
    for (int line = 0; line < (exclusive ? height : height + 1); line++) {
      if (factor.exclusive()) {
        cells.addTo(n[line], weighted[line], squares[line], line, columns);
        addUp(n[line], weighted[line], squares[line]);
      } else {
        addEach(cells, factor, own, line);
      }
    }
  }

  private void addEach(CellSums cells, Factor factor, int[] own, int line) {
    for (int code = 1; code < own.length; code++) {
      if (cells.n(line, code) > 0) {
        for (int column : factor.columns()[own[code]]) {
          // Who is valid is the same in all factors of a question.
          if (column < factor.width()) {
            add(line, factor.first() + column, cells, code);
          } else if (factor.first() == 0) {
            add(line, width, cells, code);
          }
        }
      }
    }
  }

  private void add(int line, int column, CellSums cells, int code) {
    n[line][column] += cells.n(line, code);
    if (weigh) {
      weighted[line][column] += cells.sum(line, code);
      squares[line][column] += cells.squares(line, code);
    }
  }

  CrossCounts counts() {
    if (exclusive) {
      addUp();
    }
    if (!weigh) {
      weighEqually();
    }
    return new CrossCounts(
        cells(n, new long[height][]),
        cells(weighted, new double[height][]),
        cells(squares, new double[height][]),
        IntStream.range(0, height).mapToObj(line -> base(line, width)).toList(),
        IntStream.range(0, width).mapToObj(column -> base(height, column)).toList(),
        base(height, width));
  }

  /// Makes who is valid of those in the columns.
  private void addUp(long[] ns, double[] sums, double[] sumsOfSquares) {
    for (int column = 0; column < width; column++) {
      ns[width] += ns[column];
      sums[width] += sums[column];
      sumsOfSquares[width] += sumsOfSquares[column];
    }
  }

  /// Makes the last line of the others.
  private void addUp() {
    for (int line = 0; line < height; line++) {
      for (int column = 0; column <= width; column++) {
        n[height][column] += n[line][column];
        weighted[height][column] += weighted[line][column];
        squares[height][column] += squares[line][column];
      }
    }
  }

  private void weighEqually() {
    for (int line = 0; line <= height; line++) {
      for (int column = 0; column <= width; column++) {
        weighted[line][column] = n[line][column];
        squares[line][column] = n[line][column];
      }
    }
  }

  private long[][] cells(long[][] sums, long[][] cells) {
    Arrays.setAll(cells, line -> Arrays.copyOf(sums[line], width));
    return cells;
  }

  private double[][] cells(double[][] sums, double[][] cells) {
    Arrays.setAll(cells, line -> Arrays.copyOf(sums[line], width));
    return cells;
  }

  private Base base(int line, int column) {
    return Base.of(n[line][column], weighted[line][column], squares[line][column]);
  }
}
