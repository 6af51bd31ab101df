package manyi.app.card;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// A table on a card: caption, cells, footnotes.
final class TableGrid extends VBox {
  private final Table table;
  // Kept here, since the property that is listened to outlives the table.
  private final ChangeListener<String> elsewhere;

  /// @param asked the reference of the cell that is to be explained, empty for none; a cell that is
  ///   selected changes it
  TableGrid(Table table, Texts texts, StringProperty asked) {
    this.table = table;
    var sheet = new TableSheet(table, texts.language());
    getStyleClass().add("table-block");
    if (!table.caption().isEmpty()) {
      getChildren().add(wrapped(table.caption(), "table-caption"));
    }
    getChildren().add(sheet);
    var notes = new VBox();
    notes.getStyleClass().add("footnotes");
    table.footnotes().forEach(note -> notes.getChildren().add(wrapped(note, "footnote")));
    getChildren().add(notes);
    var place = place(asked.get());
    if (place != null) {
      sheet.select(place);
    }
    sheet
        .selected()
        .subscribe((_, now) -> {
          if (now != null) {
            asked.set(reference(now));
          }
        });
    elsewhere =
        (_, _, now) -> {
          if (!now.equals(reference(sheet.selected().get()))) {
            sheet.selectNothing();
          }
        };
    asked.addListener(new WeakChangeListener<>(elsewhere));
  }

  private @Nullable CellPlace place(String reference) {
    for (int row = 0; !reference.isEmpty() && row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        var place = new CellPlace(row, column);
        if (reference(place).equals(reference)) {
          return place;
        }
      }
    }
    return null;
  }

  private String reference(@Nullable CellPlace place) {
    return place != null
            && table.rows().get(place.row()).cells().get(place.column()) instanceof Cell.Value cell
        ? cell.reference()
        : "";
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
