package manyi.statistics.pls;

import java.util.Arrays;

/// Solves linear equations whose matrix is a part of a correlation matrix. One thread's: it is
/// filled again and again.
final class Cholesky {
  /// What a variable has that those before it do not have, 0–1: less is nothing.
  private static final double LEAST = 1e-10;

  private final double[][] lower;
  private int size;

  /// @param most variables at once
  Cholesky(int most) {
    lower = new double[most][most];
  }

  /// Takes the rows and columns of some variables.
  ///
  /// @return false where they are linear in each other, or not correlations of anything
  boolean of(double[][] matrix, int[] variables) {
    size = variables.length;
    for (int i = 0; i < size; i++) {
      var row = lower[i];
      var entries = matrix[variables[i]];
      for (int j = 0; j <= i; j++) {
        double rest = entries[variables[j]];
        for (int k = 0; k < j; k++) {
          rest -= row[k] * lower[j][k];
        }
        if (j < i) {
          row[j] = rest / lower[j][j];
        } else if (rest > LEAST) {
          row[i] = Math.sqrt(rest);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  /// Turns the right side of the equations into their solution.
  void solve(double[] side) {
    for (int i = 0; i < size; i++) {
      double rest = side[i];
      for (int k = 0; k < i; k++) {
        rest -= lower[i][k] * side[k];
      }
      side[i] = rest / lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      double rest = side[i];
      for (int k = i + 1; k < size; k++) {
        rest -= lower[k][i] * side[k];
      }
      side[i] = rest / lower[i][i];
    }
  }

  /// The diagonal of the inverse: of correlations, the variance inflation factors.
  double[] inverseDiagonal() {
    var diagonal = new double[size];
    var unit = new double[size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(unit, 0);
      unit[i] = 1;
      solve(unit);
      diagonal[i] = unit[i];
    }
    return diagonal;
  }
}
