package manyi.app.data;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import manyi.survey.Level;
import org.jspecify.annotations.Nullable;

/// A level that can be dragged to another place of its list.
final class LevelCell extends ListCell<Level> {
  private final LevelOrder order;

  LevelCell(LevelOrder order) {
    this.order = order;
    textTruncatedProperty().subscribe(cut -> setTooltip(cut ? new Tooltip(getText()) : null));
    setOnDragDetected(this::begin);
    setOnDragOver(this::accept);
    setOnDragDropped(this::drop);
  }

  @Override
  protected void updateItem(@Nullable Level level, boolean empty) {
    super.updateItem(level, empty);
    setText(empty || level == null ? null : getIndex() + 1 + ".  " + level.label());
  }

  private void begin(MouseEvent event) {
    if (!isEmpty()) {
      var content = new ClipboardContent();
      content.putString(String.valueOf(getIndex()));
      startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void accept(DragEvent event) {
    if (!isEmpty() && event.getGestureSource() instanceof LevelCell) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    if (event.getGestureSource() instanceof LevelCell from) {
      order.move(from.getIndex(), getIndex());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
