package manyi.statistics.pls;

/// Between what numbers answers lie.
///
/// @param least by item, the answer that is worth 0
/// @param most by item, the answer that is worth 100; above the least
public record ScaleEnds(double[] least, double[] most) {
  double width(int item) {
    return most[item] - least[item];
  }

  /// Where a number lies, 0–100.
  double rescaled(int item, double number) {
    return 100 * (number - least[item]) / width(item);
  }
}
