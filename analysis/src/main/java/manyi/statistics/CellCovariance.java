package manyi.statistics;

import java.util.Arrays;

/// How the cells of a table, as proportions of all in it, vary together in a sample whose
/// respondents were drawn one by one and from the whole, under any weights.
///
/// ```
/// cov(pₖ, pₗ) = n/(n − 1) · (δₖₗSₖ − pₗSₖ − pₖSₗ + pₖpₗS) / W²,   Sₖ = Σw² in the cell
/// ```
///
/// It is the linearised covariance of the means of as many 0/1 variables as there are cells; with
/// equal weights n/(n − 1) times that of simple random sampling. Checked against R's
/// `survey::svymean`.
public final class CellCovariance {
  private CellCovariance() {}

  /// The covariance of the cells, numbered row by row.
  ///
  /// @param weighted the sums of weights by cell
  /// @param squares the sums of squared weights by cell
  /// @param sampled all respondents of the sample, also those not in the table; above 1
  public static double[][] of(double[][] weighted, double[][] squares, double sampled) {
    var weights = flat(weighted);
    var spread = flat(squares);
    double all = Arrays.stream(weights).sum();
    double allSquares = Arrays.stream(spread).sum();
    double factor = sampled / (sampled - 1) / (all * all);
    var covariance = new double[weights.length][weights.length];
    for (int k = 0; k < weights.length; k++) {
      double p = weights[k] / all;
      for (int l = 0; l < weights.length; l++) {
        double q = weights[l] / all;
        double sum = p * q * allSquares - q * spread[k] - p * spread[l];
        covariance[k][l] = factor * (k == l ? sum + spread[k] : sum);
      }
    }
    return covariance;
  }

  private static double[] flat(double[][] table) {
    return Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray();
  }
}
