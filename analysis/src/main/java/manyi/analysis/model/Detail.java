package manyi.analysis.model;

/// A part of the document that can be left out.
enum Detail {
  /// The index of every latent variable.
  INDEX,
  /// The coefficients.
  PATHS,
  /// What goes over other latent variables, and all together.
  EFFECTS,
  /// Importance against performance.
  MAP,
  /// Loadings, weights and reliability.
  MEASUREMENT,
  /// Whether latent variables are told apart.
  DISCRIMINANT,
  /// What causes and items have in common.
  COLLINEARITY,
  /// How well respondents are predicted who were not used.
  PREDICTION
}
