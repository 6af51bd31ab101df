package manyi.workbook.cells;

import java.util.ArrayList;
import java.util.List;

/// Collects a sheet's cells in columns.
public final class SheetBuilder implements CellSink {
  private static final int HEADER_ROWS = 40;

  private final MemoryBudget budget;
  private final int maximumRows;
  private final List<ColumnBuilder> columns = new ArrayList<>();
  private final List<RawCells.Merge> merges = new ArrayList<>();
  private int rows;

  /// @param maximumRows after which no more cells are wanted
  public SheetBuilder(MemoryBudget budget, int maximumRows) {
    this.budget = budget;
    this.maximumRows = maximumRows;
  }

  @Override
  public boolean cell(int row, int column, long value) {
    if (row >= maximumRows) {
      return false;
    }
    while (column >= columns.size()) {
      budget.take(1024);
      columns.add(new ColumnBuilder(budget));
    }
    columns.get(column).set(row, value);
    rows = Math.max(rows, row + 1);
    return true;
  }

  @Override
  public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow >= 0 && firstRow < HEADER_ROWS && merges.size() < 100_000) {
      merges.add(new RawCells.Merge(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  public RawCells build(TextPool pool) {
    return new RawCells(columns.stream().map(ColumnBuilder::build).toList(), rows, pool, merges);
  }
}
