package manyi.chart;

import java.util.Collection;
import manyi.document.Figure.HeatMap;

/// How strongly a number is coloured.
///
/// @param low the value at its lower end
/// @param high the value at its upper end, above `low`
record HeatScale(double low, double high) {
  /// The scale that a figure states; where it states none, that of its values.
  static HeatScale of(HeatMap figure) {
    double low = figure.low();
    double high = figure.high();
    if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
      var values =
          figure.values().stream()
              .flatMap(Collection::stream)
              .mapToDouble(Double::doubleValue)
              .filter(Double::isFinite)
              .summaryStatistics();
      low = values.getCount() == 0 ? 0 : values.getMin();
      high = values.getCount() > 0 && values.getMax() > low ? values.getMax() : low + 1;
    }
    return new HeatScale(low, high);
  }

  /// From −1, the strongest colour below zero, to 1, the strongest above it. A scale on one side of
  /// zero begins without colour at its end near zero.
  double part(double value) {
    if (low >= 0) {
      return Math.clamp((value - low) / (high - low), 0.0, 1.0);
    }
    if (high <= 0) {
      return -Math.clamp((high - value) / (high - low), 0.0, 1.0);
    }
    return Math.clamp(value / Math.max(-low, high), -1.0, 1.0);
  }
}
