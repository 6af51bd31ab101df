package manyi.statistics;

import manyi.statistics.OrdinalAssociation.Measure;

/// The pairs of respondents of a table that are in the same order on both sides, and those in the
/// opposite order.
///
/// @param surplus by cell, concordant minus discordant partners of a respondent there
/// @param concordant twice the number of pairs in the same order
/// @param discordant twice the number of pairs in the opposite order
record ConcordantPairs(
    ContingencyTable table, double[][] surplus, double concordant, double discordant) {
  static ConcordantPairs of(ContingencyTable table) {
    var below = cumulated(table.counts());
    var surplus = new double[table.rows()][table.columns()];
    double concordant = 0;
    double discordant = 0;
    int r = table.rows();
    int c = table.columns();
    for (int i = 0; i < r; i++) {
      for (int j = 0; j < c; j++) {
        double same = below[i][j] + block(below, i + 1, r, j + 1, c);
        double opposite = block(below, i + 1, r, 0, j) + block(below, 0, i, j + 1, c);
        surplus[i][j] = same - opposite;
        concordant += table.counts()[i][j] * same;
        discordant += table.counts()[i][j] * opposite;
      }
    }
    return new ConcordantPairs(table, surplus, concordant, discordant);
  }

  /// Goodman and Kruskal's gamma, (P − Q)/(P + Q); undefined where every pair is tied.
  Measure gamma() {
    double untied = concordant + discordant;
    double difference = concordant - discordant;
    double squares = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        // Q·same − P·opposite, where same and opposite follow from their sum and difference.
        double influence = surplus[i][j] * untied - difference * partners(i, j);
        squares += table.counts()[i][j] * influence * influence / 4;
      }
    }
    double error = 4 / (untied * untied) * Math.sqrt(squares);
    return measure(difference / untied, error, 2 / untied * independent());
  }

  /// Kendall's tau-b, (P − Q)/√((n² − Σ row²)(n² − Σ column²)).
  Measure tauB() {
    double n = table.n();
    double rows = n * n - squares(table.rowTotals());
    double columns = n * n - squares(table.columnTotals());
    double w = Math.sqrt(rows * columns);
    double tau = (concordant - discordant) / w;
    double mean = n * tau * (rows + columns);
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        double v = table.rowTotals()[i] * columns + table.columnTotals()[j] * rows;
        // Less its mean here: a difference of two large sums afterwards would lose digits.
        double influence = 2 * w * surplus[i][j] + tau * v - mean;
        sum += table.counts()[i][j] * influence * influence;
      }
    }
    return measure(tau, Math.sqrt(sum) / (w * w), 2 / w * independent());
  }

  /// √(Σ count · surplus² − (P − Q)²/n), on which both standard errors under independence rest.
  private double independent() {
    double mean = (concordant - discordant) / table.n();
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        double from = surplus[i][j] - mean;
        sum += table.counts()[i][j] * from * from;
      }
    }
    return Math.sqrt(sum);
  }

  private double partners(int row, int column) {
    return table.n()
        - table.rowTotals()[row]
        - table.columnTotals()[column]
        + table.counts()[row][column];
  }

  private static Measure measure(double estimate, double error, double errorOfNone) {
    double z = estimate / errorOfNone;
    return new Measure(estimate, error, z, Tails.twoSided(z, Double.POSITIVE_INFINITY));
  }

  private static double squares(double[] totals) {
    double sum = 0;
    for (double total : totals) {
      sum += total * total;
    }
    return sum;
  }

  /// By i and j, what is above and left of the cell.
  private static double[][] cumulated(double[][] counts) {
    var below = new double[counts.length + 1][counts[0].length + 1];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[0].length; j++) {
        below[i + 1][j + 1] = below[i][j + 1] + below[i + 1][j] - below[i][j] + counts[i][j];
      }
    }
    return below;
  }

  private static double block(double[][] below, int top, int bottom, int left, int right) {
    return below[bottom][right] - below[top][right] - below[bottom][left] + below[top][left];
  }
}
