package manyi.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// Where a function crosses zero.
final class Root {
  private static final int MOST_EVALUATIONS = 1000;

  private Root() {}

  /// The root between two places at which the function has different signs, to about 13 digits.
  static double between(DoubleUnaryOperator function, double low, double high) {
    return new BrentSolver(1e-13, 1e-14, 1e-15)
        .solve(MOST_EVALUATIONS, function::applyAsDouble, low, high);
  }
}
