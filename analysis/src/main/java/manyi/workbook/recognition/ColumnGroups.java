package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.survey.Kind;
import manyi.workbook.cells.Numbers;
import manyi.workbook.recognition.HeaderSplit.Form;
import org.jspecify.annotations.Nullable;

/// Which columns side by side are one multiple choice or one matrix: their headers share a stem,
/// and their answers are of one sort.
final class ColumnGroups {
  /// What a group of columns is.
  enum Sort {
    ALONE,
    OPTIONS,
    MATRIX
  }

  /// Columns that belong together.
  ///
  /// @param form of their headers
  /// @param stem that they share; empty where the headers are only the items
  /// @param items one a column
  /// @param marks of a multiple choice one a column, null for a column that holds text beside it
  record Group(
      Sort sort, Form form, String stem, List<String> items, List<@Nullable OptionMark> marks) {
    int size() {
      return items.size();
    }
  }

  private static final int LONGEST_TAIL_OF_TEXT = 2;

  private final List<ColumnView> views;
  private final List<Guess> guesses;
  private final List<List<HeaderSplit>> splits;

  ColumnGroups(List<ColumnView> views, List<Guess> guesses) {
    this.views = views;
    this.guesses = guesses;
    this.splits = views.stream().map(v -> HeaderSplit.of(v.column().heading())).toList();
  }

  /// The group that begins at a column: the largest that makes sense, of equally large ones that of
  /// the surest form.
  Group at(int from) {
    List<Group> groups = new ArrayList<>();
    for (var split : splits.get(from)) {
      var items = run(from, split);
      if (items.size() >= 2) {
        groups.add(options(from, split, items));
        groups.add(matrix(from, split, items));
      }
    }
    // A pair of numbered columns is no matrix.
    groups.removeIf(group -> group.form() == Form.NUMBERED && group.size() < 3);
    groups.add(bareOptions(from));
    var alone =
        new Group(
            Sort.ALONE,
            Form.SAME,
            "",
            List.of(views.get(from).column().heading().text()),
            List.of());
    return groups.stream()
        .filter(group -> group.size() >= 2)
        .max(
            Comparator.comparing(Group::size)
                .thenComparing(group -> -group.form().ordinal())
                .thenComparing(group -> group.sort() == Sort.OPTIONS))
        .orElse(alone);
  }

  private List<String> run(int from, HeaderSplit split) {
    List<String> items = new ArrayList<>();
    for (int at = from; at < splits.size(); at++) {
      var same =
          splits.get(at).stream()
              .filter(s -> s.form() == split.form() && s.stem().equals(split.stem()))
              .findFirst();
      if (same.isEmpty() || (split.form() != Form.SAME && items.contains(same.get().item()))) {
        break;
      }
      items.add(same.get().item());
    }
    return items;
  }

  private Group options(int from, HeaderSplit split, List<String> items) {
    List<@Nullable OptionMark> marks = new ArrayList<>();
    int options = 0;
    int last = 0;
    for (int i = 0; i < items.size(); i++) {
      var view = views.get(from + i);
      var mark = OptionMark.of(view, items.get(i));
      boolean text = mark == null && guesses.get(from + i).kind() == Kind.TEXT;
      if ((mark == null && !text) || (mark != null && split.form() == Form.SAME)) {
        break;
      }
      marks.add(mark);
      options += mark != null && view.column().answered() > 0 ? 1 : 0;
      last = mark != null || i - last <= LONGEST_TAIL_OF_TEXT ? i : last;
      if (i - last > LONGEST_TAIL_OF_TEXT) {
        break;
      }
    }
    boolean opens = !marks.isEmpty() && marks.getFirst() != null;
    int size = options >= 2 && opens ? Math.min(marks.size(), last + 1) : 0;
    return new Group(
        Sort.OPTIONS, split.form(), split.stem(), items.subList(0, size), marks.subList(0, size));
  }

  private Group matrix(int from, HeaderSplit split, List<String> items) {
    var kind = guesses.get(from).kind();
    boolean possible =
        kind == Kind.RATING
            || (kind == Kind.SINGLE
                && views.get(from).distinct() >= 2
                && split.form() != Form.SLASH)
            || (kind == Kind.NUMBER && split.form().worded() && split.form() != Form.SLASH);
    Set<String> levels = new HashSet<>(views.get(from).texts());
    int size = 0;
    while (possible && size < items.size() && fits(from + size, kind, levels)) {
      size++;
    }
    return new Group(Sort.MATRIX, split.form(), split.stem(), items.subList(0, size), List.of());
  }

  private boolean fits(int at, Kind kind, Set<String> levels) {
    var view = views.get(at);
    if (guesses.get(at).kind() != kind) {
      return false;
    }
    if (kind == Kind.NUMBER) {
      return true;
    }
    var own = view.texts();
    boolean alike = kind == Kind.RATING ? sameScale(view, levels) : sameList(own, levels);
    if (alike) {
      levels.addAll(own);
    }
    return alike;
  }

  private static boolean sameScale(ColumnView view, Set<String> levels) {
    long shared = view.texts().stream().filter(levels::contains).count();
    return view.allNumbers() ? ratingNumbers(view, levels) : shared * 2 >= view.distinct();
  }

  private static boolean sameList(List<String> own, Set<String> levels) {
    long shared = own.stream().filter(levels::contains).count();
    return shared * 10 >= Math.max(own.size(), levels.size()) * 7L;
  }

  private static boolean ratingNumbers(ColumnView view, Set<String> levels) {
    return view.fitsRatingScale()
        && levels.stream()
            .mapToDouble(Numbers::parse)
            .allMatch(number -> number >= 0 && number <= 10);
  }

  /// Options whose headers share no stem: each column holds only its own name or its own number.
  private Group bareOptions(int from) {
    List<String> items = new ArrayList<>();
    List<@Nullable OptionMark> marks = new ArrayList<>();
    double code = 0;
    for (int at = from; at < views.size(); at++) {
      var item = views.get(at).column().heading().text();
      var mark = OptionMark.of(views.get(at), item);
      if (mark == null || mark.chosen().isEmpty() || !mark.unmistakable(item)) {
        break;
      }
      double next = Numbers.parse(mark.chosen());
      if (mark.explicit() && !(next > code)) {
        break;
      }
      code = mark.explicit() ? next : 0;
      items.add(item);
      marks.add(mark);
    }
    boolean counted = marks.stream().noneMatch(m -> m != null && m.explicit()) || code > 1;
    int size = items.size() >= 2 && counted ? items.size() : 0;
    return new Group(Sort.OPTIONS, Form.CODE, "", items.subList(0, size), marks.subList(0, size));
  }
}
