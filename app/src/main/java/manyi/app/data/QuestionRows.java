package manyi.app.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.app.data.QuestionRow.Place;
import manyi.survey.Block;
import manyi.survey.Question;
import manyi.workbook.Opened;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;

/// The lines of the question list: doubtful ones first, then in the questionnaire's order, and what
/// the platform adds last. Items of a matrix stand in one line as long as they are alike.
final class QuestionRows {
  private QuestionRows() {}

  /// All lines.
  ///
  /// @param open ids of the first items of matrices whose items are shown
  static List<QuestionRow> of(Opened opened, Set<String> open) {
    return of(opened, open, Map.of());
  }

  /// All lines, those of columns that have a place in the order of their places.
  ///
  /// @param places by the letters of columns
  static List<QuestionRow> of(Opened opened, Set<String> open, Map<String, Integer> places) {
    var notes =
        opened.notes().stream()
            .filter(note -> note.question() != null)
            .collect(Collectors.groupingBy(QuestionRows::questionOf));
    return groups(opened.survey().questions()).stream()
        .map(group -> row(group, open, about(group, notes)))
        .sorted(
            Comparator.comparing((QuestionRow row) -> place(row, places))
                .thenComparing(row -> !row.doubtful())
                .thenComparing(QuestionRow::platform))
        .flatMap(row -> withItems(row, notes))
        .toList();
  }

  private static int place(QuestionRow row, Map<String, Integer> places) {
    return row.letters().stream()
        .mapToInt(column -> places.getOrDefault(column, Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static String questionOf(Note note) {
    var question = note.question();
    return question == null ? "" : question;
  }

  private static List<List<Question>> groups(List<Question> questions) {
    var groups = new ArrayList<List<Question>>();
    for (var question : questions) {
      if (!groups.isEmpty() && alike(groups.getLast().getLast(), question)) {
        groups.getLast().add(question);
      } else {
        groups.add(new ArrayList<>(List.of(question)));
      }
    }
    return groups;
  }

  private static boolean alike(Question one, Question next) {
    Block block = one.block();
    return block != null
        && block.equals(next.block())
        && one.kind() == next.kind()
        && one.role() == next.role()
        && one.levels().equals(next.levels());
  }

  private static QuestionRow row(List<Question> group, Set<String> open, List<Note> notes) {
    if (group.size() == 1) {
      return new QuestionRow(group, Place.ALONE, notes);
    }
    var opened = open.contains(group.getFirst().id());
    return new QuestionRow(group, opened ? Place.OPEN_MATRIX : Place.CLOSED_MATRIX, notes);
  }

  private static Stream<QuestionRow> withItems(QuestionRow row, Map<String, List<Note>> notes) {
    if (row.place() != Place.OPEN_MATRIX) {
      return Stream.of(row);
    }
    var items =
        row.questions().stream()
            .map(item -> new QuestionRow(List.of(item), Place.ITEM, about(List.of(item), notes)));
    return Stream.concat(Stream.of(row), items);
  }

  private static List<Note> about(List<Question> questions, Map<String, List<Note>> notes) {
    return questions.stream()
        .flatMap(question -> notes.getOrDefault(question.id(), List.of()).stream())
        .sorted(Comparator.comparing((Note note) -> note.severity() == Severity.INFO))
        .toList();
  }
}
