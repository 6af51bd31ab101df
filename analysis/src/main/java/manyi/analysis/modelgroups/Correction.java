package manyi.analysis.modelgroups;

/// Whether correlations of latent variables are corrected for reliability.
enum Correction {
  OFF,
  ON
}
