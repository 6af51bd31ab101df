package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.workbook.recognition.Column.Value;

/// Finds a 0 that stands for "no valid answer" in lists of codes that begin at 1, as people who
/// type questionnaires in write it.
///
/// One column alone shows nothing: 0 may count or be the end of a scale. A file shows the habit
/// where several columns hold codes from 1 on, a 0 is rare in each, and these columns are lists of
/// different lengths or some lists of the same length never have it, while a scale that begins at 0
/// has it in all of its items.
final class ZeroHabit {
  /// The share of zeros that is rare, and the share that the habit of other columns still explains.
  private static final double RARE = 0.05;

  private static final double EXPLAINED = 0.25;
  private static final int LEAST_COLUMNS = 4;
  private static final int LONGEST_LIST = 9;
  private static final Pattern FROM_ZERO = Pattern.compile("(?<!\\d)0\\s*[-–—~～至到=:：]|0\\s*(分|to)");

  private final List<ColumnView> views;

  private ZeroHabit(List<ColumnView> views) {
    this.views = views;
  }

  /// The columns, those of such a habit without their zeros.
  static List<ColumnView> apply(List<ColumnView> views) {
    return new ZeroHabit(views).apply();
  }

  private List<ColumnView> apply() {
    var lists = views.stream().filter(ZeroHabit::isList).toList();
    var rare = lists.stream().filter(view -> has(view, RARE)).toList();
    var without = lists.stream().filter(view -> zeros(view) == 0).toList();
    if (rare.isEmpty() || rare.size() + without.size() < LEAST_COLUMNS) {
      return views;
    }
    Set<Double> lengths = new HashSet<>(rare.stream().map(ColumnView::maximum).toList());
    Set<Double> lengthsWithout = new HashSet<>(without.stream().map(ColumnView::maximum).toList());
    boolean manyLengths = lengths.size() >= 2 && rare.size() >= 3;
    List<ColumnView> changed = new ArrayList<>();
    for (var view : views) {
      boolean habit = manyLengths || lengthsWithout.contains(view.maximum());
      double limit = manyLengths ? EXPLAINED : RARE;
      boolean missing = habit && isList(view) && has(view, limit);
      changed.add(missing ? view.withMissing(zeroToo(view)) : view);
    }
    return changed;
  }

  private static Set<String> zeroToo(ColumnView view) {
    Set<String> missing = new HashSet<>(view.missing());
    missing.add("0");
    return missing;
  }

  /// Whether a column holds codes of a list that begins at 1, but for a 0.
  private static boolean isList(ColumnView view) {
    if (!view.labels().isEmpty() || !view.wholeNumbers() || view.distinct() < 3) {
      return false;
    }
    var header = view.column().heading().text();
    boolean counts =
        HeaderWords.count(header) && !HeaderWords.rating(header) && HeaderWords.brief(header);
    boolean codes = view.minimum() >= 0 && view.maximum() >= 2 && view.maximum() <= LONGEST_LIST;
    return codes && !counts && !FROM_ZERO.matcher(header).find();
  }

  private static boolean has(ColumnView view, double most) {
    int zeros = zeros(view);
    return zeros > 0 && zeros <= view.answered() * most;
  }

  private static int zeros(ColumnView view) {
    return view.values().stream().filter(v -> v.number() == 0).mapToInt(Value::n).sum();
  }
}
