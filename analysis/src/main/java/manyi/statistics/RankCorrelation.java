package manyi.statistics;

import manyi.statistics.OrdinalAssociation.Measure;

/// Spearman's rank correlation of a table: Pearson's of the mean ranks of its rows and columns.
///
/// The standard error is that of the delta method. With ranks centred (R of a row, C of a column)
/// and rho = v/w, v = Σ count·R·C, w = √(FG)/12, F = n³ − Σ row³, G = n³ − Σ column³, each
/// respondent in cell (i, j) changes v by RᵢCⱼ and by the ranks of those above, at and below.
final class RankCorrelation {
  private RankCorrelation() {}

  /// The correlation; p by t = ρ√((n − 2)/(1 − ρ²)) on n − 2, as R and SPSS have it.
  static Measure of(ContingencyTable table) {
    var rowRanks = ranks(table.rowTotals());
    var columnRanks = ranks(table.columnTotals());
    double rho = ScoreCorrelation.of(table, rowRanks, columnRanks);
    double df = table.n() - 2;
    double t = rho * Math.sqrt(df / (1 - rho * rho));
    return new Measure(rho, error(table, rowRanks, columnRanks, rho), t, Tails.twoSided(t, df));
  }

  /// Mean ranks, centred: what is before minus what is behind, halved.
  private static double[] ranks(double[] totals) {
    double n = 0;
    for (double total : totals) {
      n += total;
    }
    var ranks = new double[totals.length];
    double before = 0;
    for (int i = 0; i < totals.length; i++) {
      ranks[i] = before + totals[i] / 2 - n / 2;
      before += totals[i];
    }
    return ranks;
  }

  private static double error(
      ContingencyTable table, double[] rowRanks, double[] columnRanks, double rho) {
    double n = table.n();
    double f = n * n * n - cubes(table.rowTotals());
    double g = n * n * n - cubes(table.columnTotals());
    double w = Math.sqrt(f) * Math.sqrt(g) / 12;
    // What the ranks of one side sum to within each level of the other.
    var byRow = products(table, columnRanks, true);
    var byColumn = products(table, rowRanks, false);
    var behindRow = behind(byRow);
    var behindColumn = behind(byColumn);
    var influences = new double[table.rows()][table.columns()];
    double mean = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        double change =
            rowRanks[i] * columnRanks[j]
                + byRow[i] / 2
                + byColumn[j] / 2
                + behindRow[i]
                + behindColumn[j];
        double row = table.rowTotals()[i];
        double column = table.columnTotals()[j];
        // dw: of F the respondent changes 3n² − 3·row², of G likewise.
        double scale = -(row * row / f + column * column / g) * w * 3 / 2;
        influences[i][j] = change / w - rho * scale / w;
        mean += table.counts()[i][j] * influences[i][j] / n;
      }
    }
    double sum = 0;
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        double from = influences[i][j] - mean;
        sum += table.counts()[i][j] * from * from;
      }
    }
    return Math.sqrt(sum);
  }

  private static double[] products(ContingencyTable table, double[] ranks, boolean byRow) {
    var sums = new double[byRow ? table.rows() : table.columns()];
    for (int i = 0; i < table.rows(); i++) {
      for (int j = 0; j < table.columns(); j++) {
        sums[byRow ? i : j] += table.counts()[i][j] * ranks[byRow ? j : i];
      }
    }
    return sums;
  }

  /// By level, the sum over the levels behind it.
  private static double[] behind(double[] sums) {
    var behind = new double[sums.length];
    for (int i = sums.length - 2; i >= 0; i--) {
      behind[i] = behind[i + 1] + sums[i + 1];
    }
    return behind;
  }

  private static double cubes(double[] totals) {
    double sum = 0;
    for (double total : totals) {
      sum += total * total * total;
    }
    return sum;
  }
}
