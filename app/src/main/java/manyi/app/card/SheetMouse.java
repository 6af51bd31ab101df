package manyi.app.card;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The mouse on a table: a press selects a cell, the pointer is at a row, the wheel moves what can
/// be moved.
///
/// @param across the bar that moves its columns
/// @param down the bar that moves its rows
record SheetMouse(TableSheet sheet, SheetBar across, SheetBar down) {
  SheetMouse {
    sheet.addEventHandler(ScrollEvent.SCROLL, event -> scroll(event, across, down));
    sheet.setOnMouseExited(_ -> sheet.pointed().set(Marks.NONE));
  }

  /// Works a part of the body.
  ///
  /// @param fixed whether it holds the columns that stay in sight
  void work(CellPane pane, boolean fixed) {
    pane.setOnMousePressed(event -> press(event, fixed));
    pane.setOnMouseMoved(event -> point(event, fixed));
  }

  private void press(MouseEvent event, boolean fixed) {
    var place = sheet.at(event.getX(), event.getY(), fixed);
    if (place != null) {
      sheet.requestFocus();
      sheet.select(place);
      // The page that scrolls the table would take the focus for itself.
      event.consume();
    }
  }

  /// Only a row that can be asked about answers to the pointer.
  private void point(MouseEvent event, boolean fixed) {
    var place = sheet.at(event.getX(), event.getY(), fixed);
    int row = place == null ? Marks.NONE : place.row();
    boolean askable = place != null && !sheet.table().rows().get(row).reference().isEmpty();
    sheet.pointed().set(askable ? row : Marks.NONE);
  }

  /// What the table cannot be moved any further moves the page.
  private static void scroll(ScrollEvent event, SheetBar across, SheetBar down) {
    boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
    double toSide = sideways ? event.getDeltaY() : event.getDeltaX();
    double toBottom = sideways ? 0 : event.getDeltaY();
    if (across.move(toSide) | down.move(toBottom)) {
      event.consume();
    }
  }
}
