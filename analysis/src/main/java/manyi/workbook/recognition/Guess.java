package manyi.workbook.recognition;

import manyi.survey.Kind;
import manyi.text.Message;
import manyi.workbook.recognition.Note.Severity;

/// What a column's answers seem to be, and why.
///
/// @param kind of the answers
/// @param severity of the note that tells it
/// @param reason the note
/// @param separator of several answers in a cell; empty where a cell holds one
record Guess(Kind kind, Severity severity, Message reason, String separator) {
  static Guess sure(Kind kind, String key, Object... arguments) {
    return new Guess(kind, Severity.INFO, Message.of(key, arguments), "");
  }

  static Guess doubtful(Kind kind, String key, Object... arguments) {
    return new Guess(kind, Severity.DOUBT, Message.of(key, arguments), "");
  }

  Guess because(Message newReason) {
    return new Guess(kind, severity, newReason, separator);
  }

  Guess separatedBy(String newSeparator) {
    return new Guess(kind, severity, reason, newSeparator);
  }
}
