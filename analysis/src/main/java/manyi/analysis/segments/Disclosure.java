package manyi.analysis.segments;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Which groups' figures are withheld because they rest on too few respondents, or because those of
/// a few would follow from the figures of all and of the other groups.
///
/// What is left of all respondents without the groups shown must be nobody, or enough; where it is
/// not, further groups are withheld, the smallest first.
final class Disclosure {
  private Disclosure() {}

  static boolean[] withheld(long[] n, long total, long least) {
    return withheld(n, total, least, new boolean[n.length]);
  }

  /// @param n respondents by group; each is in at most one
  /// @param total all respondents, also those in no group
  /// @param least the fewest that are shown; 0 for any number
  /// @param anyway the groups that are not shown for another reason, and that cover others so
  /// @return by group, with those
  static boolean[] withheld(long[] n, long total, long least, boolean[] anyway) {
    var withheld = anyway.clone();
    for (int group = 0; group < n.length; group++) {
      withheld[group] |= n[group] > 0 && n[group] < least;
    }
    while (left(n, total, withheld) > 0 && left(n, total, withheld) < least) {
      var next =
          IntStream.range(0, n.length)
              .filter(group -> n[group] > 0 && !withheld[group])
              .boxed()
              .min(Comparator.comparingLong(group -> n[group]));
      if (next.isEmpty()) {
        break;
      }
      withheld[next.get()] = true;
    }
    return withheld;
  }

  private static long left(long[] n, long total, boolean[] withheld) {
    long shown = 0;
    for (int group = 0; group < n.length; group++) {
      shown += withheld[group] ? 0 : n[group];
    }
    return total - shown;
  }
}
