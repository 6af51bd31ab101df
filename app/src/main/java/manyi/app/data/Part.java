package manyi.app.data;

/// Which questions the list shows.
enum Part {
  /// Those that the user should look at.
  DOUBTFUL,
  ALL,
  /// What the survey platform adds: times, serial numbers, sources.
  PLATFORM;

  boolean holds(QuestionRow row) {
    return switch (this) {
      case DOUBTFUL -> row.doubtful();
      case ALL -> true;
      case PLATFORM -> row.platform();
    };
  }
}
