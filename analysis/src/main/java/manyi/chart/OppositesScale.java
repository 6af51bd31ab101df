package manyi.chart;

import java.awt.Font;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import manyi.document.Figure.Bar;
import manyi.document.Figure.Opposites;

/// The scale of bars from a common zero, with room for the values beyond their ends.
///
/// @param low the value at its left end, at most 0
/// @param high the value at its right end, at least 0 and above `low`
/// @param left where it begins
/// @param right where it ends
record OppositesScale(double low, double high, double left, double right) {
  /// From a bar's end to its value.
  static final double TO_TEXT = 5;

  /// @param start the left end of the room for bars and values
  /// @param end its right end
  static OppositesScale of(Opposites figure, Look look, Font font, double start, double end) {
    double low = ends(figure).filter(Double::isFinite).min().orElse(0);
    double high = ends(figure).filter(Double::isFinite).max().orElse(0);
    low = Math.min(0, low);
    high = Math.max(0, high);
    high = high > low ? high : low + 1;
    double left = start + room(bars(figure).filter(bar -> bar.value() < 0), figure, look, font);
    double right = end - room(bars(figure).filter(bar -> bar.value() >= 0), figure, look, font);
    return new OppositesScale(low, high, left, Math.max(left + 1, right));
  }

  /// Where a value stands.
  double place(double value) {
    return left + (value - low) / (high - low) * (right - left);
  }

  private static double room(Stream<Bar> bars, Opposites figure, Look look, Font font) {
    return bars.mapToDouble(
            bar -> Lines.width(figure.format().shown(bar.value(), look.language()), font) + TO_TEXT)
        .max()
        .orElse(0);
  }

  private static Stream<Bar> bars(Opposites figure) {
    return figure.rows().stream().flatMap(row -> Stream.of(row.first(), row.second()));
  }

  private static DoubleStream ends(Opposites figure) {
    return bars(figure)
        .filter(bar -> Double.isFinite(bar.value()))
        .flatMapToDouble(bar ->
            IntervalBars.hasInterval(bar)
                ? DoubleStream.of(bar.value(), bar.low(), bar.high())
                : DoubleStream.of(bar.value()));
  }
}
