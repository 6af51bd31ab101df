package manyi.app.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import manyi.workbook.Opened;
import org.jspecify.annotations.Nullable;

/// The lines of the question list, and which of them are shown. While a file is corrected a line
/// keeps its place and stays in the part shown, so that nothing moves away under the mouse.
final class QuestionLines {
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
  private final ObservableList<QuestionRow> shown = FXCollections.observableArrayList();
  private final Set<String> open = new HashSet<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> staying = new HashSet<>();
  private List<QuestionRow> all = List.of();
  private @Nullable Opened file;

  QuestionLines() {
    part.subscribe(_ -> {
      staying.clear();
      filter();
    });
  }

  ObservableList<QuestionRow> shown() {
    return shown;
  }

  ObjectProperty<Part> part() {
    return part;
  }

  /// Shows a file in the order of its doubts.
  void begin(@Nullable Opened opened) {
    places.clear();
    staying.clear();
    open.clear();
    file = opened;
    fill();
  }

  /// Shows the same file under other corrections, every line where it was.
  void follow(@Nullable Opened opened) {
    places.clear();
    for (var row : all) {
      row.letters().forEach(column -> places.putIfAbsent(column, places.size()));
    }
    file = opened;
    fill();
  }

  /// Makes sure that a question's line is shown: opens its matrix, or shows all lines.
  void reveal(String question) {
    if (line(question, shown) == null && line(question, all) != null) {
      part.set(Part.ALL);
    }
  }

  /// The line of a question: its own, else that of its matrix; null where it has none.
  @Nullable QuestionRow shownLine(String question) {
    return line(question, shown);
  }

  /// Shows or hides the items of a matrix.
  void toggle(QuestionRow matrix) {
    var id = matrix.first().id();
    if (!open.remove(id)) {
      open.add(id);
    }
    fill();
  }

  /// How many questions a part has; the items of a matrix count each, doubtful lines once.
  long count(Part counted) {
    return all.stream()
        .filter(row -> row.place() != QuestionRow.Place.ITEM && counted.holds(row))
        .mapToLong(row -> counted == Part.DOUBTFUL ? 1 : row.questions().size())
        .sum();
  }

  private static @Nullable QuestionRow line(String question, List<QuestionRow> rows) {
    QuestionRow found = null;
    for (var row : rows) {
      if (row.ids().contains(question) && (found == null || !row.matrix())) {
        found = row;
      }
    }
    return found;
  }

  private void fill() {
    all = file == null ? List.of() : QuestionRows.of(file, open, places);
    filter();
  }

  private void filter() {
    var now = part.get();
    var rows = all.stream().filter(row -> now.holds(row) || stays(row)).toList();
    rows.forEach(row -> staying.addAll(row.letters()));
    shown.setAll(rows);
  }

  private boolean stays(QuestionRow row) {
    return row.letters().stream().anyMatch(staying::contains);
  }
}
