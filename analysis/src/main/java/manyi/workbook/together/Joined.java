package manyi.workbook.together;

import java.util.List;
import manyi.workbook.cells.RawCells;
import manyi.workbook.recognition.Layout;
import manyi.workbook.recognition.Together;

/// Several files as one sheet.
///
/// @param stack the cells as they were read, from which others can be joined under other decisions
/// @param settings under which they were joined
/// @param cells of all respondents below one row of headings; the first column tells the files
///   apart
/// @param layout of these cells
/// @param differences found, those first that want to be looked at most
public record Joined(
    Stack stack, Together settings, RawCells cells, Layout layout, List<Difference> differences) {
  public Joined {
    differences = List.copyOf(differences);
  }

  /// The files, in the order of their respondents.
  public List<Part> parts() {
    return stack.parts();
  }
}
