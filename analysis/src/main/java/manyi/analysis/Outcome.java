package manyi.analysis;

import manyi.text.Message;

/// What came of an analysis. Too few cases is a finding, not an error.
public sealed interface Outcome<R extends Record> {
  /// It was computed.
  record Computed<R extends Record>(R result) implements Outcome<R> {}

  /// It could not be computed, and why.
  ///
  /// @param cause what would have to be another
  record NotPossible<R extends Record>(Message reason, Cause cause) implements Outcome<R> {
    /// The data do not allow it.
    public NotPossible(Message reason) {
      this(reason, Cause.DATA);
    }
  }

  /// What stands in the way of a result.
  enum Cause {
    /// Too few cases, or no variation: a finding about the data.
    DATA,
    /// A setting is missing, cannot be read, or does not fit the survey: unfinished work in the
    /// window, a problem of the command on the command line.
    SETTINGS
  }

  static <R extends Record> Outcome<R> of(R result) {
    return new Computed<>(result);
  }

  /// The data do not allow it.
  static <R extends Record> Outcome<R> notPossible(String key, Object... arguments) {
    return new NotPossible<>(Message.of(key, arguments));
  }

  /// The settings do not fit.
  static <R extends Record> Outcome<R> wrong(String key, Object... arguments) {
    return wrong(Message.of(key, arguments));
  }

  /// The settings do not fit.
  static <R extends Record> Outcome<R> wrong(Message reason) {
    return new NotPossible<>(reason, Cause.SETTINGS);
  }
}
