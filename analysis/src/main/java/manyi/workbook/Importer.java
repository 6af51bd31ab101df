package manyi.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import manyi.progress.Progress;
import manyi.storage.FileNames;
import manyi.text.UserProblem;
import manyi.workbook.cells.Password;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.ReadingRemark;
import manyi.workbook.cells.SheetEntry;
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
import org.jspecify.annotations.Nullable;

/// Opens a workbook, or several as one survey, and understands it.
public final class Importer {
  private static final Set<String> SHEET_NOTES =
      Set.of("workbook.sheet.chosen", "workbook.sheet.hidden");

  private Importer() {}

  /// A sheet of a file as it was read.
  ///
  /// @param sheets of the file
  /// @param sheet that was read
  /// @param notes on why it is this sheet
  record SheetRead(
      List<String> sheets, String sheet, List<Note> notes, Origin origin, RawCells cells) {}

  /// What is to be understood: the sheet of a file, or of several that were joined.
  private record Subject(
      List<Path> files, String title, SheetRead sheet, Layout layout, @Nullable Joined joined) {}

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
    var sheet = read(file, corrections, password, progress.part(0, 0.8));
    return understand(alone(file, sheet, corrections), corrections, progress.part(0.8, 1));
  }

  /// Reads several files as one survey. What they are to one another is said by the corrections'
  /// [manyi.workbook.recognition.Together].
  ///
  /// @param password of all that are protected; null where none is known
  /// @throws UserProblem when a file cannot be read and the user does not want the others without
  ///   it, or none holds respondents
  public static Opened openTogether(
      List<Path> files, Corrections corrections, @Nullable Password password, Progress progress)
      throws UserProblem {
    progress.report(0);
    var reader = new TogetherReader(files, corrections, password);
    var stack = reader.read(progress.part(0, 0.8));
    var origin = new Origin(password, reader.notes());
    return join(stack, origin, corrections, progress.part(0.8, 1));
  }

  /// Reads the sheet of a file that holds the respondents, or the one that the user names.
  static SheetRead read(
      Path file, Corrections corrections, @Nullable Password password, Progress progress)
      throws UserProblem {
    progress.report(0);
    var kind = FileProblems.check(file);
    try (var workbook =
        Sources.open(kind, file, corrections.form(), password, progress.part(0, 0.05))) {
      var sheet = SheetPicker.pick(workbook, file, corrections.sheet(), progress.part(0.05, 0.1));
      var read = workbook.read(sheet.entry(), progress.part(0.1, 0.95));
      var cells = read.with(CodebookSheets.of(workbook, sheet.entry(), read, corrections));
      var names = workbook.sheets().stream().map(SheetEntry::name).toList();
      var origin = new Origin(password, notes(kind, file, workbook.remarks()));
      return new SheetRead(names, sheet.entry().name(), sheet.notes(), origin, cells);
    } catch (IOException e) {
      throw FileProblems.of(file, e);
    } catch (TooLarge | OutOfMemoryError e) {
      // The budget of memory is an estimate; what did not fit is let go here.
      throw FileProblems.tooLarge(file).because(e);
    }
  }

  /// The same files under other corrections; only what must be is read anew.
  ///
  /// @throws UserProblem when a correction cannot be followed
  public static Opened correct(Opened opened, Corrections corrections, Progress progress)
      throws UserProblem {
    var joined = opened.joined();
    var origin = opened.origin();
    boolean sameCells = isSameSheet(opened, corrections) && isSameForm(opened, corrections);
    if (joined != null) {
      var before = opened.corrections();
      // Corrections that say nothing of several files leave them one survey.
      var wanted =
          corrections.together() == null
              ? corrections.withTogether(before.together())
              : corrections;
      return sameCells && Objects.equals(before.headerRows(), wanted.headerRows())
          ? join(joined.stack(), origin, wanted, progress)
          : openTogether(opened.files(), wanted, origin.password(), progress);
    }
    if (!sameCells || !(opened.raw() instanceof RawCells cells)) {
      return open(opened.file(), corrections, origin.password(), progress);
    }
    boolean named = corrections.sheet() != null;
    var sheetNotes =
        opened.notes().stream()
            .filter(note -> !named && SHEET_NOTES.contains(note.message().key()))
            .toList();
    var sheet = new SheetRead(opened.sheets(), opened.sheet(), sheetNotes, origin, cells);
    return understand(alone(opened.file(), sheet, corrections), corrections, progress);
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
    if (!Objects.equals(corrections.codebook(), opened.corrections().codebook())) {
      return false;
    }
    return corrections.sheet() == null
        ? opened.corrections().sheet() == null
        : corrections.sheet().equals(opened.sheet());
  }

  private static boolean isSameForm(Opened opened, Corrections corrections) {
    return corrections.form().equals(opened.corrections().form());
  }

  /// How a sheet is laid out.
  ///
  /// @throws UserProblem when it holds no respondents
  static Layout layout(SheetRead sheet, Corrections corrections) throws UserProblem {
    var layout = LayoutFinder.find(sheet.cells(), corrections.headerRows());
    requireRespondents(layout, sheet);
    return layout;
  }

  private static void requireRespondents(Layout layout, SheetRead sheet) throws UserProblem {
    if (layout.rows().length == 0) {
      throw new UserProblem("workbook.no-respondents", sheet.sheet()).at(sheet.sheet());
    }
  }

  private static Subject alone(Path file, SheetRead sheet, Corrections corrections)
      throws UserProblem {
    return new Subject(
        List.of(file), FileNames.withoutEnding(file), sheet, layout(sheet, corrections), null);
  }

  private static Opened join(Stack stack, Origin origin, Corrections corrections, Progress progress)
      throws UserProblem {
    var joined = Joiner.join(stack, Objects.requireNonNull(corrections.together()));
    progress.report(0.3);
    var sheet = joined.parts().getFirst().sheet();
    var files = joined.parts().stream().map(Part::file).toList();
    var read =
        new SheetRead(List.of(sheet), sheet, TogetherReader.notes(joined), origin, joined.cells());
    requireRespondents(joined.layout(), read);
    return understand(
        new Subject(files, PartNames.title(files), read, joined.layout(), joined),
        corrections,
        progress.part(0.3, 1));
  }

  private static Opened understand(Subject subject, Corrections corrections, Progress progress) {
    var sheet = subject.sheet();
    var layout = subject.layout();
    var joined = subject.joined();
    var followed = joined == null ? corrections : TogetherQuestion.told(joined, corrections);
    var plan = Planner.plan(sheet.cells(), layout, followed, progress.part(0, 0.5));
    List<Note> notes = new ArrayList<>(sheet.notes());
    notes.addAll(sheet.origin().notes());
    notes.addAll(LayoutNotes.of(layout));
    notes.addAll(plan.notes());
    for (var id : plan.unknown(corrections)) {
      notes.add(Note.onSheet(Severity.WARNING, "workbook.note.correction-without-question", id));
    }
    int respondents = layout.rows().length;
    var survey =
        SurveyBuilder.build(subject.title(), respondents, plan.questions(), progress.part(0.5, 1));
    progress.report(1);
    return new Opened(
        subject.files(),
        sheet.sheet(),
        sheet.sheets(),
        layout.dialect(),
        layout.headerRows().stream().map(row -> row + 1).toList(),
        sheet.cells(),
        Notes.sorted(notes),
        corrections,
        survey,
        plan.missing(),
        sheet.origin(),
        joined);
  }

  static String name(Path file) {
    @Nullable Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
