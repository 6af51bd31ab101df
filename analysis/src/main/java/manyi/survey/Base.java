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

  /// The base of respondents who count as much as their weights say.
  public static Base of(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return of(weights.length, sum, squares);
  }

  /// Kish's design effect of the weights, n / effective n; 1 without weights, NaN where nobody
  /// counts.
  public double designEffect() {
    return effective > 0 ? n / effective : Double.NaN;
  }

  /// The base of these respondents and others.
  public Base plus(Base other) {
    return of(n + other.n, weighted + other.weighted, squares() + other.squares());
  }

  private double squares() {
    return effective > 0 ? weighted * weighted / effective : 0;
  }
}
