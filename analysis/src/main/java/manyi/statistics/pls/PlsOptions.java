package manyi.statistics.pls;

/// How a model is estimated.
///
/// @param scheme how inner estimates weigh their neighbours
/// @param consistent whether correlations of latent variables are corrected for attenuation (PLSc)
/// @param tolerance the largest change of an outer weight, from one iteration to the next, at which
///   the weights count as found
/// @param iterations at most, 1 or more
public record PlsOptions(Scheme scheme, boolean consistent, double tolerance, int iterations) {
  public static final PlsOptions STANDARD = new PlsOptions(Scheme.PATH, false, 1e-11, 300);

  public PlsOptions with(Scheme other) {
    return new PlsOptions(other, consistent, tolerance, iterations);
  }

  public PlsOptions consistent(boolean other) {
    return new PlsOptions(scheme, other, tolerance, iterations);
  }
}
