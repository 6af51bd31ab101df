package manyi.tally;

import java.util.function.IntFunction;
import manyi.statistics.Quantiles;
import manyi.survey.Base;

/// What is needed of a group's numbers for means, their errors and their tests.
///
/// @param base who gave a number
/// @param mean Σwx / Σw; NaN where nobody gave one
/// @param sumOfSquares Σw(x − mean)²; 0 where nobody gave one
/// @param weightedSquares Σw²(x − mean)², for linearised errors; 0 where nobody gave one
/// @param median see `Quantiles`; NaN where nobody gave one
public record Moments(
    Base base, double mean, double sumOfSquares, double weightedSquares, double median) {
  /// The moments of respondents of whom many have the same score.
  ///
  /// @param scores NaN for those who are left out
  /// @param bases who has each score
  static Moments of(double[] scores, IntFunction<Base> bases) {
    var mean = new WeightedMean();
    var all = new Base(0, 0, 0);
    var weights = new double[scores.length];
    var values = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      var base = bases.apply(i);
      if (base.n() > 0 && !Double.isNaN(scores[i])) {
        mean.add(scores[i], base.weighted());
        all = all.plus(base);
        weights[i] = base.weighted();
        values[i] = scores[i];
      }
    }
    double squares = 0;
    double weighted = 0;
    for (int i = 0; i < scores.length; i++) {
      if (weights[i] > 0) {
        double square = Math.pow(scores[i] - mean.mean(), 2);
        squares += weights[i] * square;
        weighted += weights[i] * weights[i] / bases.apply(i).effective() * square;
      }
    }
    double median = Quantiles.of(values, weights, 0.5)[0];
    return new Moments(all, mean.mean(), squares, weighted, median);
  }
}
