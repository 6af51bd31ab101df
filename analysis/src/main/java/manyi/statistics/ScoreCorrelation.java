package manyi.statistics;

/// Pearson's correlation of the scores of a table's rows and columns.
final class ScoreCorrelation {
  private ScoreCorrelation() {}

  /// The correlation; NaN where all scores of one side are the same.
  static double of(ContingencyTable table, double[] rowScores, double[] columnScores) {
    double rowMean = mean(rowScores, table.rowTotals(), table.n());
    double columnMean = mean(columnScores, table.columnTotals(), table.n());
    double product = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        product += table.counts()[i][j] * (rowScores[i] - rowMean) * (columnScores[j] - columnMean);
      }
    }
    double spread =
        squares(rowScores, table.rowTotals(), rowMean)
            * squares(columnScores, table.columnTotals(), columnMean);
    return Math.clamp(product / Math.sqrt(spread), -1.0, 1.0);
  }

  private static double mean(double[] scores, double[] totals, double n) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i] * totals[i];
    }
    return sum / n;
  }

  private static double squares(double[] scores, double[] totals, double mean) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += totals[i] * (scores[i] - mean) * (scores[i] - mean);
    }
    return sum;
  }
}
