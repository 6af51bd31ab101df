package manyi.survey;

/// How many respondents a figure rests on.
///
/// @param n respondents
/// @param weighted the sum of their weights; n without weights
/// @param effective Kish's effective n, (Σw)²/Σw²; 0 where all weights are zero
public record Base(long n, double weighted, double effective) {
  /// A base from its sums.
  ///
  /// @param squares the sum of the squared weights
  public static Base of(long n, double weighted, double squares) {
    return new Base(n, weighted, squares > 0 ? weighted * weighted / squares : 0);
  }

  /// The base of these respondents and others.
  public Base plus(Base other) {
    return of(n + other.n, weighted + other.weighted, squares() + other.squares());
  }

  private double squares() {
    return effective > 0 ? weighted * weighted / effective : 0;
  }
}
