package manyi.workbook.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects a sheet's cells in columns.
public final class SheetBuilder implements CellSink {
  private static final int HEADER_ROWS = 40;

  private final MemoryBudget budget;
  private final int maximumRows;
  private final List<RawCells.Merge> merges = new ArrayList<>();
  private @Nullable ColumnBuilder[] columns = new @Nullable ColumnBuilder[64];
  private int width;

  /// @param maximumRows after which no more cells are wanted
  public SheetBuilder(MemoryBudget budget, int maximumRows) {
    this.budget = budget;
    this.maximumRows = maximumRows;
  }

  /// Whether cells of a row are wanted.
  public boolean wants(int row) {
    return row < maximumRows;
  }

  @Override
  public boolean cell(int row, int column, long value) {
    if (!wants(row)) {
      return false;
    }
    set(row, column, value, 0);
    return true;
  }

  /// Sets a cell by its token, that is by how it stands in the file.
  ///
  /// @param token as it was given to [#set] with a cell of this column
  /// @return false where the token is not known and the cell has to be read
  public boolean setKnown(int row, int column, long token) {
    var builder = column < width ? columns[column] : null;
    return builder != null && builder.setKnown(row, token);
  }

  /// Sets a cell that is not empty.
  ///
  /// @param token stands for this cell wherever it comes again in the column; 0 for none
  public void set(int row, int column, long value, long token) {
    if (column >= columns.length) {
      columns = Arrays.copyOf(columns, Math.max(column + 1, columns.length * 2));
    }
    var builder = columns[column];
    if (builder == null) {
      builder = new ColumnBuilder(budget);
      columns[column] = builder;
      width = Math.max(width, column + 1);
    }
    builder.set(row, value, token);
  }

  @Override
  public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow >= 0 && firstRow < HEADER_ROWS && merges.size() < 100_000) {
      merges.add(new RawCells.Merge(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /// Whether there is no cell yet.
  public boolean isEmpty() {
    return width == 0;
  }

  /// The columns as far as they were filled; no more cells can be set then.
  public RawCells build(TextPool pool) {
    List<RawColumn> built = new ArrayList<>();
    int rows = 0;
    for (int column = 0; column < width; column++) {
      var builder = columns[column];
      columns[column] = null;
      built.add(builder == null ? RawColumn.EMPTY : builder.build());
      rows = Math.max(rows, built.getLast().rows());
    }
    return new RawCells(built, rows, pool, merges);
  }
}
