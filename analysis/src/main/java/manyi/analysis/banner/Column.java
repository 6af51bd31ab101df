package manyi.analysis.banner;

import java.util.List;

/// A column of the banner.
///
/// @param subtable in which it stands, from 0
/// @param letter that names it in the subtable: A–Z, then AA, AB …
/// @param labels of its level, in a nesting the outermost first
public record Column(int subtable, String letter, List<String> labels) {
  public Column {
    labels = List.copyOf(labels);
  }

  /// The label of the innermost level.
  String label() {
    return labels.getLast();
  }
}
