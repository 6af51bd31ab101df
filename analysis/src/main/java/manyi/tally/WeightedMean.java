package manyi.tally;

/// A mean while numbers are added to it.
final class WeightedMean {
  private double weights;
  private double sum;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /// @param weight above 0
  void add(double value, double weight) {
    weights += weight;
    sum += weight * value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  /// Σwx / Σw; NaN where nothing was added. Of equal values it is that value, whatever rounding
  /// does to the sums.
  double mean() {
    return min == max ? min : sum / weights;
  }
}
