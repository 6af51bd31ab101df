package manyi.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import manyi.survey.Base;

/// From how many respondents the figures of a group are told: those of fewer are withheld, and so
/// are further groups whose figures would betray them.
///
/// What is left of all respondents without the groups shown must be nobody, or enough: a group of
/// few could else be found by taking the others from the whole. Where it is not, further groups are
/// withheld, the smallest first. Respondents count, not their weights.
///
/// @param suppressBelow the fewest respondents that are shown; 0 for any number
/// @param flagBelow the respondents, and under weights the effective n, below which a figure that
///   is shown is to be read with caution
public record SmallGroups(long suppressBelow, long flagBelow) {
  /// Groups of few are withheld, and none is marked.
  public static SmallGroups suppressing(long below) {
    return new SmallGroups(below, 0);
  }

  /// Which groups are withheld; an empty one is not, as it has nothing to withhold.
  ///
  /// @param groups who has a figure, by group; each respondent is in at most one
  /// @param whole all who have a figure, also those in no group, where a figure of theirs is told
  public boolean[] withheld(List<Base> groups, Base whole) {
    return withheld(groups.stream().mapToLong(Base::n).toArray(), whole.n());
  }

  /// @param n respondents by group; each is in at most one
  /// @param total all respondents, also those in no group
  public boolean[] withheld(long[] n, long total) {
    return withheld(n, total, new boolean[n.length]);
  }

  /// @param n respondents by group; each is in at most one
  /// @param total all respondents, also those in no group
  /// @param anyway the groups that are not shown for another reason, and that cover others so
  /// @return by group, with those
  public boolean[] withheld(long[] n, long total, boolean[] anyway) {
    var withheld = anyway.clone();
    for (int group = 0; group < n.length; group++) {
      withheld[group] |= few(n[group]);
    }
    while (few(left(n, total, withheld))) {
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

  /// Whether somebody is in a group, but too few for its figures to be shown.
  public boolean few(long n) {
    return n > 0 && n < suppressBelow;
  }

  /// Whether the figures of a group are shown, but to be read with caution: it has few respondents,
  /// or uneven weights leave it a small effective n.
  public boolean flagged(Base base) {
    return base.n() > 0 && !few(base.n()) && (base.n() < flagBelow || base.effective() < flagBelow);
  }

  private static long left(long[] n, long total, boolean[] withheld) {
    long shown = 0;
    for (int group = 0; group < n.length; group++) {
      shown += withheld[group] ? 0 : n[group];
    }
    return total - shown;
  }
}
