package manyi.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import manyi.document.NumberFormat;

/// The marks of a numeric scale: a few round numbers.
final class Ticks {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  private Ticks() {}

  /// Round numbers from `low` to `high`, none closer to the next than the format tells apart.
  ///
  /// @param most how many spaces between them have room
  static List<Double> between(double low, double high, double most, NumberFormat format) {
    double step =
        Math.max(step((high - low) / Math.max(1, most)), format.rounded(0).ulp().doubleValue());
    return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
        .mapToObj(i -> i * step)
        .toList();
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(ROUND)
        .map(round -> round * power)
        .filter(step -> step >= least)
        .findFirst()
        .orElse(10 * power);
  }
}
