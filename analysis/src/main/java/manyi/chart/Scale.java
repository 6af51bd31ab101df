package manyi.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// An axis' values on a stretch of the drawing.
///
/// @param low the value at `start`
/// @param high the value at `end`, above `low`
/// @param start where it begins, to the right of its end or below it where values grow to the left
///   or upwards
/// @param end where it ends
/// @param step between two ticks, 1, 2 or 5 times a power of ten
record Scale(double low, double high, double start, double end, double step) {
  /// A scale with a tick about every so many units of the drawing.
  static Scale of(QuadrantRange range, double start, double end, double everyTick) {
    double ticks = Math.max(2, Math.abs(end - start) / everyTick);
    double rough = (range.high() - range.low()) / ticks;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        power * (rough < 1.5 * power ? 1 : rough < 3.5 * power ? 2 : rough < 7.5 * power ? 5 : 10);
    return new Scale(range.low(), range.high(), start, end, step);
  }

  /// Where a value stands.
  double place(double value) {
    return start + (value - low) / (high - low) * (end - start);
  }

  /// How long a difference between two values is drawn.
  double length(double difference) {
    return Math.abs(difference / (high - low) * (end - start));
  }

  /// The values of its ticks. A scale that reaches below zero only to leave room has none there.
  List<Double> ticks(boolean negative) {
    return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
        .mapToObj(i -> i * step)
        .filter(tick -> negative || tick >= 0)
        .toList();
  }

  /// A tick as it is read.
  String shown(double tick) {
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    // Adding zero makes a negative zero a plain one.
    return format.format(tick + 0.0);
  }
}
