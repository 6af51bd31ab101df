package manyi.tally;

import java.util.function.IntToDoubleFunction;
import manyi.statistics.Quantiles;
import manyi.survey.Base;
import manyi.survey.Rows;

/// Numbers gathered from rows, and what is made of them.
final class Samples {
  private Samples() {}

  static double[] values(Rows rows, IntToDoubleFunction numbers) {
    var values = new double[rows.count()];
    var next = new int[1];
    rows.forEach(row -> values[next[0]++] = numbers.applyAsDouble(row));
    return values;
  }

  static Moments moments(double[] values, double[] weights) {
    var base = Base.of(weights);
    var sum = new WeightedMean();
    for (int i = 0; i < values.length; i++) {
      sum.add(values[i], weights[i]);
    }
    double mean = sum.mean();
    double squares = 0;
    double weighted = 0;
    for (int i = 0; i < values.length; i++) {
      double square = weights[i] * (values[i] - mean) * (values[i] - mean);
      squares += square;
      weighted += weights[i] * square;
    }
    double median = Quantiles.of(values, weights, 0.5)[0];
    return new Moments(base, mean, squares, weighted, median);
  }
}
