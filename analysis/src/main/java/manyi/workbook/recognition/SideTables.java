package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import manyi.workbook.cells.Numbers;
import manyi.workbook.recognition.ColumnGroups.Group;
import manyi.workbook.recognition.ColumnGroups.Sort;
import manyi.workbook.recognition.HeaderSplit.Form;

/// Finds tables of several questions whose columns take turns: importance and satisfaction of one
/// thing, importance and satisfaction of the next.
final class SideTables {
  private static final int MOST_QUESTIONS = 8;
  private static final int LEAST_ROWS = 3;

  private final List<ColumnView> views;
  private final List<Guess> guesses;
  private final List<List<HeaderSplit>> splits;

  SideTables(List<ColumnView> views, List<Guess> guesses, List<List<HeaderSplit>> splits) {
    this.views = views;
    this.guesses = guesses;
    this.splits = splits;
  }

  /// The questions of the largest table that begins at a column, each a matrix; none where no table
  /// begins there.
  List<Group> at(int from) {
    List<Group> best = List.of();
    for (var split : splits.get(from)) {
      for (int questions = 2; questions <= MOST_QUESTIONS; questions++) {
        var table = table(from, split, questions);
        best = size(table) > size(best) ? table : best;
      }
    }
    return best;
  }

  static int size(List<Group> table) {
    return table.stream().mapToInt(Group::size).sum();
  }

  private List<Group> table(int from, HeaderSplit first, int questions) {
    var stems = stems(from, first, questions);
    if (stems.size() < questions) {
      return List.of();
    }
    List<List<String>> items = new ArrayList<>();
    List<ScaleFit> scales = new ArrayList<>();
    for (int q = 0; q < questions; q++) {
      items.add(new ArrayList<>());
      scales.add(new ScaleFit(views.get(from + q), guesses.get(from + q).kind(), first.form()));
    }
    Set<String> rows = new HashSet<>();
    int at = from;
    while (at + questions <= views.size() && row(at, first.form(), stems, rows, items, scales)) {
      at += questions;
    }
    int count = (at - from) / questions;
    return count >= LEAST_ROWS ? groups(from, first.form(), stems, items, count) : List.of();
  }

  /// What the columns of the first row share with those below them; fewer than asked for where the
  /// columns are not of one row.
  private List<String> stems(int from, HeaderSplit first, int questions) {
    List<String> stems = new ArrayList<>();
    for (int at = from; at < Math.min(from + questions, views.size()); at++) {
      var split =
          splits.get(at).stream()
              .filter(s -> s.form() == first.form() && s.row().equals(first.row()))
              .findFirst();
      if (split.isEmpty() || stems.contains(split.get().stem())) {
        return stems;
      }
      stems.add(split.get().stem());
    }
    return stems;
  }

  private boolean row(
      int at,
      Form form,
      List<String> stems,
      Set<String> rows,
      List<List<String>> items,
      List<ScaleFit> scales) {
    List<String> found = new ArrayList<>();
    Set<String> row = new HashSet<>();
    for (int q = 0; q < stems.size(); q++) {
      var split = split(at + q, form, stems.get(q)).or(slip(at + q, form, row));
      if (split.isEmpty() || !scales.get(q).takes(views.get(at + q), guesses.get(at + q).kind())) {
        return false;
      }
      found.add(split.get().item());
      row.add(split.get().row());
    }
    if (row.size() != 1 || startsAgain(rows, row) || !rows.addAll(row)) {
      return false;
    }
    for (int q = 0; q < stems.size(); q++) {
      items.get(q).add(found.get(q));
    }
    return true;
  }

  /// A second number that is wrong, such as 3-1 twice in place of 3-1 and 3-2, where the first is
  /// that of the row.
  private Supplier<Optional<HeaderSplit>> slip(int at, Form form, Set<String> row) {
    return () ->
        splits.get(at).stream()
            .filter(s -> form == Form.SECOND_NUMBER && s.form() == form && row.contains(s.row()))
            .findFirst();
  }

  /// Whether numbered rows begin again: those of another table.
  private static boolean startsAgain(Set<String> rows, Set<String> next) {
    double number = Numbers.parse(next.iterator().next());
    return !rows.isEmpty()
        && rows.stream().mapToDouble(Numbers::parse).min().orElse(number) >= number;
  }

  private Optional<HeaderSplit> split(int at, Form form, String stem) {
    return splits.get(at).stream()
        .filter(s -> s.form() == form && s.stem().equals(stem))
        .findFirst();
  }

  private List<Group> groups(
      int from, Form form, List<String> stems, List<List<String>> items, int rows) {
    List<Group> groups = new ArrayList<>();
    for (int q = 0; q < stems.size(); q++) {
      List<Integer> places = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        places.add(from + q + row * stems.size());
      }
      groups.add(
          new Group(
              Sort.MATRIX, form, stems.get(q), places, items.get(q).subList(0, rows), List.of()));
    }
    return groups;
  }
}
