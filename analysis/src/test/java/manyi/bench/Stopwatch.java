package manyi.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/// Times work on the wall clock, in milliseconds.
final class Stopwatch {
  private Stopwatch() {}

  /// The median of several timed rounds after some that are not counted.
  static double median(int warmUps, int rounds, Callable<?> work) throws Exception {
    return rounds(warmUps, rounds, work)[rounds / 2];
  }

  /// All timed rounds after some that are not counted, the fastest first: on a machine that others
  /// use as well it is the one to go by.
  static double[] rounds(int warmUps, int rounds, Callable<?> work) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      work.call();
    }
    var times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      times[i] = once(work);
    }
    Arrays.sort(times);
    return times;
  }

  static double once(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }
}
