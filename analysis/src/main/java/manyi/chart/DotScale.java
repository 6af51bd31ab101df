package manyi.chart;

import java.util.List;
import manyi.document.Figure.Dots;

/// The horizontal scale of dots: from a little below the least number to a little above the
/// greatest.
///
/// @param low the value at its left end
/// @param high the value at its right end
/// @param left where it begins
/// @param right where it ends
/// @param ticks its marks
record DotScale(double low, double high, double left, double right, List<Double> ticks) {
  private static final double MARGIN = 0.05;
  private static final double ROOM_FOR_TICK = 64;

  static DotScale of(Dots figure, double left, double right) {
    double least = DotPlot.ends(figure).min().orElse(0);
    double most = DotPlot.ends(figure).max().orElse(1);
    double length = most > least ? most - least : Math.max(1e-9, Math.abs(most) / 5);
    // A scale of numbers that cannot be negative does not go below zero.
    double low = least >= 0 ? Math.max(0, least - MARGIN * length) : least - MARGIN * length;
    double high = most + MARGIN * length;
    var ticks = Ticks.between(low, high, (right - left) / ROOM_FOR_TICK, figure.format());
    return new DotScale(low, high, left, right, ticks);
  }

  /// Where a value stands.
  double place(double value) {
    return left + (value - low) / (high - low) * (right - left);
  }
}
