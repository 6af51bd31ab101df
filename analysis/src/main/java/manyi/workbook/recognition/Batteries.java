package manyi.workbook.recognition;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds columns side by side that hold the same few whole numbers: the items of one scale,
/// whatever their headers say.
final class Batteries {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_OF_SMALL_SCALE = 6;
  private static final int LEAST_TOP = 5;
  private static final int WIDEST_GAP = 12;
  private static final Pattern NAME = Pattern.compile("([A-Za-z_.]{1,20})\\d{1,3}");

  private Batteries() {}

  /// The places of the columns that are in a battery.
  static BitSet find(List<ColumnView> views) {
    var found = new BitSet(views.size());
    int at = 0;
    while (at < views.size()) {
      int to = at;
      double top = Double.NaN;
      while (to < views.size() && fits(views.get(to)) && (to == at || near(top, views.get(to)))) {
        top = to == at ? views.get(to).maximum() : Math.max(top, views.get(to).maximum());
        to++;
      }
      boolean longEnough = to - at >= (top >= LEAST_TOP ? SHORTEST : SHORTEST_OF_SMALL_SCALE);
      if (longEnough && top >= SHORTEST) {
        found.set(at, to);
      }
      at = Math.max(at + 1, to);
    }
    fillGaps(views, found);
    lengthen(views, found);
    return found;
  }

  /// A column beside a battery belongs to it where its name says so: Q13 behind Q1 to Q12.
  private static void lengthen(List<ColumnView> views, BitSet found) {
    for (int at = 1; at < views.size(); at++) {
      if (!found.get(at) && found.get(at - 1) && follows(views.get(at - 1), views.get(at))) {
        found.set(at);
      }
    }
    for (int at = views.size() - 2; at >= 0; at--) {
      if (!found.get(at) && found.get(at + 1) && follows(views.get(at + 1), views.get(at))) {
        found.set(at);
      }
    }
  }

  private static boolean follows(ColumnView one, ColumnView next) {
    var name = NAME.matcher(one.column().heading().text());
    var other = NAME.matcher(next.column().heading().text());
    return name.matches()
        && other.matches()
        && name.group(1).equals(other.group(1))
        && next.minimum() >= 2
        && fitsBetween(next, LEAST_TOP)
        && one.maximum() <= LEAST_TOP;
  }

  /// A column between others of a battery belongs to it also where nobody used the whole scale.
  private static void fillGaps(List<ColumnView> views, BitSet found) {
    int at = found.nextSetBit(0);
    while (at >= 0) {
      int gap = found.nextClearBit(at);
      int next = found.nextSetBit(gap);
      if (next < 0) {
        return;
      }
      double top = Math.max(views.get(gap - 1).maximum(), views.get(next).maximum());
      var between = views.subList(gap, next);
      if (between.size() <= WIDEST_GAP && between.stream().allMatch(v -> fitsBetween(v, top))) {
        found.set(gap, next);
      }
      at = next;
    }
  }

  private static boolean fitsBetween(ColumnView view, double top) {
    var header = view.column().heading().text();
    return view.wholeNumbers()
        && view.minimum() >= 1
        && view.maximum() <= top
        && view.distinct() >= 2
        && !namesAnotherKind(header)
        && !HeaderWords.open(header);
  }

  private static boolean namesAnotherKind(String header) {
    return HeaderWords.segment(header)
        || (HeaderWords.count(header) && !HeaderWords.rating(header));
  }

  private static boolean near(double top, ColumnView view) {
    return Math.abs(top - view.maximum()) <= (top >= 9 ? 1 : 0);
  }

  private static boolean fits(ColumnView view) {
    var header = view.column().heading().text();
    return view.fitsRatingScale()
        && view.distinct() >= 3
        && !(HeaderWords.brief(header) && namesAnotherKind(header));
  }
}
