package manyi.workbook.cells;

/// A column of cells as they stand in the file; immutable. Rows beyond its last cell are empty.
public sealed interface RawColumn {
  /// A column without a cell.
  RawColumn EMPTY = new Narrow(new byte[0], new long[] {CellValue.EMPTY});

  /// How many rows it reaches.
  int rows();

  /// A cell, see [CellValue]; empty beyond the last row.
  long cell(int row);

  /// A column whose distinct values are listed once.
  sealed interface Coded extends RawColumn {
    /// The place of a cell in the dictionary, 0 for an empty cell.
    int code(int row);

    /// The values; at 0 the empty cell.
    long[] dictionary();

    /// Counts the codes of some rows.
    default void count(int[] rows, int[] counts) {
      for (int row : rows) {
        counts[code(row)]++;
      }
    }

    @Override
    default long cell(int row) {
      return dictionary()[code(row)];
    }
  }

  /// Up to 255 distinct values, one byte a cell.
  record Narrow(byte[] codes, long[] dictionary) implements Coded {
    static final int VALUES = 255;

    @Override
    public int rows() {
      return codes.length;
    }

    @Override
    public int code(int row) {
      return row < codes.length ? codes[row] & 0xFF : 0;
    }

    @Override
    public void count(int[] rows, int[] counts) {
      // Four counters a code: where one value comes often, one counter would wait for itself.
      var four = new int[4 << 8];
      for (int i = 0; i < rows.length; i++) {
        int row = rows[i];
        four[(i & 3) << 8 | (row < codes.length ? codes[row] & 0xFF : 0)]++;
      }
      for (int i = 0; i < four.length; i++) {
        if (four[i] != 0) {
          counts[i & 0xFF] += four[i];
        }
      }
    }
  }

  /// Up to 65,535 distinct values, two bytes a cell.
  record Broad(short[] codes, long[] dictionary) implements Coded {
    static final int VALUES = 65_535;

    @Override
    public int rows() {
      return codes.length;
    }

    @Override
    public int code(int row) {
      return row < codes.length ? codes[row] & 0xFFFF : 0;
    }
  }

  /// Any number of distinct texts and whole numbers, four bytes a cell: a text is its place in the
  /// pool, a number n from 0 on is −1 − n.
  record Compact(int[] cells) implements RawColumn {
    private static final int NONE = Integer.MIN_VALUE;

    /// Whether it can hold a cell.
    static boolean holds(long cell) {
      if (CellValue.isText(cell) || CellValue.isEmpty(cell)) {
        return true;
      }
      double number = CellValue.number(cell);
      return number >= 0 && number < Integer.MAX_VALUE && number == (int) number;
    }

    /// A cell that it can hold in its four bytes.
    static int packed(long cell) {
      if (CellValue.isText(cell)) {
        return CellValue.textId(cell);
      }
      return CellValue.isEmpty(cell) ? NONE : -1 - (int) CellValue.number(cell);
    }

    @Override
    public int rows() {
      return cells.length;
    }

    @Override
    public long cell(int row) {
      int cell = row < cells.length ? cells[row] : NONE;
      if (cell >= 0) {
        return CellValue.text(cell);
      }
      return cell == NONE ? CellValue.EMPTY : CellValue.number((double) (-1 - cell));
    }
  }

  /// Any number of distinct values, eight bytes a cell: many-valued numbers with decimals, dates.
  record Plain(long[] cells) implements RawColumn {
    @Override
    public int rows() {
      return cells.length;
    }

    @Override
    public long cell(int row) {
      return row < cells.length ? cells[row] : CellValue.EMPTY;
    }
  }
}
