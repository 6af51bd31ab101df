package manyi.statistics;

/// The sweep operator, by which a matrix of cross-products becomes the inverse of the part swept
/// and the coefficients of what was not.
///
/// Source: J. H. Goodnight (1979), A tutorial on the SWEEP operator, The American Statistician 33,
/// 149–158, doi:10.1080/00031305.1979.10482685.
final class Sweep {
  private Sweep() {}

  /// Sweeps the first columns in their order, but for those that follow from the ones before.
  ///
  /// @param matrix symmetric, not negative; swept in place
  /// @param sizes what the columns to be swept are measured by, such as their diagonal before
  ///   anything was taken from it
  /// @param nothing the part of its size below which a pivot is taken for 0
  /// @return which columns were swept
  static boolean[] of(double[][] matrix, double[] sizes, double nothing) {
    var swept = new boolean[sizes.length];
    for (int pivot = 0; pivot < sizes.length; pivot++) {
      double size = matrix[pivot][pivot];
      swept[pivot] = size > 0 && size > nothing * sizes[pivot];
      if (swept[pivot]) {
        sweep(matrix, pivot);
      }
    }
    return swept;
  }

  private static void sweep(double[][] matrix, int pivot) {
    int size = matrix.length;
    double d = matrix[pivot][pivot];
    for (int j = 0; j < size; j++) {
      matrix[pivot][j] /= d;
    }
    for (int i = 0; i < size; i++) {
      if (i != pivot) {
        double factor = matrix[i][pivot];
        for (int j = 0; j < size; j++) {
          matrix[i][j] -= factor * matrix[pivot][j];
        }
        matrix[i][pivot] = -factor / d;
      }
    }
    matrix[pivot][pivot] = 1 / d;
  }
}
