package manyi.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import manyi.survey.Survey;
import manyi.workbook.cells.RawSheet;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Note;

/// A file as it was understood.
///
/// @param file that was opened
/// @param sheet that was read
/// @param sheets of the file, in order
/// @param dialect whose export it is
/// @param headerRows the 1-based rows of the sheet that hold headers
/// @param raw the cells as they stand in the file
/// @param notes every decision, the most doubtful first
/// @param corrections that were applied
/// @param survey what came of it
/// @param missing by question id the codes that count as not answered, guessed or given by the
///   user; a question without such codes is left out
/// @param origin how the file was read
public record Opened(
    Path file,
    String sheet,
    List<String> sheets,
    Dialect dialect,
    List<Integer> headerRows,
    RawSheet raw,
    List<Note> notes,
    Corrections corrections,
    Survey survey,
    Map<String, List<String>> missing,
    Origin origin) {
  public Opened {
    sheets = List.copyOf(sheets);
    headerRows = List.copyOf(headerRows);
    notes = List.copyOf(notes);
    missing = Map.copyOf(missing);
  }

  /// What was read without a password, with nothing to be told of the reading.
  public Opened(
      Path file,
      String sheet,
      List<String> sheets,
      Dialect dialect,
      List<Integer> headerRows,
      RawSheet raw,
      List<Note> notes,
      Corrections corrections,
      Survey survey,
      Map<String, List<String>> missing) {
    this(
        file,
        sheet,
        sheets,
        dialect,
        headerRows,
        raw,
        notes,
        corrections,
        survey,
        missing,
        Origin.PLAIN);
  }
}
