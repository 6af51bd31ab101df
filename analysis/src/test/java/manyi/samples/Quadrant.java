package manyi.samples;

/// Where an element truly belongs when the crosshair stands at the grand means.
enum Quadrant {
  IMPROVE_URGENTLY,
  KEEP_UP,
  LOW_PRIORITY,
  POSSIBLE_OVERKILL,
  /// Built to lie on a line of the crosshair: no sample can settle it.
  BORDERLINE
}
