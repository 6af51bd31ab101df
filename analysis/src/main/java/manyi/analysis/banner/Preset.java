package manyi.analysis.banner;

/// The rules by which columns are compared.
public enum Preset {
  /// As SPSS: weighted counts are taken for numbers of respondents, means have one variance pooled
  /// over the two columns.
  SPSS,
  /// Kish's effective n takes the place of the numbers of respondents; means by Welch's t.
  EFFECTIVE,
  /// Linearised standard errors from weights, strata and clusters, t on the design's degrees of
  /// freedom.
  DESIGN
}
