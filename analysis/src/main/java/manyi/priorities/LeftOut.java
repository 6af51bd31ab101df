package manyi.priorities;

/// An item that has no place in the picture, and why.
public record LeftOut(String question, String text, Reason reason) {
  /// Why it has no place.
  public enum Reason {
    /// No item of the other side belongs to it.
    NO_PARTNER,
    /// Nobody rated it, or nobody rated its partner.
    NO_ANSWERS
  }
}
