package manyi.workbook.recognition;

import java.util.List;
import java.util.stream.IntStream;
import manyi.workbook.cells.RawCells;
import org.jspecify.annotations.Nullable;

/// Finds a sheet's header rows by what they hold, and the respondents below them.
public final class LayoutFinder {
  private LayoutFinder() {}

  /// How a sheet is laid out by what it holds.
  public static Layout find(RawCells cells) {
    return find(cells, null);
  }

  /// How a sheet is laid out where the user says which rows are headers.
  ///
  /// @param headerRows from 1, empty for none; null for those found. Rows that the sheet does not
  ///   have are left out
  public static Layout find(RawCells cells, @Nullable List<Integer> headerRows) {
    var sheet = new HeaderCells(cells);
    if (cells.headed() && headerRows == null) {
      return headed(cells, sheet);
    }
    var header = header(sheet, headerRows);
    var headings = HeaderFold.of(sheet, header);
    int first = header.isEmpty() ? firstRow(sheet) : header.getLast() + 1;
    var rows = RespondentRows.find(cells, first, header);
    var dialect = header.isEmpty() ? Dialect.GENERIC : Dialects.of(headings);
    return new Layout(dialect, header, headings, rows.rows(), rows.dropped(), rows.repeated());
  }

  /// What heads the columns of a sheet, without looking at all its rows.
  ///
  /// @param headerRows as [#find] takes them
  public static List<Heading> headings(RawCells cells, @Nullable List<Integer> headerRows) {
    var sheet = new HeaderCells(cells);
    boolean headed = cells.headed() && headerRows == null;
    return HeaderFold.of(sheet, headed ? List.of(0) : header(sheet, headerRows));
  }

  private static List<Integer> header(HeaderCells sheet, @Nullable List<Integer> headerRows) {
    return headerRows == null ? HeaderRows.find(sheet) : given(headerRows, sheet.rows());
  }

  /// A file of variables: their names are the first row, whatever they look like.
  private static Layout headed(RawCells cells, HeaderCells sheet) {
    var header = List.of(0);
    var rows = IntStream.range(1, cells.rows()).toArray();
    return new Layout(Dialect.SPSS, header, HeaderFold.of(sheet, header), rows, 0, 0);
  }

  private static List<Integer> given(List<Integer> rows, int last) {
    return rows.stream()
        .filter(r -> r >= 1 && r <= last)
        .map(r -> r - 1)
        .sorted()
        .distinct()
        .toList();
  }

  private static int firstRow(HeaderCells cells) {
    return IntStream.range(0, cells.rows())
        .filter(row -> cells.filled(row) > 0)
        .findFirst()
        .orElse(0);
  }
}
