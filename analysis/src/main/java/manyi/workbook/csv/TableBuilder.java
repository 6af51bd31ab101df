package manyi.workbook.csv;

import java.util.HashMap;
import java.util.Map;
import manyi.workbook.cells.CellValue;
import manyi.workbook.cells.MemoryBudget;
import manyi.workbook.cells.RawCells;
import manyi.workbook.cells.SheetBuilder;
import manyi.workbook.cells.TextPool;

/// Collects the cells of a web page's table from its tags.
final class TableBuilder {
  private static final int MOST_COLUMNS = 1 << 14;
  private static final int MOST_ROWS = 1 << 16;

  private final SheetBuilder cells;
  private final TextPool pool;
  private final FieldReader fields;

  /// The rows for which a cell above still takes a column.
  private final Map<Integer, Integer> taken = new HashMap<>();

  private final StringBuilder text = new StringBuilder();
  private int row = -1;
  private int column;
  private int width = 1;
  private int height = 1;
  private boolean inCell;

  TableBuilder(MemoryBudget budget, TextPool pool) {
    this.cells = new SheetBuilder(budget, Integer.MAX_VALUE);
    this.pool = pool;
    this.fields = new FieldReader(pool);
  }

  RawCells build() {
    end();
    return cells.build(pool);
  }

  /// @param depth 1 within the table itself, more within tables in its cells
  void tag(TagScanner tags, int depth) {
    if (inCell) {
      text.append(tags.text());
    }
    switch (tags.name()) {
      case "tr" -> {
        if (depth == 1) {
          end();
          row++;
          column = 0;
        }
      }
      case "td", "th" -> {
        if (depth == 1) {
          end();
          begin(tags);
        }
      }
      case "/td", "/th", "/tr", "/table" -> {
        if (depth == 1) {
          end();
        }
      }
      case "br", "/p", "/div" -> text.append('\n');
      default -> {}
    }
  }

  private void begin(TagScanner tags) {
    row = Math.max(0, row);
    while (taken.getOrDefault(column, 0) > row) {
      column++;
    }
    width = tags.count("colspan", MOST_COLUMNS - Math.min(column, MOST_COLUMNS - 1));
    height = tags.count("rowspan", MOST_ROWS);
    for (int i = 0; height > 1 && i < width; i++) {
      taken.put(column + i, row + height);
    }
    text.setLength(0);
    inCell = true;
  }

  private void end() {
    if (!inCell) {
      return;
    }
    inCell = false;
    var shown = text.toString().strip().toCharArray();
    long value = fields.read(shown, 0, shown.length, '.');
    if (value != CellValue.EMPTY) {
      cells.cell(row, column, value);
    }
    if (width > 1 || height > 1) {
      cells.merged(row, row + height - 1, column, column + width - 1);
    }
    column += width;
  }
}
