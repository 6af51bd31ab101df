package manyi.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.text.Texts;
import org.jspecify.annotations.Nullable;

/// A table on a card: caption, cells, footnotes. A cell that is selected selects what it, or its
/// row, refers to; a row that is selected elsewhere, such as by its point in a picture, stands out
/// here.
final class TableGrid extends VBox implements Selectable {
  private final Table table;
  private final Selection selection;
  private final TableSheet sheet;
  // Kept here, since what is listened to outlives the table.
  private final List<ChangeListener<String>> kept = new ArrayList<>();

  /// @param selection what is selected; a cell that is selected changes it
  TableGrid(Table table, Texts texts, Selection selection) {
    this.table = table;
    this.selection = selection;
    sheet = new TableSheet(table, texts.language());
    getStyleClass().add("table-block");
    if (!table.caption().isEmpty()) {
      getChildren().add(wrapped(table.caption(), "table-caption"));
    }
    getChildren().add(sheet);
    var notes = new VBox();
    notes.getStyleClass().add("footnotes");
    table.footnotes().forEach(note -> notes.getChildren().add(wrapped(note, "footnote")));
    getChildren().add(notes);
    select(selection.asked().get());
    sheet.selected().subscribe(this::ask);
    sheet.pointed().subscribe(row -> point(row.intValue()));
    follow(selection.asked(), this::select);
    follow(selection.pointed(), reference -> sheet.pointed().set(row(reference)));
  }

  private void follow(StringProperty property, Consumer<String> take) {
    ChangeListener<String> listener = (_, _, now) -> take.accept(now);
    kept.add(listener);
    property.addListener(new WeakChangeListener<>(listener));
  }

  @Override
  public boolean worked() {
    return sheet.isFocused();
  }

  @Override
  public Optional<Bounds> inScene(String reference) {
    var place = place(reference);
    return place == null ? Optional.empty() : sheet.seen(place.row()).map(sheet::localToScene);
  }

  /// Shows what was selected, here or elsewhere.
  private void select(String reference) {
    var now = sheet.selected().get();
    if (now == null || !reference(now).equals(reference)) {
      var place = place(reference);
      if (place == null) {
        sheet.selectNothing();
      } else {
        sheet.select(place);
      }
    }
    sheet.selectRow(row(reference));
  }

  /// Takes up what was selected here; nothing more is selected where it was given up here.
  private void ask(@Nullable CellPlace before, @Nullable CellPlace now) {
    if (now != null) {
      selection.asked().set(reference(now));
    } else if (before != null && selection.asked().get().equals(reference(before))) {
      selection.asked().set("");
    }
  }

  private void point(int row) {
    if (row >= 0) {
      selection.pointed().set(table.rows().get(row).reference());
    } else if (row(selection.pointed().get()) >= 0) {
      selection.pointed().set("");
    }
  }

  /// The row that has a reference; [Marks#NONE] where there is none.
  private int row(String reference) {
    for (int row = 0; !reference.isEmpty() && row < table.rows().size(); row++) {
      if (table.rows().get(row).reference().equals(reference)) {
        return row;
      }
    }
    return Marks.NONE;
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

  /// What a cell refers to: itself, else its row; empty for nothing.
  private String reference(CellPlace place) {
    var row = table.rows().get(place.row());
    return row.cells().get(place.column()) instanceof Cell.Value cell && !cell.reference().isEmpty()
        ? cell.reference()
        : row.reference();
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
