package manyi.workbook.cells;

/// A column of cells as they stand in the file; immutable. Rows beyond its last cell are empty.
public sealed interface RawColumn {
  /// How many rows it reaches.
  int rows();

  /// A cell, see [CellValue]; empty beyond the last row.
  long cell(int row);

  /// A column whose distinct values are listed once.
  sealed interface Coded extends RawColumn {
    /// The place of a cell in the dictionary, 0 for an empty cell.
    int code(int row);

    /// The distinct values; at 0 the empty cell.
    long[] dictionary();

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

  /// Any number of distinct values, eight bytes a cell: many-valued numbers and texts.
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
