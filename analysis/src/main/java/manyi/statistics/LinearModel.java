package manyi.statistics;

import java.util.Arrays;

/// An outcome as a weighted sum of items, by least squares.
///
/// ```
/// β       = R⁻¹ r, with R the items' correlations and r theirs with the outcome
/// b       = β · sd(outcome) / sd(item)
/// R²      = r′β
/// vif     = diagonal of R⁻¹
/// partial = β / √(β² + vif · (1 − R²))
/// ```
///
/// Adjusted R² is 1 − (1 − R²)(n − 1)/(n − k − 1); under weights n is the effective n. A constant
/// item stays out of the model. Where items are linear in each other the inverse is the generalised
/// one: R² and the figures of the other items are still defined, those of the items concerned not.
/// Checked against R's `lm`.
///
/// @param n respondents; pairwise, the least number behind any correlation
/// @param effectiveN Kish's, of the same
/// @param rSquared 0–1; NaN without a model
/// @param adjustedRSquared NaN where there are not more respondents than items and one
/// @param p of the F test that the items explain nothing, on the effective n; NaN where adjusted R²
///   is
/// @param b by item, in units of the outcome a unit of the item; NaN where not defined
/// @param intercept NaN where any b of an item that is not constant is not defined
/// @param beta by item; NaN where not defined
/// @param partial by item, the correlation with the outcome while the others are held fixed
/// @param vif by item, 1 or more; infinite where the item is linear in the others, NaN where it is
///   constant
/// @param conditionNumber √(largest / smallest eigenvalue) of the items' correlations, above 30
///   severe (Belsley, Kuh and Welsch 1980, doi:10.1002/0471725153); infinite where singular
/// @param singular whether items are linear in each other
/// @param indefinite whether there is no model because the correlations contradict each other, each
///   being of other respondents, or some are not defined
public record LinearModel(
    long n,
    double effectiveN,
    double rSquared,
    double adjustedRSquared,
    double p,
    double[] b,
    double intercept,
    double[] beta,
    double[] partial,
    double[] vif,
    double conditionNumber,
    boolean singular,
    boolean indefinite) {
  /// More than this of an item in what has no spread: its coefficient is not defined.
  private static final double CONCERNED = 1e-12;

  static LinearModel of(DriverMatrix matrix, long n, double effectiveN) {
    var spectrum = DriverSpectrum.of(matrix);
    var beta = beta(spectrum, matrix.items());
    var vif = vif(spectrum, matrix.items());
    double rSquared = spectrum.rSquared();
    double rest = effectiveN - spectrum.rank() - 1;
    return new LinearModel(
        n,
        effectiveN,
        rSquared,
        rest > 1e-9 ? 1 - (1 - rSquared) * (effectiveN - 1) / rest : Double.NaN,
        p(rSquared, spectrum.rank(), rest),
        coefficients(beta, matrix),
        intercept(spectrum, beta, matrix),
        beta,
        partial(beta, vif, rSquared),
        vif,
        conditionNumber(spectrum),
        spectrum.singular(),
        spectrum.indefinite());
  }

  private static double p(double rSquared, int rank, double rest) {
    return Tails.f(rSquared / rank / ((1 - rSquared) / rest), rank, rest);
  }

  static double[] partial(double[] beta, double[] vif, double rSquared) {
    var partial = new double[beta.length];
    double unexplained = rSquared > 1 - 1e-14 ? 0 : 1 - rSquared;
    for (int i = 0; i < beta.length; i++) {
      partial[i] = beta[i] / Math.sqrt(beta[i] * beta[i] + vif[i] * unexplained);
    }
    return partial;
  }

  static double[] beta(DriverSpectrum spectrum, int items) {
    var beta = none(items);
    var vectors = spectrum.vectors();
    for (int i = 0; i < spectrum.used().length && spectrum.sound(); i++) {
      double sum = 0;
      for (int k = 0; k < vectors.length; k++) {
        double value = spectrum.values()[k];
        sum += value > 0 ? vectors[k][i] * spectrum.along()[k] / value : 0;
      }
      beta[spectrum.used()[i]] = concerned(spectrum, i) ? Double.NaN : sum;
    }
    return beta;
  }

  static double[] vif(DriverSpectrum spectrum, int items) {
    var vif = none(items);
    var vectors = spectrum.vectors();
    for (int i = 0; i < spectrum.used().length && spectrum.sound(); i++) {
      double sum = 0;
      for (int k = 0; k < vectors.length; k++) {
        double value = spectrum.values()[k];
        sum += value > 0 ? vectors[k][i] * vectors[k][i] / value : 0;
      }
      vif[spectrum.used()[i]] = concerned(spectrum, i) ? Double.POSITIVE_INFINITY : sum;
    }
    return vif;
  }

  private static double[] none(int items) {
    var none = new double[items];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  private static boolean concerned(DriverSpectrum spectrum, int item) {
    double part = 0;
    for (int k = 0; k < spectrum.values().length; k++) {
      double loading = spectrum.vectors()[k][item];
      part += spectrum.values()[k] > 0 ? 0 : loading * loading;
    }
    return part > CONCERNED;
  }

  static double[] coefficients(double[] beta, DriverMatrix matrix) {
    var b = new double[beta.length];
    for (int i = 0; i < b.length; i++) {
      b[i] = beta[i] * matrix.sds()[b.length] / matrix.sds()[i];
    }
    return b;
  }

  private static double intercept(DriverSpectrum spectrum, double[] beta, DriverMatrix matrix) {
    var b = coefficients(beta, matrix);
    double intercept = spectrum.sound() ? matrix.means()[b.length] : Double.NaN;
    for (int item : spectrum.used()) {
      intercept -= b[item] * matrix.means()[item];
    }
    return intercept;
  }

  private static double conditionNumber(DriverSpectrum spectrum) {
    if (!spectrum.sound()) {
      return Double.NaN;
    }
    double largest = Arrays.stream(spectrum.values()).max().orElseThrow();
    double smallest = Arrays.stream(spectrum.values()).min().orElseThrow();
    return Math.sqrt(largest / smallest);
  }
}
