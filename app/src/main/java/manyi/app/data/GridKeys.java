package manyi.app.data;

import javafx.scene.input.KeyEvent;

/// The keys that move about in a grid as in a spreadsheet; with Shift they select.
final class GridKeys {
  private final SheetGrid grid;

  GridKeys(SheetGrid grid) {
    this.grid = grid;
  }

  void press(KeyEvent event) {
    var now = grid.selected().get();
    boolean whole = event.isShortcutDown();
    boolean moved = true;
    int row = now.row();
    int column = now.column();
    switch (event.getCode()) {
      case UP, KP_UP -> row = whole ? 0 : row - 1;
      case DOWN, KP_DOWN -> row = whole ? grid.rows() : row + 1;
      case LEFT, KP_LEFT -> column = whole ? 0 : column - 1;
      case RIGHT, KP_RIGHT -> column = whole ? grid.columns() : column + 1;
      case PAGE_UP -> row -= grid.page();
      case PAGE_DOWN -> row += grid.page();
      case HOME -> {
        column = 0;
        row = whole ? 0 : row;
      }
      case END -> {
        column = grid.columns();
        row = whole ? grid.rows() : row;
      }
      default -> moved = false;
    }
    if (moved) {
      grid.go(row, column, event.isShiftDown());
      event.consume();
    }
  }
}
