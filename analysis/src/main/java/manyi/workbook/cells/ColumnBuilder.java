package manyi.workbook.cells;

import java.util.Arrays;

/// Collects a column cell by cell, row by row downwards, in the narrowest form that holds it.
final class ColumnBuilder {
  private final MemoryBudget budget;
  private final LongTable table = new LongTable();
  private final KnownTokens known;
  private byte[] narrow = new byte[64];
  private short[] broad = new short[0];
  private int[] compact = new int[0];
  private long[] plain = new long[0];
  private int width = 1;
  private int rows;
  private boolean numbersOnly = true;
  private long last = CellValue.EMPTY;
  private int lastCode;

  ColumnBuilder(MemoryBudget budget) {
    this.budget = budget;
    this.known = new KnownTokens(budget);
    budget.take(1024);
  }

  /// Sets a cell by its token.
  ///
  /// @return false where the token is not known
  boolean setKnown(int row, long token) {
    int code = width > 2 ? -1 : known.code(token);
    if (code < 0) {
      return false;
    }
    setCode(row, code);
    return true;
  }

  /// Sets a cell in a row below all former ones; a cell that is already there is replaced.
  ///
  /// @param token of the cell; 0 for none
  void set(int row, long cell, long token) {
    int code = width > 2 ? 0 : cell == last ? lastCode : code(cell);
    if (width == 4 && !RawColumn.Compact.holds(cell)) {
      compactToPlain();
    }
    if (width > 2) {
      setValue(row, cell);
      return;
    }
    if (token != 0) {
      known.learn(token, code);
    }
    setCode(row, code);
  }

  private void setCode(int row, int code) {
    if (width == 1) {
      if (row >= narrow.length) {
        narrow = Arrays.copyOf(narrow, length(row, narrow.length, 1));
      }
      narrow[row] = (byte) code;
    } else {
      if (row >= broad.length) {
        broad = Arrays.copyOf(broad, length(row, broad.length, 2));
      }
      broad[row] = (short) code;
    }
    rows = Math.max(rows, row + 1);
  }

  RawColumn build() {
    return switch (width) {
      case 1 -> new RawColumn.Narrow(Arrays.copyOf(narrow, rows), table.values());
      case 2 -> new RawColumn.Broad(Arrays.copyOf(broad, rows), table.values());
      case 4 -> new RawColumn.Compact(Arrays.copyOf(compact, rows));
      default -> new RawColumn.Plain(Arrays.copyOf(plain, rows));
    };
  }

  private int code(long cell) {
    int code = table.add(cell);
    numbersOnly &= CellValue.isNumber(cell) || isHeader();
    last = cell;
    lastCode = code;
    if (width == 1 && code > RawColumn.Narrow.VALUES) {
      widen();
    } else if (width == 2 && code > RawColumn.Broad.VALUES) {
      listNoMore();
    }
    return code;
  }

  /// Whether the first few cells, likely the header, are still being read.
  private boolean isHeader() {
    return table.size() <= 3;
  }

  private void widen() {
    if (numbersOnly) {
      listNoMore();
      return;
    }
    width = 2;
    broad = new short[length(rows, 0, 2)];
    for (int row = 0; row < rows; row++) {
      broad[row] = (short) (narrow[row] & 0xFF);
    }
    narrow = new byte[0];
  }

  /// Keeps the cells themselves from here on.
  private void listNoMore() {
    var values = table.values();
    int former = width;
    width = Arrays.stream(values).allMatch(RawColumn.Compact::holds) ? 4 : 8;
    for (int row = 0, last = rows; row < last; row++) {
      setValue(row, values[former == 1 ? narrow[row] & 0xFF : broad[row] & 0xFFFF]);
    }
    narrow = new byte[0];
    broad = new short[0];
  }

  private void compactToPlain() {
    var former = new RawColumn.Compact(compact);
    width = 8;
    for (int row = 0, last = rows; row < last; row++) {
      setValue(row, former.cell(row));
    }
    compact = new int[0];
  }

  private void setValue(int row, long cell) {
    if (width == 4) {
      setCompact(row, cell);
    } else {
      setPlain(row, cell);
    }
    rows = Math.max(rows, row + 1);
  }

  private void setCompact(int row, long cell) {
    if (row >= compact.length) {
      int from = compact.length;
      compact = Arrays.copyOf(compact, length(row, from, 4));
      int none = RawColumn.Compact.packed(CellValue.EMPTY);
      Arrays.fill(compact, from, compact.length, none);
    }
    compact[row] = RawColumn.Compact.packed(cell);
  }

  private void setPlain(int row, long cell) {
    if (row >= plain.length) {
      int from = plain.length;
      plain = Arrays.copyOf(plain, length(row, from, 8));
      Arrays.fill(plain, from, plain.length, CellValue.EMPTY);
    }
    plain[row] = cell;
  }

  private int length(int row, int length, int bytes) {
    int longer = Math.max(row + 1, Math.max(64, length + (length >> 1)));
    budget.take((long) (longer - length) * bytes);
    return longer;
  }
}
