package manyi.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import manyi.survey.PersonalData;
import manyi.workbook.cells.CellName;
import manyi.workbook.cells.RawSheet;
import org.jspecify.annotations.Nullable;

/// A sheet of any size: there are nodes only for the cells that are seen. Column letters and row
/// numbers stay where they are. Cells are selected by mouse and keyboard as in a spreadsheet.
final class SheetGrid extends Region {
  private static final double ROW = 24;
  private static final double HEAD = 24;
  private static final double NUMBERS = 52;
  private static final double BAR = 12;

  private final Pane cells = clipped();
  private final Pane letters = clipped();
  private final Pane numbers = clipped();
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private final List<GridCell> cellPool = new ArrayList<>();
  private final List<GridCell> letterPool = new ArrayList<>();
  private final List<GridCell> numberPool = new ArrayList<>();
  private final ObjectProperty<GridRange> selected = new SimpleObjectProperty<>(GridRange.START);
  private final IntConsumer onRowNumber;
  private @Nullable RawSheet sheet;
  private GridColumns columns = GridColumns.none();
  private Set<Integer> headRows = Set.of();
  private Set<Integer> marked = Set.of();
  private Map<Integer, PersonalData> masked = Map.of();

  /// @param onRowNumber takes the row, from 0, whose number was pressed
  SheetGrid(IntConsumer onRowNumber) {
    this.onRowNumber = onRowNumber;
    getStyleClass().add("sheet-grid");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setMinSize(200, 80);
    down.setOrientation(Orientation.VERTICAL);
    getChildren().setAll(cells, letters, numbers, across, down);
    across.valueProperty().subscribe(_ -> requestLayout());
    down.valueProperty().subscribe(_ -> requestLayout());
    selected.subscribe(_ -> requestLayout());
    focusedProperty().subscribe(_ -> requestLayout());
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, new GridKeys(this)::press);
    cells.setOnMousePressed(this::press);
    cells.setOnMouseDragged(
        event -> selected.set(selected.get().to(rowAt(event), columnAt(event))));
    letters.setOnMousePressed(this::pressLetter);
    numbers.setOnMousePressed(this::pressNumber);
  }

  /// Shows a sheet from its beginning.
  void show(RawSheet newSheet) {
    sheet = newSheet;
    columns = GridColumns.of(newSheet);
    across.setValue(0);
    down.setValue(0);
    selected.set(GridRange.START);
    requestLayout();
  }

  /// The header rows, from 0.
  void showHeads(Set<Integer> rows) {
    headRows = rows;
    requestLayout();
  }

  /// The columns whose answers are shown only in part.
  void showMask(Map<Integer, PersonalData> newMasked) {
    masked = newMasked;
    requestLayout();
  }

  /// Sets off columns.
  void mark(Set<Integer> newMarked) {
    marked = newMarked;
    requestLayout();
  }

  /// Sets off columns and scrolls to the first of them.
  void markAndReveal(Set<Integer> newMarked) {
    mark(newMarked);
    newMarked.stream().min(Integer::compare).ifPresent(this::reveal);
  }

  ObjectProperty<GridRange> selected() {
    return selected;
  }

  int rows() {
    return sheet == null ? 0 : sheet.rows();
  }

  int columns() {
    return columns.count();
  }

  /// How many whole rows are seen.
  int page() {
    return Math.max(1, (int) (cells.getHeight() / ROW) - 1);
  }

  /// Selects a cell, or all cells from where the selection was begun to it, and scrolls to it.
  void go(int row, int column, boolean extend) {
    if (rows() > 0 && columns() > 0) {
      int newRow = Math.clamp(row, 0, rows() - 1);
      int newColumn = Math.clamp(column, 0, columns() - 1);
      selected.set(extend ? selected.get().to(newRow, newColumn) : GridRange.at(newRow, newColumn));
      reveal(newColumn);
      double top = newRow * ROW;
      down.setValue(into(down.getValue(), top, ROW, cells.getHeight(), down.getMax()));
      setAccessibleText(CellName.of(newRow, newColumn) + " " + text(newRow, newColumn));
    }
  }

  private void reveal(int column) {
    double width = Math.min(columns.width(column), cells.getWidth());
    across.setValue(
        into(across.getValue(), columns.left(column), width, cells.getWidth(), across.getMax()));
  }

  /// The least scrolling that shows a stretch.
  private static double into(double now, double from, double length, double seen, double most) {
    if (from < now || length > seen) {
      return Math.clamp(from, 0, most);
    }
    return from + length > now + seen ? Math.clamp(from + length - seen, 0, most) : now;
  }

  private String text(int row, int column) {
    var text = sheet == null ? "" : sheet.text(row, column).replaceAll("\\s+", " ");
    var personal = masked.get(column);
    return personal == null || headRows.contains(row) ? text : personal.mask(text);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(0, getWidth() - NUMBERS - BAR);
    double height = Math.max(0, getHeight() - HEAD - BAR);
    letters.resizeRelocate(NUMBERS, 0, width, HEAD);
    numbers.resizeRelocate(0, HEAD, NUMBERS, height);
    cells.resizeRelocate(NUMBERS, HEAD, width, height);
    across.resizeRelocate(NUMBERS, HEAD + height, width, BAR);
    down.resizeRelocate(NUMBERS + width, HEAD, BAR, height);
    range(across, columns.total(), width, 60);
    range(down, rows() * ROW, height, ROW);
    fill(width, height);
  }

  private static void range(ScrollBar bar, double total, double seen, double step) {
    double most = Math.max(0, total - seen);
    bar.setMax(most);
    bar.setVisible(most > 0);
    bar.setVisibleAmount(total <= 0 ? 0 : most * Math.min(1, seen / total));
    bar.setUnitIncrement(step);
    bar.setBlockIncrement(Math.max(step, seen - step));
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
  }

  private void fill(double width, double height) {
    var range = selected.get();
    int firstRow = (int) (down.getValue() / ROW);
    int lastRow = Math.min(rows() - 1, (int) ((down.getValue() + height) / ROW));
    int firstColumn = columns.at(across.getValue());
    int used = 0;
    int usedLetters = 0;
    for (int c = firstColumn; c < columns() && columns.left(c) - across.getValue() < width; c++) {
      double x = columns.left(c) - across.getValue();
      boolean mark = marked.contains(c);
      var letter = take(letterPool, usedLetters++, letters, "letter");
      letter.setText(CellName.column(c));
      letter.place(x, 0, columns.width(c), HEAD);
      letter.look(false, mark, range.holds(range.row(), c), false);
      for (int row = firstRow; row <= lastRow; row++) {
        var cell = take(cellPool, used++, cells, "cell");
        cell.setText(text(row, c));
        cell.place(x, row * ROW - down.getValue(), columns.width(c), ROW);
        boolean current = range.row() == row && range.column() == c && isFocused();
        cell.look(headRows.contains(row), mark, range.holds(row, c), current);
      }
    }
    rest(cellPool, used);
    rest(letterPool, usedLetters);
    for (int row = firstRow; row <= lastRow; row++) {
      var number = take(numberPool, row - firstRow, numbers, "row-number");
      number.setText(String.valueOf(row + 1));
      number.place(0, row * ROW - down.getValue(), NUMBERS, ROW);
      number.look(headRows.contains(row), false, range.holds(row, range.column()), false);
    }
    rest(numberPool, Math.max(0, lastRow - firstRow + 1));
  }

  private static GridCell take(List<GridCell> pool, int index, Pane parent, String styleClass) {
    if (index == pool.size()) {
      var cell = new GridCell(styleClass);
      pool.add(cell);
      parent.getChildren().add(cell);
    }
    return pool.get(index);
  }

  private static void rest(List<GridCell> pool, int used) {
    pool.subList(used, pool.size()).forEach(cell -> cell.setVisible(false));
  }

  private void press(MouseEvent event) {
    requestFocus();
    int row = rowAt(event);
    int column = columnAt(event);
    boolean kept = event.getButton() == MouseButton.SECONDARY && selected.get().holds(row, column);
    if (!kept) {
      go(row, column, event.isShiftDown());
    }
  }

  private void pressLetter(MouseEvent event) {
    requestFocus();
    int column = columns.at(event.getX() + across.getValue());
    boolean kept =
        event.getButton() == MouseButton.SECONDARY
            && selected.get().holds(selected.get().row(), column);
    if (!kept && rows() > 0) {
      var from = event.isShiftDown() ? selected.get().fromColumn() : column;
      selected.set(new GridRange(rows() - 1, from, 0, column));
    }
  }

  private void pressNumber(MouseEvent event) {
    requestFocus();
    int row = (int) ((event.getY() + down.getValue()) / ROW);
    if (event.getButton() == MouseButton.PRIMARY && row < rows()) {
      onRowNumber.accept(row);
    } else {
      go(row, selected.get().column(), false);
    }
  }

  private int rowAt(MouseEvent event) {
    int row = (int) ((event.getY() + down.getValue()) / ROW);
    return Math.clamp(row, 0, Math.max(0, rows() - 1));
  }

  private int columnAt(MouseEvent event) {
    return columns.at(event.getX() + across.getValue());
  }

  private void scroll(ScrollEvent event) {
    var bar = event.isShiftDown() && event.getDeltaX() == 0 ? across : down;
    bar.setValue(Math.clamp(bar.getValue() - event.getDeltaY(), 0, bar.getMax()));
    across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
    event.consume();
  }

  private static Pane clipped() {
    var pane = new Pane();
    var clip = new Rectangle();
    clip.widthProperty().bind(pane.widthProperty());
    clip.heightProperty().bind(pane.heightProperty());
    pane.setClip(clip);
    return pane;
  }
}
