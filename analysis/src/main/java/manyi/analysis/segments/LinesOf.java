package manyi.analysis.segments;

/// Whose lines part the quadrants of a group.
public enum LinesOf {
  /// Those of all respondents, the same for every group: what is high is high everywhere.
  WHOLE,
  /// Each group's own: what is high is high for this group.
  OWN
}
