package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.survey.Kind;

/// Which columns of a row or table are withheld because they rest on too few respondents.
///
/// A figure that is withheld must not follow from others, and neither must that of a few who are in
/// no column. Wherever columns are parts of another column or of the total (the levels of a
/// question, a nested question's of the same question alone, a column of a multiple choice), what
/// is left of the whole without the parts that are known must be nobody or enough respondents;
/// where it is not, further parts are withheld, the smallest first. A part that is the only unknown
/// one of a known whole counts as known itself.
final class Suppression {
  /// In the place of a column: the total.
  private static final int TOTAL = -1;

  private final Layout layout;
  private final int least;
  private final List<Map<String, String>> places;
  private final List<Sum> sums;

  /// Columns without a common respondent that are parts of a column or of the total.
  private record Sum(List<Integer> parts, int whole) {}

  /// @param least the fewest respondents that are shown; 0 for any number
  Suppression(Layout layout, int least) {
    this.layout = layout;
    this.least = least;
    places = IntStream.range(0, layout.columns().size()).mapToObj(this::place).toList();
    sums = least == 0 ? List.of() : sums();
  }

  /// Whether even the total is withheld.
  boolean allWithheld(long total) {
    return total < least;
  }

  /// @param n respondents by column
  /// @param total respondents in the table
  /// @return by column
  boolean[] withheld(long[] n, long total) {
    var withheld = new boolean[n.length];
    for (int column = 0; column < n.length; column++) {
      withheld[column] = allWithheld(total) || (n[column] > 0 && n[column] < least);
    }
    if (least == 0 || allWithheld(total)) {
      return withheld;
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      var known = known(n, total, withheld);
      for (var sum : sums) {
        long rest = rest(sum, n, total, known);
        if (rest > 0 && rest < least && withholdAnother(sum, n, withheld)) {
          changed = true;
          known = known(n, total, withheld);
        }
      }
    }
    return withheld;
  }

  /// The columns whose figures are shown or follow from those shown.
  private boolean[] known(long[] n, long total, boolean[] withheld) {
    var known = new boolean[n.length];
    for (int column = 0; column < n.length; column++) {
      known[column] = !withheld[column];
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var sum : sums) {
        changed |= complete(sum, n, total) && learn(sum, n, known);
      }
    }
    return known;
  }

  /// Learns the only member of a sum that is not known, unless that is what must not be known.
  private boolean learn(Sum sum, long[] n, boolean[] known) {
    var unknown = new ArrayList<>(sum.parts());
    if (sum.whole() != TOTAL) {
      unknown.add(sum.whole());
    }
    unknown.removeIf(column -> known[column]);
    if (unknown.size() != 1 || n[unknown.getFirst()] < least) {
      return false;
    }
    known[unknown.getFirst()] = true;
    return true;
  }

  /// Whether everybody of the whole is in one of its parts.
  private static boolean complete(Sum sum, long[] n, long total) {
    return sum.parts().stream().mapToLong(part -> n[part]).sum() == whole(sum, n, total);
  }

  private static long whole(Sum sum, long[] n, long total) {
    return sum.whole() == TOTAL ? total : n[sum.whole()];
  }

  /// How many respondents are left of a known whole without its known parts; 0 where the whole is
  /// not known.
  private static long rest(Sum sum, long[] n, long total, boolean[] known) {
    if (sum.whole() != TOTAL && !known[sum.whole()]) {
      return 0;
    }
    long told = sum.parts().stream().filter(part -> known[part]).mapToLong(part -> n[part]).sum();
    return whole(sum, n, total) - told;
  }

  private static boolean withholdAnother(Sum sum, long[] n, boolean[] withheld) {
    var next =
        sum.parts().stream()
            .filter(column -> !withheld[column] && n[column] > 0)
            .min(Comparator.comparingLong(column -> n[column]));
    next.ifPresent(column -> withheld[column] = true);
    return next.isPresent();
  }

  /// The level of each question that a column stands for.
  private Map<String, String> place(int column) {
    var questions = subtable(column).questions();
    var labels = layout.columns().get(column).labels();
    var place = new HashMap<String, String>();
    for (int i = 0; i < questions.size(); i++) {
      place.put(questions.get(i).id(), labels.get(i));
    }
    return place;
  }

  private List<Sum> sums() {
    var sums = new ArrayList<Sum>();
    for (int path = 0; path < layout.paths().size(); path++) {
      addSums(sums, path, TOTAL, Map.of());
      for (int whole = 0; whole < places.size(); whole++) {
        if (layout.places().get(whole).question() != path) {
          addSums(sums, path, whole, places.get(whole));
        }
      }
    }
    return sums;
  }

  /// Adds the columns of a nesting that are parts of a whole.
  private void addSums(List<Sum> sums, int path, int whole, Map<String, String> place) {
    var parts =
        IntStream.range(0, places.size())
            .filter(column -> layout.places().get(column).question() == path)
            .filter(column -> places.get(column).entrySet().containsAll(place.entrySet()))
            .boxed()
            .toList();
    boolean apart =
        layout.paths().get(path).stream()
            .filter(question -> !place.containsKey(question.id()))
            .noneMatch(question -> question.kind() == Kind.MULTIPLE);
    if (apart && !parts.isEmpty()) {
      sums.add(new Sum(parts, whole));
    } else {
      parts.forEach(part -> sums.add(new Sum(List.of(part), whole)));
    }
  }

  private Subtable subtable(int column) {
    return layout.subtables().get(layout.columns().get(column).subtable());
  }
}
