package manyi.analysis;

/// How a setting stands in the form. On the command line every setting can be given.
public enum Prominence {
  /// In sight.
  SHOWN,
  /// Folded away among those that few users change.
  FOLDED,
  /// Not there, because it changes nothing beside what else is chosen.
  HIDDEN
}
