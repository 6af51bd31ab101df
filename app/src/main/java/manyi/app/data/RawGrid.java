package manyi.app.data;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import manyi.app.session.Session;
import manyi.text.TextWidth;
import manyi.workbook.Opened;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.RawSheet;
import org.jspecify.annotations.Nullable;

/// The first rows of the sheet as they stand in the file, the header rows set off.
final class RawGrid extends TableView<Integer> {
  private static final int ROWS = 200;

  /// The width of a Latin letter in pixels, near enough.
  private static final int LETTER = 7;

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private List<Integer> headerRows = List.of();

  RawGrid(Session session, DataModel model) {
    getStyleClass().addAll("raw", "dense", "framed");
    accessibleTextProperty().bind(session.text("data.raw-sheet"));
    // A fixed height lets the table make cells for the visible columns only.
    setFixedCellSize(24);
    setRowFactory(_ -> new Line());
    setPlaceholder(null);
    model.opened().subscribe(this::show);
  }

  private void show(@Nullable Opened opened) {
    if (opened == null) {
      getItems().clear();
      return;
    }
    headerRows = opened.headerRows();
    var raw = opened.raw();
    if (getColumns().isEmpty() || getUserData() != raw) {
      setUserData(raw);
      getColumns().setAll(columns(raw));
    }
    getItems().setAll(IntStream.range(0, Math.min(ROWS, raw.rows())).boxed().toList());
  }

  private static List<TableColumn<Integer, ?>> columns(RawSheet raw) {
    var columns = FXCollections.<TableColumn<Integer, ?>>observableArrayList();
    columns.add(rowNumbers());
    for (int column = 0; column < raw.columns(); column++) {
      columns.add(column(raw, column));
    }
    return columns;
  }

  private static TableColumn<Integer, Integer> rowNumbers() {
    var numbers = new TableColumn<Integer, Integer>();
    numbers.getStyleClass().add("row-number");
    numbers.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue() + 1));
    numbers.setPrefWidth(44);
    numbers.setSortable(false);
    numbers.setReorderable(false);
    return numbers;
  }

  private static TableColumn<Integer, String> column(RawSheet raw, int index) {
    var column = new TableColumn<Integer, String>(CellName.column(index));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(oneLine(raw, row, index)));
    column.setCellFactory(_ -> new Text());
    column.setPrefWidth(width(raw, index));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static String oneLine(
      RawSheet raw, TableColumn.CellDataFeatures<Integer, String> row, int column) {
    return raw.text(row.getValue(), column).replaceAll("\\s+", " ");
  }

  /// Wide enough for what stands in the first rows, within bounds.
  private static double width(RawSheet raw, int column) {
    var longest =
        IntStream.range(0, Math.min(8, raw.rows()))
            .map(row -> LETTER * TextWidth.of(raw.text(row, column)))
            .max()
            .orElse(0);
    return Math.clamp(longest + 24, 60, 190);
  }

  private static final class Text extends TableCell<Integer, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
    }
  }

  private final class Line extends TableRow<Integer> {
    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(HEAD, row != null && !empty && headerRows.contains(row + 1));
    }
  }
}
