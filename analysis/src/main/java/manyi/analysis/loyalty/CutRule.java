package manyi.analysis.loyalty;

/// Where the loyal and the satisfied begin.
public enum CutRule {
  /// At points given on 0–100.
  POINTS,
  /// At the medians of the respondents.
  MEDIANS
}
