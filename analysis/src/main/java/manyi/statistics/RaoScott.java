package manyi.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/// Pearson's chi-square of a table from a sample with weights, strata or clusters, corrected by how
/// much less (or more) precise than a simple random sample of the same size the design is.
///
/// Δ holds the covariance of the estimated cells under the design relative to the one under simple
/// random sampling, within the contrasts of independence:
///
/// ```
/// Δ  = (C′ D⁻¹ C / n)⁻¹ C′ D⁻¹ V D⁻¹ C        D = diag(proportions), C the interaction contrasts
/// F  = X² / trace Δ     on  d = (trace Δ)² / trace Δ²  and  d · ν degrees of freedom
/// X²/(trace Δ / df)     chi-square on df, the first-order correction
/// ```
///
/// Sources: J. N. K. Rao, A. J. Scott (1984), On chi-squared tests for multiway contingency tables,
/// Annals of Statistics 12, 46–60, doi:10.1214/aos/1176346391; D. R. Thomas, J. N. K. Rao (1987),
/// Small-sample comparisons of level and power for simple goodness-of-fit statistics under cluster
/// sampling, JASA 82, 630–636. Checked against R's `survey::svychisq`, `statistic = "F"` and
/// `"Chisq"`.
///
/// @param chiSquare X², Pearson's statistic of the estimated table on n respondents, not corrected
/// @param df of the table, (kept rows − 1)(kept columns − 1)
/// @param designEffect trace Δ / df, the mean design effect; 1 for a simple random sample
/// @param f the second-order statistic
/// @param numerator its degrees of freedom d, not whole
/// @param denominator d · ν
/// @param p of F, the upper tail
/// @param firstOrder X² / designEffect
/// @param firstOrderP of it, on `df`
public record RaoScott(
    double chiSquare,
    int df,
    double designEffect,
    double f,
    double numerator,
    double denominator,
    double p,
    double firstOrder,
    double firstOrderP) {
  /// Tests a table.
  ///
  /// @param cells estimated proportions of all, by row and column
  /// @param covariance of the estimated cells under the design, cells numbered row by row
  /// @param n respondents in the table
  /// @param designDf ν, clusters − strata of the design
  /// @return empty where fewer than two rows or columns hold anyone, where the design has no degree
  ///   of freedom, or where its covariance is nil
  public static Optional<RaoScott> of(
      double[][] cells, double[][] covariance, double n, double designDf) {
    return ContingencyTable.of(cells)
        .filter(table -> designDf > 0 && n > 0)
        .flatMap(table -> test(table, kept(table, cells[0].length, covariance), n, designDf));
  }

  private static Optional<RaoScott> test(
      ContingencyTable table, RealMatrix covariance, double n, double designDf) {
    // The contrasts of the cells divided by their proportions; nothing where a cell is empty.
    var contrasts = contrasts(table.rows(), table.columns());
    var scaled = contrasts.copy();
    for (int cell = 0; cell < scaled.getRowDimension(); cell++) {
      double p = proportion(table, cell);
      for (int k = 0; k < table.df(); k++) {
        scaled.multiplyEntry(cell, k, p == 0 ? 0 : 1 / p);
      }
    }
    RealMatrix delta;
    try {
      delta =
          new LUDecomposition(contrasts.transpose().multiply(scaled).scalarMultiply(1 / n), 0)
              .getSolver()
              .solve(scaled.transpose().multiply(covariance).multiply(scaled));
    } catch (SingularMatrixException e) {
      return Optional.empty();
    }
    double trace = delta.getTrace();
    if (!(trace > 0)) {
      return Optional.empty();
    }
    double chiSquare = Independence.of(table.counts()).orElseThrow().chiSquare() * n / table.n();
    double numerator = trace * trace / delta.multiply(delta).getTrace();
    double f = chiSquare / trace;
    double effect = trace / table.df();
    return Optional.of(
        new RaoScott(
            chiSquare,
            table.df(),
            effect,
            f,
            numerator,
            numerator * designDf,
            Tails.f(f, numerator, numerator * designDf),
            chiSquare / effect,
            Tails.chiSquare(chiSquare / effect, table.df())));
  }

  private static double proportion(ContingencyTable table, int cell) {
    return table.counts()[cell / table.columns()][cell % table.columns()] / table.n();
  }

  /// A basis of what is neither rows nor columns: indicators of all cells but those of the last row
  /// and column, centred by rows and by columns. Which basis does not matter to the traces.
  private static RealMatrix contrasts(int rows, int columns) {
    var basis = new Array2DRowRealMatrix(rows * columns, (rows - 1) * (columns - 1));
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        for (int k = 0; k < basis.getColumnDimension(); k++) {
          double byRow = (row == k / (columns - 1) ? 1 : 0) - 1.0 / rows;
          double byColumn = (column == k % (columns - 1) ? 1 : 0) - 1.0 / columns;
          basis.setEntry(row * columns + column, k, byRow * byColumn);
        }
      }
    }
    return basis;
  }

  private static RealMatrix kept(ContingencyTable table, int width, double[][] covariance) {
    var cells =
        Arrays.stream(table.keptRows())
            .flatMap(row -> Arrays.stream(table.keptColumns()).map(column -> row * width + column))
            .toArray();
    return new Array2DRowRealMatrix(covariance).getSubMatrix(cells, cells);
  }
}
