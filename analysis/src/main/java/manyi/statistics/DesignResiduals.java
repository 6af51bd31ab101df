package manyi.statistics;

import java.util.Arrays;

/// How far each cell of a table is from independence, in its standard errors under the design of
/// the sample.
///
/// ```
/// residual = (pᵢⱼ − pᵢ.p.ⱼ) / standard error, linearised
/// ```
///
/// About standard normal under independence, or t on the design's degrees of freedom. Checked
/// against R's `survey::svycontrast`.
public final class DesignResiduals {
  /// Below this a variance of a difference of proportions is what rounding leaves of 0.
  private static final double TINY = 1e-28;

  private DesignResiduals() {}

  /// The residuals by row and column; NaN where the distance has no variance, as in an empty row.
  ///
  /// @param cells estimated proportions of all, by row and column
  /// @param covariance of the cells, numbered row by row
  public static double[][] of(double[][] cells, double[][] covariance) {
    int rows = cells.length;
    int columns = cells[0].length;
    var rowShares = Arrays.stream(cells).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    var columnShares = new double[columns];
    for (var row : cells) {
      for (int j = 0; j < columns; j++) {
        columnShares[j] += row[j];
      }
    }
    var residuals = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        var slope = new double[rows * columns];
        for (int k = 0; k < rows; k++) {
          for (int l = 0; l < columns; l++) {
            slope[k * columns + l] =
                (k == i && l == j ? 1 : 0)
                    - (k == i ? columnShares[j] : 0)
                    - (l == j ? rowShares[i] : 0);
          }
        }
        double variance = variance(slope, covariance);
        double distance = cells[i][j] - rowShares[i] * columnShares[j];
        residuals[i][j] = variance > TINY ? distance / Math.sqrt(variance) : Double.NaN;
      }
    }
    return residuals;
  }

  /// What a residual stays within, both ways, with a probability under independence: t on the
  /// design's degrees of freedom.
  public static double critical(double confidence, double df) {
    return Critical.t(confidence, df);
  }

  private static double variance(double[] slope, double[][] covariance) {
    double sum = 0;
    for (int k = 0; k < slope.length; k++) {
      if (slope[k] != 0) {
        for (int l = 0; l < slope.length; l++) {
          sum += slope[k] * slope[l] * covariance[k][l];
        }
      }
    }
    return sum;
  }
}
