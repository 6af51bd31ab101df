package manyi.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.ReadingRemark.Weight;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.recognition.Note;
import manyi.workbook.recognition.Note.Severity;
import manyi.workbook.recognition.SheetChoice;
import org.jspecify.annotations.Nullable;

/// Picks the sheet to read: the one the user names, else the one that holds the respondents.
///
/// @param entry the sheet
/// @param notes on why it is this one
record SheetPicker(SheetEntry entry, List<Note> notes) {
  /// A hidden sheet must hold this much more than a visible one.
  private static final double HIDDEN = 0.1;

  static SheetPicker pick(
      SheetSource workbook, Path file, @Nullable String wanted, Progress progress)
      throws IOException, UserProblem {
    var sheets = workbook.sheets();
    if (sheets.isEmpty()) {
      throw new UserProblem("workbook.no-sheets", Importer.name(file));
    }
    return wanted == null
        ? byContent(workbook, file, progress)
        : new SheetPicker(named(sheets, file, wanted), List.of());
  }

  /// The sheet of a name.
  ///
  /// @throws UserProblem when there is none; it names those that there are
  static SheetEntry named(List<SheetEntry> sheets, Path file, String wanted) throws UserProblem {
    for (var sheet : sheets) {
      if (sheet.name().strip().equalsIgnoreCase(wanted.strip())) {
        return sheet;
      }
    }
    var names = sheets.stream().map(SheetEntry::name).collect(Collectors.joining(", "));
    throw new UserProblem("workbook.no-such-sheet", wanted, Importer.name(file), names);
  }

  private static SheetPicker byContent(SheetSource workbook, Path file, Progress progress)
      throws IOException, UserProblem {
    var sheets = workbook.sheets();
    SheetEntry best = null;
    double bestScore = 0;
    int summaries = 0;
    for (int i = 0; i < sheets.size(); i++) {
      var sheet = sheets.get(i);
      var part = progress.part((double) i / sheets.size(), (i + 1.0) / sheets.size());
      var sample = workbook.sample(sheet, SheetChoice.SAMPLE, part);
      summaries += SheetChoice.isSummary(sample) ? 1 : 0;
      double score = SheetChoice.score(sample) * (sheet.hidden() ? HIDDEN : 1);
      if (score > bestScore) {
        best = sheet;
        bestScore = score;
      }
    }
    // A book of summaries may hold a table that looks like a few respondents.
    boolean onlySummaries = summaries >= 2 && summaries * 2 >= sheets.size();
    if (best == null && workbook.remarks().stream().anyMatch(r -> r.weight() == Weight.LOST)) {
      throw FileProblems.damaged(file);
    }
    if (best == null || onlySummaries) {
      var names = sheets.stream().map(SheetEntry::name).limit(12).collect(Collectors.joining(", "));
      throw new UserProblem("workbook.no-respondents-anywhere", Importer.name(file), names);
    }
    return new SheetPicker(best, notes(best, sheets));
  }

  private static List<Note> notes(SheetEntry chosen, List<SheetEntry> sheets) {
    List<Note> notes = new ArrayList<>();
    if (sheets.size() > 1) {
      var others =
          sheets.stream()
              .filter(sheet -> sheet != chosen)
              .map(SheetEntry::name)
              .limit(12)
              .collect(Collectors.joining(", "));
      notes.add(Note.onSheet(Severity.DOUBT, "workbook.sheet.chosen", chosen.name(), others));
    }
    if (chosen.hidden()) {
      notes.add(Note.onSheet(Severity.DOUBT, "workbook.sheet.hidden", chosen.name()));
    }
    return notes;
  }
}
