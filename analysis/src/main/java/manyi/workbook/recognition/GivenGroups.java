package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.survey.Kind;
import manyi.text.Message;
import manyi.workbook.recognition.ColumnGroups.Group;
import manyi.workbook.recognition.ColumnGroups.Sort;
import manyi.workbook.recognition.Corrections.Grouping;
import manyi.workbook.recognition.HeaderSplit.Form;
import manyi.workbook.recognition.Note.Severity;
import org.jspecify.annotations.Nullable;

/// Makes groups of the columns that the user puts together or takes apart.
final class GivenGroups {
  private final List<ColumnView> views;
  private final List<Guess> guesses;
  private final Map<String, Integer> places = new HashMap<>();

  private GivenGroups(List<ColumnView> views, List<Guess> guesses) {
    this.views = views;
    this.guesses = guesses;
    views.forEach(view -> places.put(view.column().letters(), places.size()));
  }

  /// The groups; what cannot be followed is noted instead.
  static List<Group> of(
      List<Grouping> groupings, List<ColumnView> views, List<Guess> guesses, Notes notes) {
    var given = new GivenGroups(views, guesses);
    List<Group> groups = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (var grouping : groupings) {
      var made = given.groups(grouping, taken);
      if (made.isEmpty()) {
        var where = String.join(", ", grouping.columns());
        notes.add(
            Severity.WARNING, Message.of("recognition.grouping-not-followed", where), where, null);
      }
      made.forEach(group -> taken.addAll(group.places()));
      groups.addAll(made);
    }
    return groups;
  }

  private List<Group> groups(Grouping grouping, Set<Integer> taken) {
    List<Integer> columns = new ArrayList<>();
    for (var letters : grouping.columns()) {
      var place = places.get(letters);
      if (place == null || taken.contains(place) || columns.contains(place)) {
        return List.of();
      }
      columns.add(place);
    }
    columns.sort(null);
    return switch (grouping.sort()) {
      case APART -> columns.stream().map(at -> Group.alone(at, header(at))).toList();
      case OPTIONS -> optional(options(columns));
      case MATRIX -> optional(matrix(columns));
    };
  }

  private static List<Group> optional(@Nullable Group group) {
    return group == null ? List.of() : List.of(group);
  }

  private String header(int at) {
    return QuestionNames.header(views.get(at));
  }

  private @Nullable Group options(List<Integer> columns) {
    List<@Nullable OptionMark> marks = new ArrayList<>();
    for (int at : columns) {
      var mark = OptionMark.given(views.get(at));
      if (mark == null && guesses.get(at).kind() != Kind.TEXT) {
        return null;
      }
      marks.add(mark);
    }
    if (columns.size() < 2 || marks.stream().noneMatch(mark -> mark != null)) {
      return null;
    }
    return group(Sort.OPTIONS, columns, marks);
  }

  private @Nullable Group matrix(List<Integer> columns) {
    var kind = columns.isEmpty() ? Kind.TEXT : guesses.get(columns.getFirst()).kind();
    boolean possible =
        kind.closed() && kind != Kind.MULTIPLE && kind != Kind.RANKING || kind == Kind.NUMBER;
    boolean same = columns.stream().allMatch(at -> guesses.get(at).kind() == kind);
    return columns.size() >= 2 && possible && same ? group(Sort.MATRIX, columns, List.of()) : null;
  }

  /// What the headers share is the stem, as far as they share the same form; else each header is an
  /// item.
  private Group group(Sort sort, List<Integer> columns, List<@Nullable OptionMark> marks) {
    for (var split : splits(columns.getFirst())) {
      List<String> items = new ArrayList<>();
      for (int at : columns) {
        splits(at).stream()
            .filter(s -> s.form() == split.form() && s.stem().equals(split.stem()))
            .findFirst()
            .ifPresent(s -> items.add(s.item()));
      }
      boolean named = split.form() != Form.SAME && split.form().worded();
      if (named && items.size() == columns.size() && new HashSet<>(items).size() == items.size()) {
        return new Group(sort, split.form(), split.stem(), columns, items, marks);
      }
    }
    var items = columns.stream().map(this::header).toList();
    return new Group(sort, Form.GROUP, "", columns, items, marks);
  }

  private List<HeaderSplit> splits(int at) {
    return HeaderSplit.of(views.get(at).column().heading(), Set.of());
  }
}
