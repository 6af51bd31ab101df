package manyi.workbook;

import java.io.IOException;

/// A cell that stands where no workbook has cells.
final class OutOfRange extends IOException {
  private static final long serialVersionUID = 1L;

  OutOfRange(int row, int column) {
    super(CellName.of(row, column));
  }
}
