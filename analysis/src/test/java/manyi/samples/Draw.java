package manyi.samples;

import java.util.List;

/// A stream of random draws that is the same for the same seed on every machine and Java release.
///
/// The generator is SplitMix64 (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195), written out
/// because the algorithms behind the JDK's own generators are not promised to stay.
final class Draw {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Draw(long seed) {
    this.state = seed;
  }

  /// The stream of one respondent, which does not depend on how much the others have drawn.
  static Draw of(long seed, int respondent) {
    return new Draw(mix(seed) ^ mix((respondent + 1) * GOLDEN_GAMMA));
  }

  /// Uniform on [0, 1).
  double uniform() {
    state += GOLDEN_GAMMA;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  /// Standard normal (Box & Muller 1958); by StrictMath, as Math may differ in the last bit.
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * Math.PI * uniform());
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /// An integer in 0 … bound − 1.
  int below(int bound) {
    return (int) (uniform() * bound);
  }

  <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /// An index drawn in proportion to the shares, which need not sum to 1.
  int index(double... shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    double left = uniform() * sum;
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
