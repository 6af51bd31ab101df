package manyi.workbook.recognition;

import java.util.List;
import manyi.survey.Kind;
import manyi.survey.Level;
import manyi.workbook.recognition.Note.Severity;

/// What is to be told about how a column is read.
final class ColumnNotes {
  private ColumnNotes() {}

  static void tell(Planned planned, Guess guess, Correction correction, Notes notes) {
    if (correction.kind() == null) {
      notes.add(guess.severity(), guess.reason(), planned.where(), planned.id());
    }
    silence(planned, correction, notes);
    if (planned.view().column().errors() > 0) {
      notes.question(
          Severity.WARNING, planned, "recognition.errors", planned.view().column().errors());
    }
    if (planned.reading() instanceof Reading.Dated(var order) && order == DateOrder.UNDECIDED) {
      notes.question(Severity.DOUBT, planned, "recognition.date-order");
    }
    if (correction.levels() == null) {
      ScaleNotes.tell(planned, notes);
      LabelledGuess.tell(planned, notes);
    }
    var off = offScale(planned);
    if (!off.isEmpty()) {
      notes.question(Severity.INFO, planned, "recognition.off-scale", KindGuess.some(off));
    }
  }

  /// That the kind which the user wants is not possible.
  static void refused(Planned planned, Notes notes) {
    notes.question(Severity.WARNING, planned, "recognition.too-many-answers", Column.MOST_VALUES);
  }

  private static void silence(Planned planned, Correction correction, Notes notes) {
    var view = planned.view();
    if (correction.missing() == null) {
      MissingNotes.tell(planned, notes);
    }
    if (!view.skipped().isEmpty() || view.column().notAsked() > 0) {
      notes.question(Severity.INFO, planned, "recognition.not-asked");
    }
  }

  private static List<String> offScale(Planned planned) {
    return planned.kind() == Kind.RATING
        ? planned.levels().stream().filter(l -> !l.scored()).map(Level::label).toList()
        : List.of();
  }
}
