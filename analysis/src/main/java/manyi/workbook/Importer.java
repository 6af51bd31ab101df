package manyi.workbook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Layout;
import manyi.workbook.recognition.LayoutFinder;
import manyi.workbook.recognition.LayoutNotes;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.recognition.Notes;
import manyi.workbook.recognition.Planner;
import manyi.workbook.recognition.SurveyBuilder;
import manyi.workbook.together.Joined;
import manyi.workbook.together.Joiner;
import manyi.workbook.together.Part;
import manyi.workbook.together.PartNames;
import manyi.workbook.together.Stack;
import manyi.workbook.xlsx.WorkbookFile;
import org.jspecify.annotations.Nullable;

/// Opens a workbook and understands it.
public final class Importer {
  private static final Set<String> SHEET_NOTES =
      Set.of("workbook.sheet.chosen", "workbook.sheet.hidden");

  private Importer() {}

  /// A sheet of a file as it was read.
  ///
  /// @param notes on why it is this sheet
  record SheetRead(List<String> sheets, String sheet, List<Note> notes, RawCells cells) {}

  /// Reads a file and recognises its questions, following what the user overruled.
  ///
  /// @throws UserProblem when the file cannot be read or holds no respondents
  public static Opened open(Path file, Corrections corrections, Progress progress)
      throws UserProblem {
    var sheet = read(file, corrections, progress.part(0, 0.8));
    var alone = new Subject(List.of(file), title(file), sheet, layout(sheet), null);
    return understand(alone, corrections, progress.part(0.8, 1));
  }

  /// Reads several files as one survey. The corrections' [Together] says what they are to one
  /// another.
  ///
  /// @throws UserProblem when a file cannot be read and the user does not want the others without
  ///   it
  public static Opened openTogether(List<Path> files, Corrections corrections, Progress progress)
      throws UserProblem {
    var together = Objects.requireNonNull(corrections.together());
    progress.report(0);
    var read = TogetherReader.read(files, corrections, together, progress.part(0, 0.8));
    return join(read.stack(), read.notes(), corrections, progress.part(0.8, 1));
  }

  private static Opened join(
      Stack stack, List<Note> notes, Corrections corrections, Progress progress)
      throws UserProblem {
    var joined = Joiner.join(stack, Objects.requireNonNull(corrections.together()));
    progress.report(0.3);
    List<Note> all = new ArrayList<>(notes);
    all.addAll(TogetherReader.notes(joined));
    var sheet = joined.parts().getFirst().sheet();
    var files = joined.parts().stream().map(Part::file).toList();
    return understand(
        new Subject(
            files,
            PartNames.title(files),
            new SheetRead(List.of(sheet), sheet, all, joined.cells()),
            joined.layout(),
            joined),
        corrections,
        progress.part(0.3, 1));
  }

  /// Reads the sheet of a file that holds the respondents, or the one that the user names.
  static SheetRead read(Path file, Corrections corrections, Progress progress) throws UserProblem {
    progress.report(0);
    FileProblems.check(file);
    try (var workbook = source(file)) {
      var sheet = SheetPicker.pick(workbook, file, corrections.sheet(), progress.part(0, 0.1));
      var cells = workbook.read(sheet.entry(), progress.part(0.1, 1));
      var names = workbook.sheets().stream().map(SheetEntry::name).toList();
      return new SheetRead(names, sheet.entry().name(), sheet.notes(), cells);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw FileProblems.missing(file).because(e);
    } catch (IOException e) {
      throw FileProblems.of(file, e);
    } catch (TooLarge e) {
      throw FileProblems.tooLarge(file).because(e);
    }
  }

  /// The same files under other corrections; only another sheet is read anew.
  ///
  /// @throws UserProblem when a correction cannot be followed
  public static Opened correct(Opened opened, Corrections corrections, Progress progress)
      throws UserProblem {
    var joined = opened.joined();
    boolean same = isSameSheet(opened, corrections);
    if (joined != null && corrections.together() != null) {
      return same
          ? join(joined.stack(), leftOut(opened), corrections, progress)
          : openTogether(opened.files(), corrections, progress);
    }
    if (!same || !(opened.raw() instanceof RawCells cells)) {
      return open(opened.file(), corrections, progress);
    }
    boolean named = corrections.sheet() != null;
    var sheetNotes =
        opened.notes().stream()
            .filter(note -> !named && SHEET_NOTES.contains(note.message().key()))
            .toList();
    var sheet = new SheetRead(opened.sheets(), opened.sheet(), sheetNotes, cells);
    var alone = new Subject(opened.files(), title(opened.file()), sheet, layout(sheet), null);
    return understand(alone, corrections, progress);
  }

  private static List<Note> leftOut(Opened opened) {
    return opened.notes().stream()
        .filter(note -> note.message().key().equals("workbook.left-out"))
        .toList();
  }

  /// How a sheet is laid out.
  ///
  /// @throws UserProblem when it holds no respondents
  static Layout layout(SheetRead sheet) throws UserProblem {
    var layout = LayoutFinder.find(sheet.cells());
    if (layout.rows().length == 0) {
      throw new UserProblem("workbook.no-respondents", sheet.sheet()).at(sheet.sheet());
    }
    return layout;
  }

  /// A file by its format.
  private static SheetSource source(Path file) throws IOException {
    return WorkbookFile.open(file);
  }

  /// Without a name the sheet is the same only if it was chosen without a name before.
  private static boolean isSameSheet(Opened opened, Corrections corrections) {
    return corrections.sheet() == null
        ? opened.corrections().sheet() == null
        : corrections.sheet().equals(opened.sheet());
  }

  /// What is to be understood: the sheet of a file, or of several that were joined.
  private record Subject(
      List<Path> files, String title, SheetRead sheet, Layout layout, @Nullable Joined joined) {}

  private static Opened understand(Subject subject, Corrections corrections, Progress progress)
      throws UserProblem {
    var sheet = subject.sheet();
    var layout = subject.layout();
    if (layout.rows().length == 0) {
      throw new UserProblem("workbook.no-respondents", sheet.sheet()).at(sheet.sheet());
    }
    var joined = subject.joined();
    var followed = joined == null ? corrections : TogetherQuestion.told(joined, corrections);
    var plan = Planner.plan(sheet.cells(), layout, followed, progress.part(0, 0.5));
    List<Note> notes = new ArrayList<>(sheet.notes());
    notes.addAll(LayoutNotes.of(layout));
    notes.addAll(plan.notes());
    for (var id : plan.unknown(corrections)) {
      notes.add(Note.onSheet(Severity.WARNING, "workbook.note.correction-without-question", id));
    }
    var survey =
        SurveyBuilder.build(
            subject.title(), layout.rows().length, plan.questions(), progress.part(0.5, 1));
    progress.report(1);
    var rows = layout.headerRows().stream().map(row -> row + 1).toList();
    return new Opened(
        subject.files(),
        sheet.sheet(),
        sheet.sheets(),
        layout.dialect(),
        rows,
        sheet.cells(),
        Notes.sorted(notes),
        corrections,
        survey,
        plan.missing(),
        joined);
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
