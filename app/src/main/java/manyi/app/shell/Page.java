package manyi.app.shell;

/// What the middle of the window shows.
sealed interface Page {
  /// Drop a file, recent files, samples.
  record Start() implements Page {}

  /// The file as understood, with everything that can be corrected.
  record Data() implements Page {}

  /// The steps that prepare the survey.
  record Preparation() implements Page {}

  /// The page of one analysis.
  record OfAnalysis(String name) implements Page {}

  /// The cards collected.
  record Report() implements Page {}
}
