package manyi.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Supplier;
import manyi.progress.Progress;
import manyi.statistics.Bootstrap;
import manyi.statistics.pls.IntervalKind;
import manyi.statistics.pls.MadeUpCustomers;
import manyi.statistics.pls.Pls;
import manyi.statistics.pls.PlsBootstrap;
import manyi.statistics.pls.PlsGroups;
import manyi.statistics.pls.PlsOptions;
import manyi.statistics.pls.PlsPredict;
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
    var model = MadeUpCustomers.model();
    var data = MadeUpCustomers.data(respondents, 11);
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
    print("one estimate", warmUps, () -> Pls.estimate(model, PlsOptions.STANDARD, data.moments()));
    for (var kind : IntervalKind.values()) {
      print(
          "5,000 resamples, " + kind,
          warmUps,
          () ->
              PlsBootstrap.run(
                  model, PlsOptions.STANDARD, data, RESAMPLES, SEED, kind, Progress.none()));
    }
    print(
        "PLSpredict, 10 folds, 10 times",
        warmUps,
        () -> PlsPredict.of(model, PlsOptions.STANDARD, data, 10, 10, SEED, Progress.none()));
    var first = new boolean[respondents];
    Arrays.fill(first, 0, respondents / 2, true);
    print(
        "two groups, 1,000 permutations",
        warmUps,
        () ->
            PlsGroups.compare(
                model, PlsOptions.STANDARD, data, first, 1_000, SEED, 0.95, Progress.none()));
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
}
