package manyi.workbook.recognition;

import java.util.BitSet;
import java.util.List;

/// Finds columns side by side that hold the same few whole numbers: the items of one scale,
/// whatever their headers say.
final class Batteries {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_OF_SMALL_SCALE = 6;
  private static final int LEAST_TOP = 5;

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
    return found;
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
