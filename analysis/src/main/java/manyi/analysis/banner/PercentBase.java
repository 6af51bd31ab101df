package manyi.analysis.banner;

/// Whom percentages are of.
public enum PercentBase {
  /// Who answered; of a multiple choice also who chose nothing.
  ANSWERED,
  /// Who was asked.
  ASKED,
  /// Everyone included.
  ALL
}
