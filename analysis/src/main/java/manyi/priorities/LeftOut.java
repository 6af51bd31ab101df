package manyi.priorities;

import manyi.survey.Question;

/// An item that has no place in the picture, and why.
public record LeftOut(String question, String text, Reason reason) {
  /// Why it has no place.
  public enum Reason {
    /// No item of the other side belongs to it.
    NO_PARTNER,
    /// Nobody rated it, or nobody rated its partner.
    NO_ANSWERS,
    /// Everybody rated it alike, so that nothing can be derived from its answers.
    CONSTANT,
    /// It is the outcome itself.
    IS_OUTCOME
  }

  static LeftOut of(Question item, Reason reason) {
    return new LeftOut(item.id(), item.text(), reason);
  }
}
