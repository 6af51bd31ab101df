package manyi.app.card;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a table: arrows, page and home keys select a cell, Escape none.
record CellKeys(TableSheet sheet) {
  private static final int FAR = Integer.MAX_VALUE / 2;

  void press(KeyEvent event) {
    if (event.isAltDown() || event.isShiftDown()) {
      return;
    }
    var now = sheet.selected().get();
    if (event.getCode() == KeyCode.ESCAPE && now != null) {
      sheet.selectNothing();
      event.consume();
      return;
    }
    var from = now == null ? new CellPlace(0, 0) : now;
    boolean far = event.isShortcutDown();
    switch (event.getCode()) {
      case UP -> go(event, now == null ? from : from.by(far ? -FAR : -1, 0));
      case DOWN -> go(event, now == null ? from : from.by(far ? FAR : 1, 0));
      case LEFT -> go(event, now == null ? from : from.by(0, far ? -FAR : -1));
      case RIGHT -> go(event, from.by(0, far ? FAR : 1));
      case PAGE_UP -> go(event, from.by(-sheet.page(), 0));
      case PAGE_DOWN -> go(event, from.by(sheet.page(), 0));
      case HOME -> go(event, from.by(far ? -FAR : 0, -FAR));
      case END -> go(event, from.by(far ? FAR : 0, FAR));
      default -> {}
    }
  }

  private void go(KeyEvent event, CellPlace to) {
    sheet.select(to);
    event.consume();
  }
}
