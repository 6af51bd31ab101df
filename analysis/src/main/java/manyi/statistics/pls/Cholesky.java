package manyi.statistics.pls;

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

  /// The variance inflation factors of some variables, each regressed on the others: 1 or more,
  /// infinite where one is linear in the others.
  static double[] inflation(double[][] matrix, int[] variables) {
    var factors = new double[variables.length];
    var order = new int[variables.length];
    for (int i = 0; i < variables.length; i++) {
      int at = 0;
      for (int variable : variables) {
        order[at] = variable;
        at += variable == variables[i] ? 0 : 1;
      }
      order[order.length - 1] = variables[i];
      factors[i] = 1 / lastRest(matrix, order);
    }
    return factors;
  }

  /// What the last variable has that those before it do not have; 0 where that is nothing.
  private static double lastRest(double[][] matrix, int[] variables) {
    var lower = new double[variables.length][variables.length];
    double rest = 1;
    for (int i = 0; i < variables.length; i++) {
      rest = matrix[variables[i]][variables[i]];
      for (int j = 0; j < i; j++) {
        double sum = matrix[variables[i]][variables[j]];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        // A variable that is linear in those before it has nothing of its own.
        lower[i][j] = lower[j][j] > 0 ? sum / lower[j][j] : 0;
        rest -= lower[i][j] * lower[i][j];
      }
      rest = rest > LEAST ? rest : 0;
      lower[i][i] = Math.sqrt(rest);
    }
    return rest;
  }
}
