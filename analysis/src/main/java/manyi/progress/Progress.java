package manyi.progress;

/// What long work reports to and obeys. Work calls [#report] every few thousand rows; the call
/// throws [Cancelled] once the user no longer wants the result.
@FunctionalInterface
public interface Progress {
  /// Tells how much of the work is done.
  ///
  /// @param done the part done, a proportion 0–1; NaN where the length of the work is not known
  /// @throws Cancelled when the work should stop
  void report(double done);

  /// Nobody watches and nobody cancels.
  static Progress none() {
    return done -> {};
  }

  /// A view of a part of this progress: 0–1 of the part is `from`–`to` of the whole.
  default Progress part(double from, double to) {
    return done -> report(from + done * (to - from));
  }
}
