package manyi.analysis.banner;

/// What a comparison came to.
public enum Verdict {
  NOT_SIGNIFICANT,
  /// Significant at the looser of two levels only.
  LOOSER,
  /// Significant at the only or the stricter level.
  STRICTER
}
