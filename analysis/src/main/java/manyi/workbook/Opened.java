package manyi.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import manyi.survey.Survey;
import manyi.workbook.cells.RawSheet;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Dialect;
import manyi.workbook.recognition.Note;
import manyi.workbook.together.Joined;
import org.jspecify.annotations.Nullable;

/// A file as it was understood, or several as one survey.
///
/// @param files that were opened
/// @param sheet that was read; of several files, of the first
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
/// @param joined how several files became one survey, null for a file alone
public record Opened(
    List<Path> files,
    String sheet,
    List<String> sheets,
    Dialect dialect,
    List<Integer> headerRows,
    RawSheet raw,
    List<Note> notes,
    Corrections corrections,
    Survey survey,
    Map<String, List<String>> missing,
    Origin origin,
    @Nullable Joined joined) {
  public Opened {
    files = List.copyOf(files);
    sheets = List.copyOf(sheets);
    headerRows = List.copyOf(headerRows);
    notes = List.copyOf(notes);
    missing = Map.copyOf(missing);
  }

  /// A file alone that was read without a password, with nothing to be told of the reading.
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
        List.of(file),
        sheet,
        sheets,
        dialect,
        headerRows,
        raw,
        notes,
        corrections,
        survey,
        missing,
        Origin.PLAIN,
        null);
  }

  /// The same file with its survey prepared.
  public Opened with(Survey prepared) {
    return new Opened(
        files,
        sheet,
        sheets,
        dialect,
        headerRows,
        raw,
        notes,
        corrections,
        prepared,
        missing,
        origin,
        joined);
  }

  /// The file; of several the first.
  public Path file() {
    return files.getFirst();
  }
}
