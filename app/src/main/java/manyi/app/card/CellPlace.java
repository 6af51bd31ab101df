package manyi.app.card;

/// A cell of a table's body.
///
/// @param row from 0
/// @param column from 0
record CellPlace(int row, int column) {
  CellPlace by(int rows, int columns) {
    return new CellPlace(row + rows, column + columns);
  }

  CellPlace within(int rows, int columns) {
    return new CellPlace(
        Math.clamp(row, 0, Math.max(0, rows - 1)), Math.clamp(column, 0, Math.max(0, columns - 1)));
  }
}
