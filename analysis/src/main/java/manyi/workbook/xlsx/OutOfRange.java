package manyi.workbook.xlsx;

import java.io.IOException;
import manyi.workbook.cells.CellName;

/// A cell that stands where no workbook has cells.
public final class OutOfRange extends IOException {
  private static final long serialVersionUID = 1L;

  OutOfRange(int row, int column) {
    super(CellName.of(row, column));
  }
}
