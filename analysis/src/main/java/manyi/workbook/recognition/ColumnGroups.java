package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.workbook.cells.Numbers;
import manyi.workbook.recognition.HeaderSplit.Form;
import org.jspecify.annotations.Nullable;

/// Which columns are one multiple choice or one matrix: their headers share a stem, and their
/// answers are of one sort.
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
  /// @param places of the columns among all
  /// @param items one a column; empty for a column that says in one cell what the others say
  /// @param marks of a multiple choice one a column, null for a column that holds text beside it
  record Group(
      Sort sort,
      Form form,
      String stem,
      List<Integer> places,
      List<String> items,
      List<@Nullable OptionMark> marks) {
    static Group alone(int place, String header) {
      return new Group(Sort.ALONE, Form.SAME, "", List.of(place), List.of(header), List.of());
    }

    int size() {
      return places.size();
    }

    int first() {
      return places.getFirst();
    }

    /// Whether the column at a place among its own says again what the others say.
    boolean isJoined(int i) {
      return sort == Sort.OPTIONS && marks.get(i) == null && items.get(i).isEmpty();
    }
  }

  private static final int LONGEST_TAIL_OF_TEXT = 2;

  private final List<ColumnView> views;
  private final List<Guess> guesses;
  private final List<List<HeaderSplit>> splits;
  private final SideTables tables;
  private final Set<Integer> taken;

  private ColumnGroups(List<ColumnView> views, List<Guess> guesses, Set<Integer> taken) {
    this.views = views;
    this.guesses = guesses;
    this.taken = taken;
    var headers =
        views.stream()
            .map(v -> v.column().heading().text())
            .collect(Collectors.toUnmodifiableSet());
    this.splits = views.stream().map(v -> HeaderSplit.of(v.column().heading(), headers)).toList();
    this.tables = new SideTables(views, guesses, splits);
  }

  /// The groups of all columns, in the order of their first ones.
  ///
  /// @param given groups that the user made
  static List<Group> of(List<ColumnView> views, List<Guess> guesses, List<Group> given) {
    var taken =
        given.stream().map(Group::places).flatMap(Collection::stream).collect(Collectors.toSet());
    List<Group> groups = new ArrayList<>(given);
    groups.addAll(new ColumnGroups(views, guesses, taken).find());
    return groups.stream().sorted(Comparator.comparing(Group::first)).toList();
  }

  private List<Group> find() {
    List<Group> groups = new ArrayList<>();
    for (int at = 0; at < views.size(); at++) {
      if (taken.contains(at)) {
        continue;
      }
      for (var group : at(at)) {
        groups.add(group);
        taken.addAll(group.places());
      }
    }
    return groups;
  }

  private List<Group> at(int from) {
    var joined = joined(from);
    var group = joined == null ? beside(from) : joined;
    if (group.sort() == Sort.OPTIONS) {
      return List.of(group);
    }
    var table = tables.at(from);
    boolean free = table.stream().flatMap(g -> g.places().stream()).noneMatch(taken::contains);
    return free && SideTables.size(table) > group.size() ? table : List.of(group);
  }

  /// The largest group of columns side by side that makes sense, of equally large ones that of the
  /// surest form.
  private Group beside(int from) {
    List<Group> groups = new ArrayList<>();
    for (var split : splits.get(from)) {
      var items = run(from, split);
      if (items.size() >= 2) {
        groups.add(options(from, split, items));
        groups.add(matrix(from, split, items));
      }
    }
    // A pair of numbered columns is no matrix.
    groups.removeIf(
        group -> group.form().weak() && group.size() < 3 && group.sort() == Sort.MATRIX);
    groups.add(bareOptions(from));
    return groups.stream()
        .filter(group -> group.size() >= 2)
        .max(
            Comparator.comparing(Group::size)
                .thenComparing(group -> -group.form().ordinal())
                .thenComparing(group -> group.sort() == Sort.OPTIONS))
        .orElse(Group.alone(from, views.get(from).column().heading().text()));
  }

  /// Options behind a column that says the same in one cell.
  private @Nullable Group joined(int from) {
    if (from + 2 >= views.size() || taken.contains(from + 1)) {
      return null;
    }
    var heading = views.get(from).column().heading();
    var options = beside(from + 1);
    boolean same =
        options.sort() == Sort.OPTIONS
            && !options.stem().isEmpty()
            && (options.stem().equals(heading.text()) || options.stem().equals(heading.name()))
            && options.form() != Form.SAME;
    if (!same) {
      return null;
    }
    List<Integer> places = new ArrayList<>(List.of(from));
    places.addAll(options.places());
    List<String> items = new ArrayList<>(List.of(""));
    items.addAll(options.items());
    List<@Nullable OptionMark> marks = new ArrayList<>();
    marks.add(null);
    marks.addAll(options.marks());
    return new Group(Sort.OPTIONS, options.form(), options.stem(), places, items, marks);
  }

  private List<String> run(int from, HeaderSplit split) {
    List<String> items = new ArrayList<>();
    var question = question(from);
    for (int at = from; at < splits.size() && !taken.contains(at); at++) {
      var same =
          splits.get(at).stream()
              .filter(s -> s.form() == split.form() && s.stem().equals(split.stem()))
              .filter(s -> s.form() != Form.REVERSED || s.stem().length() >= s.item().length())
              .findFirst();
      boolean other =
          !question.isEmpty() && !question(at).isEmpty() && !question.equals(question(at));
      if (other
          || same.isEmpty()
          || (split.form() != Form.SAME && items.contains(same.get().item()))) {
        break;
      }
      items.add(same.get().item());
    }
    return items;
  }

  private String question(int at) {
    return views.get(at).column().heading().question();
  }

  private Group options(int from, HeaderSplit split, List<String> items) {
    List<@Nullable OptionMark> marks = new ArrayList<>();
    int options = 0;
    int last = 0;
    double number = 0;
    for (int i = 0; i < items.size(); i++) {
      var view = views.get(from + i);
      var mark = OptionMark.of(view, items.get(i));
      if (mark == null) {
        mark = OptionMark.numbered(view, number);
      }
      boolean text = mark == null && guesses.get(from + i).kind() == Kind.TEXT;
      if ((mark == null && !text) || (mark != null && split.form() == Form.SAME)) {
        break;
      }
      marks.add(mark);
      number = mark == null ? number : Math.max(number, lone(mark));
      options += mark != null && view.column().answered() > 0 ? 1 : 0;
      last = mark != null || i - last <= LONGEST_TAIL_OF_TEXT ? i : last;
      if (i - last > LONGEST_TAIL_OF_TEXT) {
        break;
      }
    }
    boolean opens = !marks.isEmpty() && marks.getFirst() != null;
    int size =
        options >= 2 && opens && isQuestion(from, split) ? Math.min(marks.size(), last + 1) : 0;
    return group(Sort.OPTIONS, split, from, items.subList(0, size), marks.subList(0, size));
  }

  private static double lone(OptionMark mark) {
    double number = Numbers.parse(mark.chosen());
    return Double.isNaN(number) || mark.explicit() ? 0 : number;
  }

  /// Whether the stem of a path is a question with its options, not a folder of yes-or-no questions
  /// with others beside them.
  private boolean isQuestion(int from, HeaderSplit split) {
    if (split.form() != Form.SLASH) {
      return true;
    }
    var folder = split.stem() + "/";
    boolean joined = from > 0 && views.get(from - 1).column().heading().text().equals(split.stem());
    return joined
        || IntStream.range(0, views.size())
            .filter(at -> views.get(at).column().heading().text().startsWith(folder))
            .allMatch(at ->
                OptionMark.of(views.get(at), "") != null || guesses.get(at).kind() == Kind.TEXT);
  }

  private Group matrix(int from, HeaderSplit split, List<String> items) {
    var scale = new ScaleFit(views.get(from), guesses.get(from).kind(), split.form());
    int size = 0;
    while (size < items.size()
        && scale.takes(views.get(from + size), guesses.get(from + size).kind())) {
      size++;
    }
    if (split.form() == Form.SLASH && !fills(split.stem() + "/", from, size)) {
      size = 0;
    }
    return group(Sort.MATRIX, split, from, items.subList(0, size), List.of());
  }

  /// Whether a folder of questions holds no others than some columns side by side.
  private boolean fills(String folder, int from, int size) {
    return IntStream.range(0, views.size())
        .filter(at -> at < from || at >= from + size)
        .noneMatch(at -> views.get(at).column().heading().text().startsWith(folder));
  }

  private static Group group(
      Sort sort,
      HeaderSplit split,
      int from,
      List<String> items,
      List<@Nullable OptionMark> marks) {
    var places = IntStream.range(from, from + items.size()).boxed().toList();
    return new Group(sort, split.form(), split.stem(), places, items, marks);
  }

  /// Options whose headers share no stem: each column holds only its own name or its own number.
  private Group bareOptions(int from) {
    List<String> items = new ArrayList<>();
    List<@Nullable OptionMark> marks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    double code = 0;
    for (int at = from; at < views.size() && !taken.contains(at); at++) {
      var item = views.get(at).column().heading().text();
      var mark = OptionMark.of(views.get(at), item);
      if (mark == null || mark.chosen().isEmpty() || !mark.unmistakable(item) || !names.add(item)) {
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
    var split = new HeaderSplit(Form.CODE, "", "");
    return group(Sort.OPTIONS, split, from, items.subList(0, size), marks.subList(0, size));
  }
}
