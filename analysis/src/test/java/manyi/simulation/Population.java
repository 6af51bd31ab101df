package manyi.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A made-up population that rated six items and, as the last column, an outcome.
///
/// @param sample how many are asked
/// @param columns by column, then by member
/// @param reach by member, how likely to be asked relative to the likeliest, 0–1
record Population(int sample, double[][] columns, double[] reach) {
  private static final int ITEMS = Design.ITEMS;

  static Population of(Design design, int size, long seed) {
    var random = new SplittableRandom(seed);
    var columns = new double[ITEMS + 1][size];
    var reach = new double[size];
    for (int member = 0; member < size; member++) {
      double opinion = random.nextGaussian();
      double outcome = 0.7 * random.nextGaussian();
      for (int item = 0; item < ITEMS; item++) {
        double share = design.common()[item];
        double value = share * opinion + Math.sqrt(1 - share * share) * random.nextGaussian();
        outcome += design.drive()[item] * value;
        columns[item][member] = rating(design.level()[item], value, design);
      }
      columns[ITEMS][member] = rating(design.level()[0], outcome, design);
      reach[member] = !design.uneven() || opinion > 0.3 ? 1 : 0.25;
    }
    return new Population(design.sample(), columns, reach);
  }

  private static double rating(double level, double value, Design design) {
    return Math.clamp(Math.rint(level + design.width() * value), 1, design.most());
  }

  /// Some of the members asked, with what weights them back.
  ///
  /// @param columns by column, then by respondent
  record Sample(double[][] columns, double[] weights) {
    double[][] items() {
      return Arrays.copyOf(columns, ITEMS);
    }
  }

  Sample sample(long seed) {
    var random = new SplittableRandom(seed);
    var members = new int[sample];
    for (int i = 0; i < sample; i++) {
      do {
        members[i] = random.nextInt(reach.length);
      } while (random.nextDouble() >= reach[members[i]]);
    }
    return of(members);
  }

  /// All members, each once.
  Sample all() {
    var ones = new double[reach.length];
    Arrays.fill(ones, 1);
    return new Sample(columns, ones);
  }

  private Sample of(int[] members) {
    var picked =
        Arrays.stream(columns)
            .map(column -> IntStream.of(members).mapToDouble(i -> column[i]).toArray())
            .toArray(double[][]::new);
    return new Sample(picked, IntStream.of(members).mapToDouble(i -> 1 / reach[i]).toArray());
  }
}
