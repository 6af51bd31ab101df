package manyi.priorities;

/// How an element's satisfaction finds its importance.
public enum Pairing {
  /// By the items' words.
  BY_TEXT,
  /// The first with the first, the second with the second …
  BY_ORDER
}
