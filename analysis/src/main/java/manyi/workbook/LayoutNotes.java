package manyi.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.workbook.Note.Severity;

/// What is to be said about a sheet's layout.
final class LayoutNotes {
  private LayoutNotes() {}

  static List<Note> of(Layout layout) {
    List<Note> notes = new ArrayList<>();
    if (layout.headerRows().isEmpty()) {
      notes.add(Importer.note(Severity.WARNING, "workbook.layout.no-header"));
    } else {
      var rows =
          layout.headerRows().stream()
              .map(row -> Integer.toString(row + 1))
              .collect(Collectors.joining(", "));
      boolean unusual = layout.headerRows().getFirst() > 0 && layout.dialect() != Dialect.QUALTRICS;
      notes.add(
          Importer.note(
              unusual ? Severity.DOUBT : Severity.INFO,
              "workbook.layout.header-rows",
              rows,
              layout.rows().length));
    }
    switch (layout.dialect()) {
      case WENJUANXING -> notes.add(Importer.note(Severity.INFO, "workbook.layout.dialect", "问卷星"));
      case QUALTRICS ->
          notes.add(Importer.note(Severity.INFO, "workbook.layout.dialect", "Qualtrics"));
      case GENERIC -> {}
    }
    if (layout.dropped() > 0) {
      notes.add(Importer.note(Severity.WARNING, "workbook.layout.rows-dropped", layout.dropped()));
    }
    return notes;
  }
}
