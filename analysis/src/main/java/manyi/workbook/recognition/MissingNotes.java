package manyi.workbook.recognition;

import java.util.Comparator;
import java.util.List;
import manyi.workbook.cells.Numbers;
import manyi.workbook.recognition.Note.Severity;

/// Notes on values that count as not answered.
final class MissingNotes {
  private MissingNotes() {}

  static void tell(Planned question, Notes notes) {
    var view = question.view();
    var said = view.labels().missing().keySet();
    var declared = given(view, List.copyOf(said));
    var guessed = given(view, view.missing().stream().filter(v -> !said.contains(v)).toList());
    if (!declared.isEmpty()) {
      notes.question(
          Severity.INFO,
          question,
          "recognition.missing-declared",
          KindGuess.some(declared.stream().map(view.labels()::named).toList()));
    }
    if (!guessed.isEmpty()) {
      notes.question(
          Severity.DOUBT, question, "recognition.missing-codes", KindGuess.some(guessed));
    }
  }

  private static List<String> given(ColumnView view, List<String> values) {
    var given = view.column().values().stream().map(Column.Value::text).toList();
    return values.stream()
        .filter(given::contains)
        .sorted(Comparator.comparingDouble(Numbers::parse).thenComparing(value -> value))
        .toList();
  }
}
