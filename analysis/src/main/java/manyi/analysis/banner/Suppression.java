package manyi.analysis.banner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which columns of a row or table are withheld because they rest on too few respondents.
///
/// A figure that is withheld must not follow from others: where the columns of a question add up to
/// the total, or nested ones to the column that they are nested in, at least two of them are
/// withheld, and these hold at least as many respondents as a single one must; further columns are
/// withheld for that, the smallest first.
record Suppression(Layout layout, int least) {
  /// In the place of a column: the total.
  private static final int TOTAL = -1;

  /// Columns that add up to a column or to the total.
  private record Sum(List<Integer> parts, int whole) {}

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
    var sums = sums();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var sum : sums) {
        changed |= betrays(sum, n, withheld) && withholdAnother(sum, n, withheld);
      }
    }
    return withheld;
  }

  /// Whether what is withheld in a sum follows from the rest of it, or nearly.
  private boolean betrays(Sum sum, long[] n, boolean[] withheld) {
    var hidden = sum.parts().stream().filter(column -> withheld[column]).toList();
    if (sum.whole() != TOTAL && withheld[sum.whole()]) {
      return hidden.isEmpty();
    }
    long together = hidden.stream().mapToLong(column -> n[column]).sum();
    return !hidden.isEmpty() && (hidden.size() == 1 || together < least);
  }

  private static boolean withholdAnother(Sum sum, long[] n, boolean[] withheld) {
    var next =
        sum.parts().stream()
            .filter(column -> !withheld[column] && n[column] > 0)
            .min(Comparator.comparingLong(column -> n[column]));
    next.ifPresent(column -> withheld[column] = true);
    return next.isPresent();
  }

  private List<Sum> sums() {
    var sums = new ArrayList<Sum>();
    for (int question = 0; question < layout.questions().size(); question++) {
      int at = question;
      var parts =
          IntStream.range(0, layout.places().size())
              .filter(column -> layout.places().get(column).question() == at)
              .boxed()
              .toList();
      if (parts.stream().noneMatch(column -> subtable(column).overlapping())) {
        sums.add(new Sum(parts, TOTAL));
      }
    }
    for (var subtable : layout.subtables()) {
      if (!subtable.overlapping() && !subtable.within().isEmpty()) {
        IntStream.range(0, layout.columns().size())
            .filter(column -> holds(column, subtable))
            .forEach(column -> sums.add(new Sum(columns(subtable), column)));
      }
    }
    return sums;
  }

  /// Whether a column is the one that a subtable is nested in.
  private boolean holds(int column, Subtable nested) {
    var outer = subtable(column).questions();
    return layout.columns().get(column).labels().equals(nested.within())
        && outer.equals(nested.questions().subList(0, nested.questions().size() - 1));
  }

  private Subtable subtable(int column) {
    return layout.subtables().get(layout.columns().get(column).subtable());
  }

  private static List<Integer> columns(Subtable subtable) {
    return IntStream.range(subtable.first(), subtable.first() + subtable.columns())
        .boxed()
        .toList();
  }
}
