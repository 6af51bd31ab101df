package manyi.tally;

import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Base;
import manyi.survey.Rows;
import manyi.survey.Weights;

/// The respondents in each of several cells while rows are passed over: their number, their weights
/// and their squared weights.
final class Sums {
  private final Weights weights;
  private final long[] n;
  private final double[] weighted;
  private final double[] squares;

  Sums(int cells, Weights weights) {
    this.weights = weights;
    n = new long[cells];
    weighted = new double[cells];
    squares = new double[cells];
  }

  /// The base of a whole set of rows.
  static Base base(Rows rows, Weights weights) {
    var sums = new Sums(1, weights);
    sums.add(0, rows);
    return sums.base(0);
  }

  void add(int cell, int row) {
    double weight = weights.at(row);
    n[cell]++;
    weighted[cell] += weight;
    squares[cell] += weight * weight;
  }

  void add(int cell, Rows rows) {
    if (!weights.isEqual()) {
      rows.forEach(row -> add(cell, row));
      return;
    }
    // Without weights a set is counted 64 rows at a time.
    int count = rows.count();
    n[cell] += count;
    weighted[cell] += count;
    squares[cell] += count;
  }

  Base base(int cell) {
    return Base.of(n[cell], weighted[cell], squares[cell]);
  }

  List<Base> bases() {
    return IntStream.range(0, n.length).mapToObj(this::base).toList();
  }

  long[] n() {
    return n;
  }

  double[] weighted() {
    return weighted;
  }

  double[] squares() {
    return squares;
  }
}
