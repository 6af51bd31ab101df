package manyi.analysis.segments;

/// Why a group's figures are not shown.
public enum Withheld {
  /// Nobody is in it.
  EMPTY,
  /// Fewer respondents are in it than are shown.
  FEW,
  /// With its figures those of a group of few would follow from those of all.
  WITH_OTHERS,
  /// Too few gave all the answers that derived importance takes.
  FEW_COMPLETE,
  /// Each of its elements was rated by fewer respondents than are shown.
  FEW_RATED,
  /// None of its elements has a place.
  NO_ANSWERS
}
