package manyi.workbook.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the rows that hold headers by what stands in and below them.
final class HeaderRows {
  private static final int ROWS_TO_LOOK_AT = 40;
  private static final int IMPORT_IDS_WITHIN = 6;
  private static final int MOST_ABOVE = 3;
  private static final int MOST_BELOW = 2;

  private final HeaderCells cells;

  private HeaderRows(HeaderCells cells) {
    this.cells = cells;
  }

  /// The rows, from 0, top down; none where the first row that is filled is a respondent already.
  static List<Integer> find(HeaderCells cells) {
    return new HeaderRows(cells).find();
  }

  private List<Integer> find() {
    for (int row = 2; row < Math.min(IMPORT_IDS_WITHIN, cells.rows()); row++) {
      if (cells.isImportIds(row)) {
        return List.of(row - 2, row - 1, row);
      }
    }
    int header = header();
    if (header < 0) {
      return List.of();
    }
    List<Integer> rows = new ArrayList<>();
    int first = header;
    while (first > 0 && header - first < MOST_ABOVE && isAbove(first - 1, first)) {
      first--;
    }
    int last = header;
    while (last - header < MOST_BELOW && isBelow(last + 1, last)) {
      last++;
    }
    IntStream.rangeClosed(first, last).forEach(rows::add);
    return rows;
  }

  /// The first row that is about as wide as the widest and holds words; -1 where there is none.
  private int header() {
    int last = Math.min(ROWS_TO_LOOK_AT, cells.rows());
    int width = IntStream.range(0, last).map(cells::filled).max().orElse(0);
    for (int row = 0; row < last; row++) {
      int filled = cells.filled(row);
      boolean wide = filled * 2 >= width || (filled * 4 >= width && filled >= 3 && spans(row));
      if (filled > 0 && wide) {
        if (cells.words(row) * 2 >= filled) {
          return row;
        }
        if (!numbersNext(row)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /// Whether a row numbers the headers in the row below it.
  private boolean numbersNext(int row) {
    return row + 1 < cells.rows()
        && cells.isCount(row)
        && cells.words(row + 1) * 10 >= cells.filled(row + 1) * 9;
  }

  private boolean spans(int row) {
    return cells.filled(row) > 1
        && cells.cells().merges().stream()
            .anyMatch(m -> m.firstRow() == row && m.lastColumn() > m.firstColumn());
  }

  /// Whether a row heads groups of the columns of the header below it, or numbers them: several
  /// texts, not only at the very left as in a title.
  private boolean isAbove(int above, int header) {
    if (numbersNext(above)) {
      return true;
    }
    int filled = cells.filled(above);
    if (filled == 1 && isMergedOverSome(above, header)) {
      return true;
    }
    return filled >= 2
        && filled <= cells.filled(header)
        && cells.words(above) == filled
        && cells.columns().skip(2).filter(c -> cells.isFilled(above, c)).count() >= 1
        && (filled >= 3
            || spans(above)
            || cells.columns().skip(3).anyMatch(c -> cells.isFilled(above, c)));
  }

  /// Whether a row's only text is merged over several columns, but neither over all nor from the
  /// first on, as a title is.
  private boolean isMergedOverSome(int above, int header) {
    return cells.cells().merges().stream()
        .anyMatch(m ->
            m.firstRow() == above
                && m.firstColumn() > 0
                && m.lastColumn() > m.firstColumn()
                && m.lastColumn() - m.firstColumn() + 1 < cells.filled(header)
                && cells.isWord(above, m.firstColumn()));
  }

  /// Whether the row below a header is a header as well: it names what the first leaves empty, or
  /// says in words what the first gives a name, in words that no respondent gives as an answer.
  private boolean isBelow(int second, int header) {
    if (second >= cells.rows() || cells.words(second) == 0) {
      return false;
    }
    long responses =
        cells
            .columns()
            .filter(c -> HeaderCells.RESPONSE.matcher(cells.text(second, c)).matches())
            .count();
    if (responses > 1 || (responses == 1 && fills(second, header) > 0)) {
      return true;
    }
    var verdicts =
        cells
            .columns()
            .mapToDouble(c -> cells.headerAbove(second, c))
            .filter(v -> v != 0)
            .toArray();
    double answers = IntStream.range(0, verdicts.length).filter(i -> verdicts[i] < 0).count();
    double headers =
        IntStream.range(0, verdicts.length).mapToDouble(i -> Math.max(0, verdicts[i])).sum();
    boolean wordsOnly = cells.words(second) * 10 >= cells.filled(second) * 9;
    if (fills(second, header) >= 2 && wordsOnly && answers == 0) {
      return true;
    }
    return headers >= 2
        && headers * 2 >= cells.filled(second)
        && answers * 10 <= cells.filled(second)
        && isNames(header);
  }

  private long fills(int second, int header) {
    return cells
        .columns()
        .filter(c -> !cells.isFilled(header, c) && cells.isFilled(second, c))
        .count();
  }

  /// Whether a row holds names of variables rather than what was asked.
  private boolean isNames(int row) {
    long names = cells.columns().filter(c -> HeaderFold.isName(cells.text(row, c))).count();
    return names * 10 >= cells.filled(row) * 7L;
  }
}
