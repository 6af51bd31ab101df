package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.workbook.recognition.Note.Severity;

/// What is to be said about a sheet's layout.
public final class LayoutNotes {
  private LayoutNotes() {}

  public static List<Note> of(Layout layout) {
    List<Note> notes = new ArrayList<>();
    if (layout.headerRows().isEmpty()) {
      notes.add(Note.onSheet(Severity.WARNING, "recognition.layout.no-header"));
    } else {
      var rows =
          layout.headerRows().stream()
              .map(row -> Integer.toString(row + 1))
              .collect(Collectors.joining(", "));
      boolean unusual = layout.headerRows().getFirst() > 0 && layout.dialect() != Dialect.QUALTRICS;
      notes.add(
          Note.onSheet(
              unusual ? Severity.DOUBT : Severity.INFO,
              "recognition.layout.header-rows",
              rows,
              layout.rows().length));
    }
    if (!layout.dialect().brand().isEmpty()) {
      notes.add(
          Note.onSheet(Severity.INFO, "recognition.layout.dialect", layout.dialect().brand()));
    }
    if (layout.repeated() > 0) {
      notes.add(
          Note.onSheet(Severity.INFO, "recognition.layout.repeated-headers", layout.repeated()));
    }
    if (layout.dropped() > 0) {
      notes.add(
          Note.onSheet(Severity.WARNING, "recognition.layout.rows-dropped", layout.dropped()));
    }
    return notes;
  }
}
