package manyi.survey;

import manyi.text.ChoiceWord;
import manyi.text.Message;

/// What a question's answers are.
public enum Kind {
  /// One of several levels, without a score.
  SINGLE,
  /// Any number of several options.
  MULTIPLE,
  /// One of several ordered levels, each with a score; a level such as "don't know" has none.
  RATING,
  /// Options put in order.
  RANKING,
  /// A measured or counted number.
  NUMBER,
  /// Free text.
  TEXT,
  /// A date or a time, or both.
  TIME,
  /// Tells respondents apart: a serial number, an account.
  IDENTIFIER,
  /// What the survey platform adds: source, duration, address.
  META;

  /// The name on the command line and in JSON, such as `single`.
  public String word() {
    return ChoiceWord.of(this);
  }

  /// What it is called in a message.
  public Message called() {
    return Message.of("survey.kind." + word());
  }

  /// Whether answers are levels, so that they can be counted in a table.
  public boolean closed() {
    return this == SINGLE || this == MULTIPLE || this == RATING || this == RANKING;
  }
}
