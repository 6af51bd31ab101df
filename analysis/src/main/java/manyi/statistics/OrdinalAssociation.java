package manyi.statistics;

import java.util.Optional;

/// How far high answers to one ordered question go with high answers to another.
///
/// Each measure is between −1 and 1, has its asymptotic standard error (for an interval), and a
/// two-sided p of no association: gamma and tau-b by z with the standard error under independence,
/// Spearman's rho by t on n − 2. The linear-by-linear test takes the scores as they are: M² = (n −
/// 1)r², chi-square on 1.
///
/// Sources: L. A. Goodman, W. H. Kruskal (1963), Measures of association for cross classifications
/// III, JASA 58, 310–364; M. B. Brown, J. K. Benedetti (1977), Sampling behavior of tests for
/// correlation in two-way contingency tables, JASA 72, 309–315, doi:10.1080/01621459.1977.10480995;
/// A. Agresti (2002), Categorical Data Analysis, section 3.4.1 (M²). Checked against R: `cor`,
/// `cor.test`, and standard errors by exact differentiation of the measures.
///
/// @param n the sum of the counts
/// @param spearman rank correlation, ties having their mean rank
/// @param gamma Goodman and Kruskal's, ties left out
/// @param kendall tau-b, ties taken into account
/// @param r Pearson's correlation of the scores
/// @param linearByLinear M²
/// @param linearByLinearP its upper tail on 1 degree of freedom
public record OrdinalAssociation(
    double n,
    Measure spearman,
    Measure gamma,
    Measure kendall,
    double r,
    double linearByLinear,
    double linearByLinearP) {
  /// One measure; its parts are NaN where they do not exist.
  ///
  /// @param estimate −1–1
  /// @param standardError asymptotic, not supposing independence
  /// @param statistic what p was computed from: t for Spearman's rho, else z
  /// @param p two-sided, of no association
  public record Measure(double estimate, double standardError, double statistic, double p) {}

  /// Measures a table.
  ///
  /// @param counts by row and column, zero or more, not necessarily whole
  /// @param rowScores of the rows, rising
  /// @param columnScores of the columns, rising
  /// @return empty where fewer than two rows or columns hold any count
  public static Optional<OrdinalAssociation> of(
      double[][] counts, double[] rowScores, double[] columnScores) {
    return ContingencyTable.of(counts)
        .map(table ->
            measure(table, at(rowScores, table.keptRows()), at(columnScores, table.keptColumns())));
  }

  private static OrdinalAssociation measure(
      ContingencyTable table, double[] rowScores, double[] columnScores) {
    var pairs = ConcordantPairs.of(table);
    double r = ScoreCorrelation.of(table, rowScores, columnScores);
    double linear = (table.n() - 1) * r * r;
    return new OrdinalAssociation(
        table.n(),
        RankCorrelation.of(table),
        pairs.gamma(),
        pairs.tauB(),
        r,
        linear,
        Tails.chiSquare(linear, 1));
  }

  private static double[] at(double[] scores, int[] kept) {
    var at = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      at[i] = scores[kept[i]];
    }
    return at;
  }
}
