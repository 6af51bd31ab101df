package manyi.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/// The horizontal scale of a waterfall: from zero where the changes are then still seen, else from
/// a little below the least figure.
///
/// @param low the value at its left end
/// @param high the value at its right end
/// @param left where it begins
/// @param right where it ends
/// @param cut whether it leaves out zero
record WaterfallScale(double low, double high, double left, double right, boolean cut) {
  /// Changes that take less of a scale from zero than this would hardly be seen.
  private static final double SEEN = 0.35;

  private static final double MARGIN = 0.35;

  static WaterfallScale of(List<WaterfallRow> rows, double left, double right) {
    double least = ends(rows).min().orElse(0);
    double most = ends(rows).max().orElse(1);
    double length = most - least;
    if (least > 0 && length < SEEN * most) {
      double spread = length > 0 ? length : most / 10;
      double low = Math.max(0, least - MARGIN * spread);
      return new WaterfallScale(low, most, left, right, low > 0);
    }
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    return new WaterfallScale(low, high > low ? high : low + 1, left, right, false);
  }

  /// Where the bars of whole figures begin.
  double base() {
    return cut ? low : 0;
  }

  /// Where a value stands.
  double place(double value) {
    return left + (value - low) / (high - low) * (right - left);
  }

  private static DoubleStream ends(List<WaterfallRow> rows) {
    return rows.stream()
        .flatMapToDouble(row -> DoubleStream.of(row.from(), row.to()))
        .filter(Double::isFinite);
  }
}
