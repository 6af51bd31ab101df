package manyi.analysis.crosstab;

/// The rules by which the table is tested.
public enum Preset {
  /// As SPSS: weighted counts are taken for numbers of respondents.
  SPSS,
  /// Weighted counts rescaled to Kish's effective n.
  EFFECTIVE,
  /// Rao and Scott's correction from weights, strata and clusters.
  DESIGN
}
