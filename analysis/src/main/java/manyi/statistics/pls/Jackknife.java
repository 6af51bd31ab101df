package manyi.statistics.pls;

/// Figures without each respondent once, as sums of powers of their distances from the figures of
/// all, so that many respondents take no room.
final class Jackknife {
  private final double[] whole;
  private final double[] defined;
  private final double[] distances;
  private final double[] squares;
  private final double[] cubes;

  /// @param whole the figures of all respondents
  Jackknife(double[] whole) {
    this.whole = whole;
    defined = new double[whole.length];
    distances = new double[whole.length];
    squares = new double[whole.length];
    cubes = new double[whole.length];
  }

  /// @param without the figures without a respondent; NaN counts nowhere
  void add(double[] without) {
    for (int i = 0; i < whole.length; i++) {
      double distance = without[i] - whole[i];
      if (!Double.isNaN(distance)) {
        defined[i]++;
        distances[i] += distance;
        squares[i] += distance * distance;
        cubes[i] += distance * distance * distance;
      }
    }
  }

  void add(Jackknife other) {
    for (int i = 0; i < whole.length; i++) {
      defined[i] += other.defined[i];
      distances[i] += other.distances[i];
      squares[i] += other.squares[i];
      cubes[i] += other.cubes[i];
    }
  }

  /// Σd³ / 6(Σd²)^1.5, d the mean of the figures without a respondent each less such a figure; 0
  /// where these are all the same.
  double acceleration(int figure) {
    double n = defined[figure];
    double mean = distances[figure] / n;
    double spread = squares[figure] - n * mean * mean;
    double skew = cubes[figure] - 3 * mean * squares[figure] + 2 * n * mean * mean * mean;
    return spread > 1e-12 * squares[figure] ? -skew / (6 * Math.pow(spread, 1.5)) : 0;
  }
}
