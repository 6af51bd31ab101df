package manyi.analysis.segments;

/// Why the groups or the waves cannot be looked at.
public enum Problem {
  /// Nobody is in a group.
  NO_GROUPS,
  /// All are in the same group.
  ONE_GROUP,
  /// Every group would be withheld.
  GROUPS_WITHHELD,
  /// From the groups' figures beside the waves' those of a few would follow.
  GROUPS_TELL,
  /// All are in the same wave, or in none.
  ONE_WAVE,
  /// Nobody is in one of the waves chosen.
  WAVE_EMPTY,
  /// One of the waves has fewer respondents than are shown.
  WAVE_WITHHELD,
  /// In one of the waves too few gave all the answers that derived importance takes.
  WAVE_INCOMPLETE,
  /// No element has a place in both waves.
  NO_COMMON_ELEMENTS
}
