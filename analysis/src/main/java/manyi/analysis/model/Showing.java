package manyi.analysis.model;

/// Whether something is shown.
enum Showing {
  OFF,
  ON
}
