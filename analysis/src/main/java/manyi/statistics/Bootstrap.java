package manyi.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import manyi.progress.Progress;
import manyi.progress.SideBySide;

/// Resampling respondents with replacement, to see how far figures would differ had others been
/// asked: each resample draws as many respondents as there are, each with the same chance each
/// time, and keeps their weights.
///
/// A resample's draws depend on the seed and its own number only, so that they are the same on one
/// processor and on many.
///
/// Source: B. Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics
/// 7, 1–26, doi:10.1214/aos/1176344552; the percentile interval B. Efron and R. J. Tibshirani
/// (1993), An Introduction to the Bootstrap. Its coverage: docs/simulation.md.
public final class Bootstrap {
  /// Parts of the work between two looks at [Progress].
  private static final int PARTS = 200;

  /// 2⁶⁴ over the golden ratio: spreads neighbouring numbers.
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Bootstrap() {}

  /// A figure, or several, of resampled respondents. An instance is used by one thread at a time.
  @FunctionalInterface
  public interface Statistic {
    /// The figures.
    ///
    /// @param multiplicities how many times each respondent was drawn; not to be kept
    /// @return always of the same length, NaN where a figure is not defined; copied by the caller
    double[] of(double[] multiplicities);
  }

  /// The figures of many resamples.
  ///
  /// @param respondents 0 or more
  /// @param resamples 0 or more
  /// @param statistic asked for an instance as often as there are threads
  /// @return by resample, then by figure
  /// @throws manyi.progress.Cancelled when the work should stop
  public static double[][] run(
      int respondents,
      int resamples,
      long seed,
      Supplier<? extends Statistic> statistic,
      Progress progress) {
    var replicates = new double[resamples][];
    int parts = Math.min(PARTS, resamples);
    var idle = new ConcurrentLinkedQueue<Worker>();
    SideBySide.map(
        parts,
        progress,
        part -> {
          var found = idle.poll();
          var worker = found == null ? new Worker(respondents, seed, statistic.get()) : found;
          int to = (int) ((part + 1L) * resamples / parts);
          for (int r = (int) ((long) part * resamples / parts); r < to; r++) {
            replicates[r] = worker.replicate(r);
          }
          idle.add(worker);
          return part;
        });
    return replicates;
  }

  /// How many times each respondent is drawn in a resample.
  ///
  /// @param multiplicities filled; its length is the number of respondents
  /// @param resample its number, from 0
  public static void draw(double[] multiplicities, long seed, int resample) {
    Arrays.fill(multiplicities, 0);
    var random = new SplittableRandom(mix(mix(seed) + resample * GOLDEN));
    int size = multiplicities.length;
    for (int i = 0; i < size; i++) {
      multiplicities[(int) Math.unsignedMultiplyHigh(random.nextLong(), size)]++;
    }
  }

  /// Spreads a change of one bit over all (the finaliser "Mix13" of D. Stafford).
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /// The percentile interval of one figure, by quantiles of R's type 7.
  ///
  /// @param replicates by resample, then by figure; NaN counts nowhere
  /// @param confidence strictly between 0 and 1
  /// @return undefined where the figure is defined in no resample
  public static Interval interval(double[][] replicates, int figure, double confidence) {
    double tail = (1 - confidence) / 2;
    return between(replicates, figure, tail, 1 - tail);
  }

  /// Between two quantiles of one figure, of R's type 7.
  ///
  /// @param replicates by resample, then by figure; NaN counts nowhere
  /// @param lower share of the resamples below the interval, 0–1
  /// @param upper share of the resamples below its upper end, 0–1
  /// @return undefined where the figure is defined in no resample
  public static Interval between(double[][] replicates, int figure, double lower, double upper) {
    var sorted = defined(replicates, figure);
    if (sorted.length == 0) {
      return Interval.UNDEFINED;
    }
    Arrays.sort(sorted);
    return new Interval(quantile(sorted, lower), quantile(sorted, upper));
  }

  private static double quantile(double[] sorted, double probability) {
    double at = probability * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /// The standard deviation of one figure over the resamples; NaN where it is defined in fewer than
  /// two.
  public static double standardError(double[][] replicates, int figure) {
    var values = defined(replicates, figure);
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /// The share of all resamples whose figures satisfy something, 0–1; NaN without resamples.
  public static double share(double[][] replicates, Predicate<double[]> satisfied) {
    return (double) Arrays.stream(replicates).filter(satisfied).count() / replicates.length;
  }

  /// In how many resamples one figure is defined.
  public static int definedIn(double[][] replicates, int figure) {
    return defined(replicates, figure).length;
  }

  private static double[] defined(double[][] replicates, int figure) {
    return IntStream.range(0, replicates.length)
        .mapToDouble(r -> replicates[r][figure])
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  /// One thread's statistic and draws.
  private record Worker(double[] multiplicities, long seed, Statistic statistic) {
    Worker(int respondents, long seed, Statistic statistic) {
      this(new double[respondents], seed, statistic);
    }

    double[] replicate(int resample) {
      draw(multiplicities, seed, resample);
      return statistic.of(multiplicities).clone();
    }
  }
}
