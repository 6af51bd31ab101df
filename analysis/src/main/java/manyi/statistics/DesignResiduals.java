package manyi.statistics;

import java.util.Arrays;

/// The adjusted residuals of a table from a sample with weights, strata or clusters: those of a
/// simple random sample of as many respondents, each corrected by the design effect of its cell.
///
/// ```
/// d        = pᵢⱼ − pᵢ.p.ⱼ
/// effect   = variance of d under the design, linearised / the same under simple random sampling
/// residual = d / √(effect · pᵢ.p.ⱼ(1 − pᵢ.)(1 − p.ⱼ) / n)
/// ```
///
/// About standard normal under independence, or t on the design's degrees of freedom. The variance
/// is the one under independence, as in [Independence], because the linearised one alone is far too
/// small in cells with next to nobody. Checked against R's `survey::svycontrast`.
public final class DesignResiduals {
  /// Below this a variance of a difference of proportions is what rounding leaves of 0.
  private static final double TINY = 1e-28;

  private DesignResiduals() {}

  /// The residuals by row and column; NaN where the distance has no variance, as in an empty row.
  ///
  /// @param cells estimated proportions of all, by row and column
  /// @param covariance of the cells under the design, numbered row by row
  /// @param n respondents in the table
  public static double[][] of(double[][] cells, double[][] covariance, double n) {
    int columns = cells[0].length;
    var rowShares = Arrays.stream(cells).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    var columnShares = new double[columns];
    for (var row : cells) {
      for (int j = 0; j < columns; j++) {
        columnShares[j] += row[j];
      }
    }
    var shares = Arrays.stream(cells).flatMapToDouble(Arrays::stream).toArray();
    var residuals = new double[cells.length][columns];
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < columns; j++) {
        double p = rowShares[i];
        double q = columnShares[j];
        var slope = slope(i, j, rowShares, columnShares);
        double simple = simple(slope, shares) / n;
        double designed = variance(slope, covariance);
        double independent = p * q * (1 - p) * (1 - q) / n;
        residuals[i][j] =
            simple > TINY && designed > TINY && independent > TINY
                ? (cells[i][j] - p * q) / Math.sqrt(designed / simple * independent)
                : Double.NaN;
      }
    }
    return residuals;
  }

  /// What a residual stays within, both ways, with a probability under independence: t on the
  /// design's degrees of freedom.
  public static double critical(double confidence, double df) {
    return Critical.t(confidence, df);
  }

  /// By cell, how much the distance of one cell changes with the cell's proportion.
  private static double[] slope(int row, int column, double[] rowShares, double[] columnShares) {
    int columns = columnShares.length;
    var slope = new double[rowShares.length * columns];
    for (int k = 0; k < rowShares.length; k++) {
      for (int l = 0; l < columns; l++) {
        slope[k * columns + l] =
            (k == row && l == column ? 1 : 0)
                - (k == row ? columnShares[column] : 0)
                - (l == column ? rowShares[row] : 0);
      }
    }
    return slope;
  }

  /// The variance of a sum of slopes over one respondent.
  private static double simple(double[] slope, double[] shares) {
    double mean = 0;
    double squares = 0;
    for (int k = 0; k < slope.length; k++) {
      mean += shares[k] * slope[k];
      squares += shares[k] * slope[k] * slope[k];
    }
    return squares - mean * mean;
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
