package manyi.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.pls.IntervalKind;
import manyi.statistics.pls.ItemMoments;
import manyi.statistics.pls.Mode;
import manyi.statistics.pls.Pls;
import manyi.statistics.pls.PlsBlock;
import manyi.statistics.pls.PlsBootstrap;
import manyi.statistics.pls.PlsData;
import manyi.statistics.pls.PlsModel;
import manyi.statistics.pls.PlsOptions;
import manyi.statistics.pls.ScaleEnds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures structural models: the European index's seven latent variables and 24 items, of made-up
/// answers on 1–10 of 250 and of 10,000 respondents, 5,000 resamples.
///
/// The floor, in the same run and on all processors: the draws, with every cell read once a
/// resample and added up.
///
/// Nothing is asserted: it prints. It runs by `mvn -Pbench -pl resources,analysis test`.
@Tag("bench")
class PlsBenchmarks {
  private static final int[] SIZES = {5, 3, 7, 2, 3, 1, 3};
  private static final int[][] PATHS = {
    {0, 1}, {0, 4}, {0, 6}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}, {4, 5}, {4, 6}, {5, 6}
  };
  private static final int RESAMPLES = 5_000;
  private static final long SEED = 1;
  private static final int ROUNDS = 7;
  private static final PrintStream OUT = System.out;

  @Test
  void measure() throws Exception {
    measure(250, 3);
    measure(10_000, 1);
  }

  private static void measure(int respondents, int warmUps) throws Exception {
    var model = model();
    var data = data(respondents);
    OUT.printf("%,d respondents%n", respondents);
    print(
        "the draws, and every cell read",
        warmUps,
        () ->
            Bootstrap.run(
                respondents,
                RESAMPLES,
                SEED,
                () -> drawn -> new double[] {read(data.columns())},
                Progress.none()));
    print(
        "one estimate",
        warmUps,
        () -> Pls.estimate(model, PlsOptions.STANDARD, ItemMoments.of(data.columns(), data.weights())));
    for (var kind : IntervalKind.values()) {
      print(
          "5,000 resamples, " + kind,
          warmUps,
          () ->
              PlsBootstrap.run(
                  model, PlsOptions.STANDARD, data, RESAMPLES, SEED, kind, Progress.none()));
    }
  }

  private static void print(String name, int warmUps, Supplier<?> work) throws Exception {
    var rounds = Stopwatch.rounds(warmUps, ROUNDS, work::get);
    OUT.printf("%-32s %9.2f ms, the fastest %.2f ms%n", name, rounds[ROUNDS / 2], rounds[0]);
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

  private static PlsModel model() {
    var blocks = new ArrayList<PlsBlock>();
    int from = 0;
    for (int size : SIZES) {
      blocks.add(new PlsBlock(IntStream.range(from, from + size).boxed().toList(), Mode.A));
      from += size;
    }
    var paths = new boolean[SIZES.length][SIZES.length];
    Arrays.stream(PATHS).forEach(path -> paths[path[0]][path[1]] = true);
    return new PlsModel(List.copyOf(blocks), paths);
  }

  /// Each latent variable takes half of its spread from its causes.
  private static PlsData data(int respondents) {
    var random = new SplittableRandom(11);
    int items = Arrays.stream(SIZES).sum();
    var columns = new double[items][respondents];
    for (int i = 0; i < respondents; i++) {
      var latent = new double[SIZES.length];
      int item = 0;
      for (int j = 0; j < latent.length; j++) {
        latent[j] = 0.7 * random.nextGaussian();
        for (var path : PATHS) {
          latent[j] += path[1] == j ? 0.35 * latent[path[0]] : 0;
        }
        for (int k = 0; k < SIZES[j]; k++) {
          double answer = Math.rint(7 + 1.5 * latent[j] + 1.2 * random.nextGaussian());
          columns[item++][i] = Math.clamp(answer, 1, 10);
        }
      }
    }
    var least = new double[items];
    var most = new double[items];
    var weights = new double[respondents];
    Arrays.fill(least, 1);
    Arrays.fill(most, 10);
    Arrays.fill(weights, 1);
    return new PlsData(columns, weights, new ScaleEnds(least, most));
  }
}
