package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.survey.Role;
import manyi.workbook.recognition.Note.Severity;

/// Plans a multiple choice whose options stand in a column each.
final class OptionColumns {
  private record Option(ColumnView view, OptionMark mark, Level level) {}

  private final Notes notes;

  OptionColumns(Notes notes) {
    this.notes = notes;
  }

  /// Plans the question and notes how it is read.
  ///
  /// @param views of the group's columns; those without a mark are left out
  Planned plan(String id, ColumnGroups.Group group, List<ColumnView> views, Correction correction) {
    var options = inOrder(options(group, views, correction), correction);
    var planned =
        new Planned(
            id,
            QuestionNames.text(group),
            null,
            Kind.MULTIPLE,
            Role.NONE,
            options.stream().map(Option::view).toList(),
            new Reading.Options(options.stream().map(Option::mark).toList(), joined(group, views)),
            options.stream().map(Option::level).toList());
    tell(planned, options);
    return planned;
  }

  private static List<ColumnView> joined(ColumnGroups.Group group, List<ColumnView> views) {
    return IntStream.range(0, group.size()).filter(group::isJoined).mapToObj(views::get).toList();
  }

  private static List<Option> options(
      ColumnGroups.Group group, List<ColumnView> views, Correction correction) {
    // Codes below zero, guessed to be missing elsewhere, say "not chosen" in such a column.
    var missing =
        correction.missing() == null ? Set.<String>of() : Set.copyOf(correction.missing());
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      var mark = group.marks().get(i);
      if (mark != null) {
        var view = new ColumnView(views.get(i).column(), missing, views.get(i).skipped());
        options.add(new Option(view, mark, Level.of(group.items().get(i))));
      }
    }
    return options;
  }

  /// Options in the order that the user gives, each with its column and its mark.
  private static List<Option> inOrder(List<Option> options, Correction correction) {
    var levels = options.stream().map(Option::level).toList();
    var ordered = Levels.reordered(levels, correction.levels(), Kind.MULTIPLE);
    return options.stream()
        .sorted(Comparator.comparingInt(option -> ordered.indexOf(option.level())))
        .toList();
  }

  private void tell(Planned planned, List<Option> options) {
    boolean explicit = options.stream().anyMatch(option -> option.mark().explicit());
    notes.question(
        explicit ? Severity.INFO : Severity.DOUBT,
        planned,
        explicit ? "recognition.multiple-columns" : "recognition.multiple-columns-blank",
        options.size());
  }
}
