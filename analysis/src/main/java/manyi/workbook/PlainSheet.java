package manyi.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import manyi.progress.Progress;
import manyi.text.UserProblem;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.TooLarge;
import manyi.workbook.recognition.Corrections.TextForm;
import org.jspecify.annotations.Nullable;

/// A small table from a file, as it would be copied from a spreadsheet.
public final class PlainSheet {
  private static final int MOST_ROWS = 10_000;

  private PlainSheet() {}

  /// The rows of a file's first sheet with cells, one a line, cells between tabs.
  ///
  /// @throws UserProblem when the file cannot be read
  public static String read(Path file) throws UserProblem {
    return read(file, null);
  }

  /// The rows of a file's sheet, one a line, cells between tabs.
  ///
  /// @param sheet its name; null for the first with cells
  /// @throws UserProblem when the file cannot be read or has no such sheet
  public static String read(Path file, @Nullable String sheet) throws UserProblem {
    var kind = FileProblems.check(file);
    try (var source = Sources.open(kind, file, TextForm.FOUND, null, Progress.none())) {
      var entries =
          sheet == null
              ? source.sheets()
              : List.of(SheetPicker.named(source.sheets(), file, sheet));
      for (var entry : entries) {
        var cells = source.sample(entry, MOST_ROWS, Progress.none());
        if (cells.rows() > 0) {
          return text(cells);
        }
      }
      return "";
    } catch (TooLarge e) {
      throw FileProblems.tooLarge(file).because(e);
    } catch (IOException e) {
      throw FileProblems.of(file, e);
    }
  }

  private static String text(RawCells cells) {
    var lines = new StringBuilder();
    for (int row = 0; row < cells.rows(); row++) {
      var line = new StringJoiner("\t");
      for (int column = 0; column < cells.columns(); column++) {
        line.add(cells.text(row, column).replaceAll("[\\t\\r\\n]+", " "));
      }
      lines.append(line).append('\n');
    }
    return lines.toString();
  }
}
