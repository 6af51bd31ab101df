package manyi.app.card;

import org.jspecify.annotations.Nullable;

/// What stands out in a table.
///
/// @param cell the selected one, null for none
/// @param row the selected one from 0, −1 for none
/// @param pointed the row that the pointer is at, here or at its point in a picture; −1 for none
record Marks(@Nullable CellPlace cell, int row, int pointed) {
  static final int NONE = -1;

  static Marks none() {
    return new Marks(null, NONE, NONE);
  }

  Marks select(@Nullable CellPlace place) {
    return new Marks(place, row, pointed);
  }

  Marks selectRow(int selected) {
    return new Marks(cell, selected, pointed);
  }

  Marks point(int at) {
    return new Marks(cell, row, at);
  }

  void on(CellView view, CellPlace place) {
    view.mark(place.equals(cell), place.row() == row, place.row() == pointed);
  }
}
