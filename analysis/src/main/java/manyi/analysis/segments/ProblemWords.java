package manyi.analysis.segments;

/// Says why groups or waves cannot be looked at.
final class ProblemWords {
  private ProblemWords() {}

  /// The key of the sentence; its arguments are the fewest respondents shown, and the fewest
  /// complete answers that derived importance takes.
  static String key(Problem problem) {
    return switch (problem) {
      case NO_GROUPS -> "segments.problem.no-groups";
      case ONE_GROUP -> "segments.problem.one-group";
      case GROUPS_WITHHELD -> "segments.problem.groups-withheld";
      case GROUPS_TELL -> "segments.problem.groups-tell";
      case ONE_WAVE -> "segments.problem.one-wave";
      case WAVE_EMPTY -> "segments.problem.wave-empty";
      case WAVE_WITHHELD -> "segments.problem.wave-withheld";
      case WAVE_INCOMPLETE -> "segments.problem.wave-incomplete";
      case NO_COMMON_ELEMENTS -> "segments.problem.no-common-elements";
    };
  }
}
