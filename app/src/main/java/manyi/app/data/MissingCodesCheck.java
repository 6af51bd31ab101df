package manyi.app.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import manyi.app.task.Tasks;
import manyi.progress.Progress;
import manyi.workbook.Opened;
import manyi.workbook.cells.CellName;
import org.jspecify.annotations.Nullable;

/// Which of the missing codes that the user gave stand in no cell: most likely they are mistyped.
/// Looked for off the JavaFX thread, for a column may have a million cells.
final class MissingCodesCheck {
  private static final String SLOT = "missing-codes";
  private static final int ROWS_AT_ONCE = 4096;

  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Map<String, List<String>>> unmatched =
      new ReadOnlyObjectWrapper<>(Map.of());

  MissingCodesCheck(Tasks tasks) {
    this.tasks = tasks;
  }

  /// By question id the codes that nobody has; questions without such codes are left out.
  ReadOnlyObjectProperty<Map<String, List<String>>> unmatched() {
    return unmatched.getReadOnlyProperty();
  }

  /// The codes of some questions that stand in none of their columns.
  List<String> unmatched(List<String> questions) {
    var common = new ArrayList<>(unmatched.get().getOrDefault(questions.getFirst(), List.of()));
    questions.forEach(id -> common.retainAll(unmatched.get().getOrDefault(id, List.of())));
    return common;
  }

  void check(@Nullable Opened file) {
    tasks.cancel(SLOT);
    boolean given =
        file != null
            && file.corrections().questions().values().stream()
                .anyMatch(correction -> correction.missing() != null);
    if (file == null || !given) {
      unmatched.set(Map.of());
    } else {
      tasks.run(SLOT, progress -> of(file, progress), unmatched::set, _ -> {});
    }
  }

  static Map<String, List<String>> of(Opened file, Progress progress) {
    var unmatched = new LinkedHashMap<String, List<String>>();
    for (var question : file.survey().questions()) {
      var codes = file.corrections().of(question.id()).missing();
      if (codes != null && !codes.isEmpty()) {
        var left = new HashSet<>(codes);
        for (var letters : question.columns()) {
          search(file, CellName.columnOf(letters), left, progress);
        }
        if (!left.isEmpty()) {
          unmatched.put(question.id(), codes.stream().filter(left::contains).toList());
        }
      }
    }
    return unmatched;
  }

  private static void search(Opened file, int column, HashSet<String> left, Progress progress) {
    for (int row = 0; row < file.raw().rows() && !left.isEmpty(); row++) {
      left.remove(file.raw().text(row, column).strip());
      if (row % ROWS_AT_ONCE == 0) {
        progress.report(Double.NaN);
      }
    }
  }
}
