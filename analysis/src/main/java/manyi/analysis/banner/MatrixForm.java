package manyi.analysis.banner;

/// How the items of a matrix are shown.
public enum MatrixForm {
  /// A table an item.
  FULL,
  /// One table, a row an item with its mean.
  MEAN,
  /// One table, a row an item with its top box.
  TOP_BOX,
  /// One table, a row an item with its bottom box.
  BOTTOM_BOX,
  /// One table, a row an item with one answer or one net.
  OPTION
}
