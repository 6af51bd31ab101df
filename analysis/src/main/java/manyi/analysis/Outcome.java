package manyi.analysis;

import manyi.text.Message;

/// What came of an analysis. Too few cases is a finding, not an error.
public sealed interface Outcome<R extends Record> {
  /// It was computed.
  record Computed<R extends Record>(R result) implements Outcome<R> {}

  /// The data do not allow it, and why.
  record NotPossible<R extends Record>(Message reason) implements Outcome<R> {}

  static <R extends Record> Outcome<R> of(R result) {
    return new Computed<>(result);
  }

  static <R extends Record> Outcome<R> notPossible(String key, Object... arguments) {
    return new NotPossible<>(Message.of(key, arguments));
  }
}
