package manyi.analysis.quality;

/// A headline figure.
public enum FigureKind {
  MEAN,
  /// The proportion of the two best scores, 0–1.
  TOP_TWO,
  /// Promoters (9, 10) less detractors (up to 6), −1 to 1.
  NPS
}
