package manyi.bench;

import java.io.PrintStream;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.ColumnMeans;
import manyi.statistics.DriverData;
import manyi.statistics.DriverMeasure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures resampling: 1,000 resamples of 10,000 weighted respondents who rated 15 elements twice
/// and an outcome, on a scale of ten.
///
/// The floors, in the same run and on all processors: the draws alone; and the draws with every
/// cell of the thirty columns read once a resample and added up.
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class BootstrapBenchmarks {
  private static final int ELEMENTS = 15;
  private static final int RESPONDENTS = 10_000;
  private static final int RESAMPLES = 1_000;
  private static final long SEED = 1;
  private static final int WARM_UPS = 4;
  private static final int ROUNDS = 11;
  private static final PrintStream OUT = System.out;

  @Test
  void measure() throws Exception {
    var columns = ratings(2 * ELEMENTS + 1, 0);
    var weights = new SplittableRandom(5).doubles(RESPONDENTS, 0.3, 3).toArray();
    print("the draws alone", () -> drawn -> new double[] {drawn[0]});
    print("and every cell read", () -> drawn -> new double[] {read(columns)});
    var means =
        new ColumnMeans(
            IntStream.range(0, 30).mapToObj(i -> columns[i]).toArray(double[][]::new), weights);
    print("thirty means", () -> means);
    var incomplete = ratings(2 * ELEMENTS + 1, 0.05);
    var some =
        new ColumnMeans(
            IntStream.range(0, 30).mapToObj(i -> incomplete[i]).toArray(double[][]::new), weights);
    print("thirty means, 5 % missing", () -> some);
    var complete = data(columns, weights, true);
    for (var measure : DriverMeasure.values()) {
      print(measure.name(), () -> complete.statistic(measure));
    }
    print("coefficients", complete::statisticOfCoefficients);
    var pairs = data(incomplete, weights, false);
    print("RELATIVE_WEIGHT, 5 % missing", () -> pairs.statistic(DriverMeasure.RELATIVE_WEIGHT));
    var twenty =
        DriverData.of(
            IntStream.range(0, 20).mapToObj(i -> columns[i]).toArray(double[][]::new),
            columns[30],
            weights,
            true);
    var shares = Stopwatch.rounds(WARM_UPS, ROUNDS, () -> twenty.importance(DriverMeasure.SHAPLEY));
    OUT.printf(
        "%-32s %8.1f ms, the fastest %.1f ms%n",
        "Shapley shares of 20 items once", shares[ROUNDS / 2], shares[0]);
  }

  private static DriverData data(double[][] columns, double[] weights, boolean listwise) {
    var items = IntStream.range(0, ELEMENTS).mapToObj(i -> columns[i]).toArray(double[][]::new);
    return DriverData.of(items, columns[2 * ELEMENTS], weights, listwise);
  }

  private static void print(String name, Supplier<? extends Bootstrap.Statistic> statistic)
      throws Exception {
    var rounds =
        Stopwatch.rounds(
            WARM_UPS,
            ROUNDS,
            () -> Bootstrap.run(RESPONDENTS, RESAMPLES, SEED, statistic, Progress.none()));
    OUT.printf("%-32s %8.1f ms, the fastest %.1f ms%n", name, rounds[ROUNDS / 2], rounds[0]);
  }

  private static double read(double[][] columns) {
    double sum = 0;
    double other = 0;
    for (var column : columns) {
      for (int i = 0; i + 1 < column.length; i += 2) {
        sum += column[i];
        other += column[i + 1];
      }
    }
    return sum + other;
  }

  private static double[][] ratings(int columns, double missing) {
    var random = new SplittableRandom(columns);
    var ratings = new double[columns][RESPONDENTS];
    for (int i = 0; i < RESPONDENTS; i++) {
      double common = random.nextGaussian();
      for (var column : ratings) {
        double rating = Math.rint(7 + 1.5 * common + 1.2 * random.nextGaussian());
        column[i] = random.nextDouble() < missing ? Double.NaN : Math.clamp(rating, 1, 10);
      }
    }
    return ratings;
  }
}
