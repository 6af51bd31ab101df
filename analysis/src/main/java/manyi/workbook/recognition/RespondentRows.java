package manyi.workbook.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.RawCells;

/// Which rows below the header are respondents.
///
/// @param rows from 0
/// @param dropped rows at the end that are not respondents: totals and remarks
/// @param repeated rows that say the header again, as on every printed page
record RespondentRows(int[] rows, int dropped, int repeated) {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)(合计|总计|总和|平均|平均值|平均分|小计|grand total|total|sum|mean|average)[:：]?");

  /// How many rows at the end are looked at.
  private static final int TAIL = 60;

  /// @param first row that may be a respondent
  /// @param header rows that hold headers
  static RespondentRows find(RawCells cells, int first, List<Integer> header) {
    var filled = IntStream.range(first, cells.rows()).filter(row -> !isBlank(cells, row)).toArray();
    var rows =
        header.isEmpty()
            ? filled
            : Arrays.stream(filled)
                .filter(row -> !isHeader(cells, row, header.getLast()))
                .toArray();
    int repeated = filled.length - rows.length;
    int keep = rows.length;
    var always = alwaysFilled(cells, rows);
    while (keep > 1
        && keep > rows.length - TAIL
        && (isTotal(cells, rows[keep - 1]) || isRemark(cells, rows[keep - 1], always))) {
      keep--;
    }
    return new RespondentRows(Arrays.copyOf(rows, keep), rows.length - keep, repeated);
  }

  /// Whether a row says what the header says, cell for cell.
  private static boolean isHeader(RawCells cells, int row, int header) {
    int same = 0;
    for (int column = 0; column < cells.columns(); column++) {
      long cell = cells.cell(row, column);
      if (CellValue.isText(cell) && cell == cells.cell(header, column)) {
        same++;
      } else if (!CellValue.isEmpty(cell)) {
        return false;
      }
    }
    return same >= 2;
  }

  private static boolean isBlank(RawCells cells, int row) {
    for (int column = 0; column < cells.columns(); column++) {
      long cell = cells.cell(row, column);
      if (!CellValue.isEmpty(cell) && !(CellValue.isText(cell) && cells.text(cell).isBlank())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTotal(RawCells cells, int row) {
    for (int column = 0; column < cells.columns(); column++) {
      var text = Column.clean(cells.text(row, column));
      if (!text.isEmpty()) {
        return TOTAL.matcher(text).matches();
      }
    }
    return false;
  }

  /// Columns in which (nearly) every respondent has something, judged by all but the last rows.
  private static int[] alwaysFilled(RawCells cells, int[] rows) {
    int body = Math.max(rows.length - TAIL, rows.length * 9 / 10);
    if (body < 10) {
      return new int[0];
    }
    return IntStream.range(0, cells.columns())
        .filter(column ->
            IntStream.range(0, Math.min(body, 2000))
                    .filter(i -> CellValue.isEmpty(cells.cell(rows[i], column)))
                    .count()
                == 0)
        .toArray();
  }

  private static boolean isRemark(RawCells cells, int row, int[] always) {
    if (always.length < 3) {
      return false;
    }
    var filled =
        Arrays.stream(always).filter(column -> !CellValue.isEmpty(cells.cell(row, column))).count();
    boolean hasFirst = !CellValue.isEmpty(cells.cell(row, always[0]));
    return filled == 0 || (!hasFirst && CellValue.isEmpty(cells.cell(row, always[1])));
  }
}
