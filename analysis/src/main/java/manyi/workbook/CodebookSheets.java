package manyi.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetEntry;
import manyi.workbook.cells.SheetSource;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.recognition.Codebooks;
import manyi.workbook.recognition.Corrections;
import manyi.workbook.recognition.Heading;
import manyi.workbook.recognition.LayoutFinder;

/// Gathers what is said of a sheet's columns: by a code book that the user gives, by the file
/// itself, and by the other sheets of its workbook.
final class CodebookSheets {
  private CodebookSheets() {}

  static Dictionary of(
      SheetSource workbook, SheetEntry sheet, RawCells cells, Corrections corrections)
      throws IOException, UserProblem {
    var codebook = corrections.codebook();
    var others = workbook.sheets().stream().filter(other -> !other.equals(sheet)).toList();
    if (others.isEmpty() && codebook == null) {
      return cells.dictionary();
    }
    var headings = LayoutFinder.headings(cells, corrections.headerRows());
    var given = codebook == null ? Dictionary.NONE : given(codebook, headings);
    var said = Codebooks.joined(given, cells.dictionary());
    return Codebooks.joined(said, Codebooks.read(samples(workbook, others), headings));
  }

  /// What a file of its own says of columns with these headings.
  ///
  /// @throws UserProblem when it cannot be read or says nothing of them
  private static Dictionary given(Path file, List<Heading> headings) throws UserProblem {
    try (var book =
        Sources.open(
            FileProblems.check(file), file, Corrections.TextForm.FOUND, null, Progress.none())) {
      var sheets = samples(book, book.sheets());
      var said = Codebooks.read(sheets, headings);
      if (said.isEmpty() && !Codebooks.list(sheets, headings)) {
        throw new UserProblem("workbook.no-codebook", Importer.name(file));
      }
      return said;
    } catch (TooLarge e) {
      throw FileProblems.tooLarge(file).because(e);
    } catch (IOException e) {
      throw FileProblems.of(file, e);
    }
  }

  /// A sheet that cannot be read says nothing.
  private static List<RawCells> samples(SheetSource source, List<SheetEntry> sheets) {
    List<RawCells> samples = new ArrayList<>();
    for (var sheet : sheets) {
      try {
        samples.add(source.sample(sheet, Codebooks.MOST_ROWS, Progress.none()));
      } catch (IOException e) {
        System.getLogger(CodebookSheets.class.getName())
            .log(System.Logger.Level.DEBUG, "Not read as a code book", e);
      }
    }
    return samples;
  }
}
