package manyi.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.LayoutFinder;
import manyi.workbook.recognition.LayoutNotes;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.recognition.Notes;
import manyi.workbook.recognition.Planner;
import manyi.workbook.recognition.SurveyBuilder;
import org.jspecify.annotations.Nullable;

/// Opens a workbook and understands it.
public final class Importer {
  private static final Set<String> SHEET_NOTES =
      Set.of("workbook.sheet.chosen", "workbook.sheet.hidden");

  private Importer() {}

  /// Reads a file and recognises its questions, following what the user overruled.
  ///
  /// @throws UserProblem when the file cannot be read or holds no respondents
  public static Opened open(Path file, Corrections corrections, Progress progress)
      throws UserProblem {
    return open(file, corrections, null, progress);
  }

  /// The same with the password of a protected file.
  ///
  /// @param password null where none is known; a protected file is then the problem
  ///   `workbook.password-needed`, and `workbook.password-wrong` where it does not fit
  /// @throws UserProblem when the file cannot be read or holds no respondents
  public static Opened open(
      Path file, Corrections corrections, @Nullable Password password, Progress progress)
      throws UserProblem {
    progress.report(0);
    var kind = FileProblems.check(file);
    try (var workbook =
        Sources.open(kind, file, corrections.form(), password, progress.part(0, 0.05))) {
      var sheet = SheetPicker.pick(workbook, file, corrections.sheet(), progress.part(0.05, 0.1));
      var cells = workbook.read(sheet.entry(), progress.part(0.1, 0.8));
      var names = workbook.sheets().stream().map(SheetEntry::name).toList();
      return understand(
          file,
          names,
          sheet.entry().name(),
          sheet.notes(),
          new Origin(password, notes(kind, file, workbook.remarks())),
          cells,
          corrections,
          progress.part(0.8, 1));
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw FileProblems.missing(file).because(e);
    } catch (IOException e) {
      throw FileProblems.of(file, e);
    } catch (TooLarge e) {
      throw FileProblems.tooLarge(file).because(e);
    }
  }

  /// The same file under other corrections; only another sheet is read anew.
  ///
  /// @throws UserProblem when a correction cannot be followed
  public static Opened correct(Opened opened, Corrections corrections, Progress progress)
      throws UserProblem {
    boolean sameForm = corrections.form().equals(opened.corrections().form());
    if (!sameForm
        || !isSameSheet(opened, corrections)
        || !(opened.raw() instanceof RawCells cells)) {
      return open(opened.file(), corrections, opened.origin().password(), progress);
    }
    boolean named = corrections.sheet() != null;
    var sheetNotes =
        opened.notes().stream()
            .filter(note -> !named && SHEET_NOTES.contains(note.message().key()))
            .toList();
    return understand(
        opened.file(),
        opened.sheets(),
        opened.sheet(),
        sheetNotes,
        opened.origin(),
        cells,
        corrections,
        progress);
  }

  private static List<Note> notes(FileKind kind, Path file, List<ReadingRemark> remarks) {
    var notes = new ArrayList<>(remarks.stream().map(Importer::note).toList());
    if (kind.isNamedOtherwise(file)) {
      notes.add(Note.onSheet(Severity.INFO, "workbook.note.other-ending", name(file)));
    }
    return notes;
  }

  private static Note note(ReadingRemark remark) {
    var severity =
        switch (remark.weight()) {
          case LOST -> Severity.WARNING;
          case GUESSED -> Severity.DOUBT;
          case TOLD -> Severity.INFO;
        };
    return new Note(severity, remark.message(), remark.where(), null);
  }

  /// Without a name the sheet is the same only if it was chosen without a name before.
  private static boolean isSameSheet(Opened opened, Corrections corrections) {
    return corrections.sheet() == null
        ? opened.corrections().sheet() == null
        : corrections.sheet().equals(opened.sheet());
  }

  private static Opened understand(
      Path file,
      List<String> sheets,
      String sheet,
      List<Note> sheetNotes,
      Origin origin,
      RawCells cells,
      Corrections corrections,
      Progress progress)
      throws UserProblem {
    var layout = LayoutFinder.find(cells);
    if (layout.rows().length == 0) {
      throw new UserProblem("workbook.no-respondents", sheet).at(sheet);
    }
    var plan = Planner.plan(cells, layout, corrections, progress.part(0, 0.5));
    List<Note> notes = new ArrayList<>(sheetNotes);
    notes.addAll(origin.notes());
    notes.addAll(LayoutNotes.of(layout));
    notes.addAll(plan.notes());
    for (var id : plan.unknown(corrections)) {
      notes.add(Note.onSheet(Severity.WARNING, "workbook.note.correction-without-question", id));
    }
    var survey =
        SurveyBuilder.build(
            title(file), layout.rows().length, plan.questions(), progress.part(0.5, 1));
    progress.report(1);
    var rows = layout.headerRows().stream().map(row -> row + 1).toList();
    return new Opened(
        file,
        sheet,
        sheets,
        layout.dialect(),
        rows,
        cells,
        Notes.sorted(notes),
        corrections,
        survey,
        plan.missing(),
        origin);
  }

  private static String title(Path file) {
    var name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static String name(Path file) {
    @Nullable Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
