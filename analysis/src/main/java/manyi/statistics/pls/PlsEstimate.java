package manyi.statistics.pls;

/// A structural model estimated by partial least squares. Latent variables and items are counted as
/// in the model and the columns; a column in no block has weight and loading 0.
///
/// @param converged whether the weights came to rest; else the figures are those of the last
///   iteration
/// @param iterations until they did
/// @param outerWeights by item, of the standardised items, for scores of variance 1
/// @param loadings by item, correlations with the own score; corrected where consistent
/// @param crossLoadings by item, then by latent variable, correlations with the scores, never
///   corrected
/// @param scoreCorrelations of the scores
/// @param latentCorrelations of the latent variables: those of the scores, corrected for
///   attenuation where consistent
/// @param paths by cause, then by effect, standardised; 0 where there is no path
/// @param rSquared by latent variable, 0–1; NaN without causes
/// @param rhoA by latent variable, reliability by Dijkstra and Henseler; 1 for a single item and in
///   mode B
/// @param admissible false where a consistent estimate led to a reliability of 0 or less, or to a
///   correlation or loading above 1
public record PlsEstimate(
    boolean converged,
    int iterations,
    double[] outerWeights,
    double[] loadings,
    double[][] crossLoadings,
    double[][] scoreCorrelations,
    double[][] latentCorrelations,
    double[][] paths,
    double[] rSquared,
    double[] rhoA,
    boolean admissible)
    implements PlsResult {}
