package manyi.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/// Times work on the wall clock, in milliseconds.
final class Stopwatch {
  private Stopwatch() {}

  /// The median of several timed rounds after some that are not counted.
  static double median(int warmUps, int rounds, Callable<?> work) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      work.call();
    }
    var times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      times[i] = once(work);
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  static double once(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }
}
