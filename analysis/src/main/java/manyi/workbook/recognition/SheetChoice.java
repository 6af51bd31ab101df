package manyi.workbook.recognition;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.RawCells;

/// Tells by what a sheet holds how likely it holds respondents: a row each, with answers that come
/// again and again; a code book, a summary or a report layout does not.
public final class SheetChoice {
  /// Enough rows to tell.
  public static final int SAMPLE = 600;

  private static final Pattern SUMMARY =
      Pattern.compile("(?i)answer choices?|选项|小计|responses|answered|skipped|respondents?:?|比例");
  private static final int ROWS_OF_TITLE = 12;

  private SheetChoice() {}

  /// How likely; 0 for a sheet without respondents.
  public static double score(RawCells sample) {
    if (sample.rows() < 2 || sample.columns() == 0 || isSummary(sample)) {
      return 0;
    }
    var layout = LayoutFinder.find(sample);
    int rows = layout.rows().length;
    if (rows < 2 || layout.headerRows().isEmpty()) {
      return 0;
    }
    double answers = 0;
    for (int index = 0; index < sample.columns(); index++) {
      answers +=
          answers(new Column(index, layout.headings().get(index), sample, layout.rows()), layout);
    }
    return answers * Math.min(rows, SAMPLE);
  }

  /// How much a column looks like answers.
  private static double answers(Column column, Layout layout) {
    if (column.answered() < 2 || column.heading().text().isEmpty()) {
      return 0;
    }
    var view = MissingCodes.view(column, layout.dialect());
    return switch (KindGuess.of(view, layout.dialect(), false).kind()) {
      case SINGLE, RATING, MULTIPLE, RANKING -> column.distinct() > 1 ? 1 : 0.3;
      case NUMBER, TIME -> 0.6;
      case IDENTIFIER -> 0.2;
      case META -> 0.3;
      case TEXT -> 0;
    };
  }

  /// Whether a sheet lists answers with their counts instead of respondents.
  public static boolean isSummary(RawCells sample) {
    int rows = Math.min(ROWS_OF_TITLE, sample.rows());
    long words =
        IntStream.range(0, rows)
            .flatMap(row ->
                IntStream.range(0, Math.min(8, sample.columns()))
                    .filter(c -> SUMMARY.matcher(Column.clean(sample.text(row, c))).matches()))
            .count();
    return words >= 2 || isTableOfShares(sample) || isTableOfPairs(sample);
  }

  /// Whether rows hold a label and then shares, each with its count beside it. Remarks of
  /// respondents may be listed below them.
  private static boolean isTableOfPairs(RawCells sample) {
    long rows =
        IntStream.range(0, Math.min(ROWS_OF_TITLE, sample.rows()))
            .filter(row -> !Column.clean(sample.text(row, 0)).isEmpty())
            .filter(row -> !CellValue.isNumber(sample.cell(row, 0)))
            .filter(row -> isRowOfPairs(sample, row))
            .count();
    return rows >= 3;
  }

  private static boolean isRowOfPairs(RawCells sample, int row) {
    int pairs = 0;
    boolean broken = false;
    for (int c = 1; c + 1 < sample.columns(); c += 2) {
      long share = sample.cell(row, c);
      long count = sample.cell(row, c + 1);
      if (!CellValue.isNumber(share) || !CellValue.isNumber(count)) {
        break;
      }
      double of = CellValue.number(share);
      double n = CellValue.number(count);
      if (of < 0 || of > 1 || n != Math.rint(n) || (of == 0) != (n == 0)) {
        return false;
      }
      broken |= of != Math.rint(of);
      pairs++;
    }
    return pairs >= 2 && broken;
  }

  /// Whether labels stand in the first column and mostly shares between 0 and 1 beside them.
  private static boolean isTableOfShares(RawCells sample) {
    int shares = 0;
    int filled = 0;
    for (int c = 1; c < sample.columns(); c++) {
      int column = c;
      var numbers =
          IntStream.range(0, sample.rows())
              .mapToLong(row -> sample.cell(row, column))
              .filter(CellValue::isNumber)
              .mapToDouble(CellValue::number)
              .toArray();
      boolean within = Arrays.stream(numbers).allMatch(number -> number >= 0 && number <= 1);
      boolean broken = Arrays.stream(numbers).anyMatch(number -> number != Math.rint(number));
      filled += numbers.length > 0 ? 1 : 0;
      shares += within && broken ? 1 : 0;
    }
    boolean labelled =
        IntStream.range(0, sample.rows())
            .mapToLong(row -> sample.cell(row, 0))
            .noneMatch(CellValue::isNumber);
    return labelled && filled >= 4 && shares * 5 >= filled * 2;
  }
}
