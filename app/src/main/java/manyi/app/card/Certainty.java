package manyi.app.card;

/// How far a result has come of an analysis that shows its figures before it has computed how sure
/// they are.
public enum Certainty {
  /// The result is whole.
  KNOWN,
  /// The figures are there, how sure they are is being computed.
  COMPUTING,
  /// The figures are there; the user stopped what would have told how sure they are.
  STOPPED
}
