package manyi.workbook.together;

import java.util.List;
import manyi.workbook.cells.Dictionary;
import manyi.workbook.cells.RawCells;

/// The cells of several files below one another, their columns matched where that is certain.
///
/// @param cells of all columns; who stands in a file without a column is not asked there
/// @param columns in the questionnaire's order
/// @param parts the files, in the order of their rows
/// @param orders of each file the places of its columns among the cells, in the file's order; -1
///   for one that is quite empty
/// @param dictionaries what each file says of its own columns
/// @param headerRows how many rows hold headings; the respondents of the first file follow
public record Stack(
    RawCells cells,
    List<StackColumn> columns,
    List<Part> parts,
    List<int[]> orders,
    List<Dictionary> dictionaries,
    int headerRows) {
  public Stack {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
    orders = List.copyOf(orders);
    dictionaries = List.copyOf(dictionaries);
  }

  /// Where the respondents of a part begin.
  int firstRow(int part) {
    return headerRows + parts.subList(0, part).stream().mapToInt(Part::respondents).sum();
  }

  int rows() {
    return firstRow(parts.size());
  }

  Stack with(List<Part> renamed) {
    return new Stack(cells, columns, renamed, orders, dictionaries, headerRows);
  }
}
