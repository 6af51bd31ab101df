package manyi.app.card;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import manyi.document.Table;
import manyi.text.Language;
import org.jspecify.annotations.Nullable;

/// The cells of a table of any size: there are nodes only for those that are seen. Headings and the
/// columns that name the rows stay in sight. One cell can be selected by mouse or arrow keys.
final class TableSheet extends Region {
  /// A wide table gets its bar where it can be reached, a long one does not drown its page.
  private static final double HIGHEST_WIDE = 560;

  private static final double HIGHEST = 1200;
  private static final double BAR = 12;

  /// For how many widths sizes are kept.
  private static final int WIDTHS = 4;

  private final Table table;
  private final boolean[] words;
  private final TableRuler ruler = new TableRuler(CellStyle.all(), this::changed);
  private final TableMeasure measure;
  private final TableFill fill;
  private final CellPane corner = new CellPane();
  private final CellPane head = new CellPane();
  private final CellPane names = new CellPane();
  private final CellPane body = new CellPane();
  private final Region edge = new Region();
  private final SheetBar across = new SheetBar();
  private final SheetBar down = new SheetBar();
  private final ReadOnlyObjectWrapper<@Nullable CellPlace> selected = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty pointed = new SimpleIntegerProperty(Marks.NONE);
  private Marks marks = Marks.none();
  private @Nullable ColumnWidths columns;
  private double[] gutters = {};
  private final Map<Double, TableSizes> measured = new HashMap<>();

  /// As it is laid out; null before.
  private @Nullable TableSizes sizes;

  TableSheet(Table table, Language language) {
    this.table = table;
    words = new boolean[table.columns().size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = !table.numeric(i);
    }
    measure = new TableMeasure(table, language, words, ruler);
    fill = new TableFill(table, language, words);
    getStyleClass().add("table-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    down.setOrientation(Orientation.VERTICAL);
    edge.getStyleClass().add("frozen-edge");
    edge.setMouseTransparent(true);
    getChildren().addAll(ruler.samples());
    getChildren().addAll(body, names, head, corner, edge, across, down);
    across.valueProperty().subscribe(_ -> requestLayout());
    down.valueProperty().subscribe(_ -> requestLayout());
    selected.subscribe(place -> mark(marks.select(place)));
    pointed.subscribe(row -> mark(marks.point(row.intValue())));
    addEventHandler(KeyEvent.KEY_PRESSED, new CellKeys(this)::press);
    var mouse = new SheetMouse(this, across, down);
    mouse.work(names, true);
    mouse.work(body, false);
  }

  ReadOnlyObjectProperty<@Nullable CellPlace> selected() {
    return selected.getReadOnlyProperty();
  }

  Table table() {
    return table;
  }

  /// Selects a cell and scrolls to it; the nearest where there is none.
  void select(CellPlace wanted) {
    if (table.rows().isEmpty()) {
      return;
    }
    var place = wanted.within(table.rows().size(), words.length);
    selected.set(place);
    setAccessibleText(fill.spoken(place));
    var now = sizes;
    if (now != null) {
      down.reveal(now.rows(), place.row(), body.getHeight());
      int moved = place.column() - now.frozen().count();
      if (moved >= 0) {
        across.reveal(now.moved(), moved, body.getWidth());
      }
    }
  }

  void selectNothing() {
    selected.set(null);
  }

  /// Makes a row stand out as a whole; [Marks#NONE] for none.
  void selectRow(int row) {
    mark(marks.selectRow(row));
  }

  /// The row that the pointer is at, or that is to look so; [Marks#NONE] for none.
  IntegerProperty pointed() {
    return pointed;
  }

  /// Where a row is seen, in the table's own coordinates; empty where it is scrolled out of sight.
  Optional<Bounds> seen(int row) {
    var now = sizes;
    if (now == null || row < 0 || row >= now.rows().count()) {
      return Optional.empty();
    }
    double top = now.rows().start(row) - down.getValue();
    double height = now.rows().length(row);
    return top < 0 || top + height > body.getHeight() + 1
        ? Optional.empty()
        : Optional.of(new BoundingBox(0, body.getLayoutY() + top, getWidth(), height));
  }

  private void mark(Marks now) {
    if (!now.equals(marks)) {
      marks = now;
      requestLayout();
    }
  }

  /// How many whole rows are seen.
  int page() {
    double row = sizes == null || table.rows().isEmpty() ? 1 : sizes.rows().length(0);
    return Math.max(1, (int) (body.getHeight() / row) - 1);
  }

  /// How many nodes show cells at present.
  int nodes() {
    return body.getChildren().size() + names.getChildren().size() + head.getChildren().size();
  }

  private void changed() {
    columns = null;
    measured.clear();
    requestLayout();
  }

  private ColumnWidths columns() {
    var known = columns;
    if (known == null) {
      gutters = measure.gutters();
      known = measure.columns(gutters);
      columns = known;
    }
    return known;
  }

  /// The sizes at a width. Asking for them changes nothing that is shown: parents ask for several
  /// widths before they choose one.
  private TableSizes sizes(double width) {
    var known = measured.get(width);
    if (known == null) {
      if (measured.size() >= WIDTHS) {
        measured.clear();
      }
      known = TableSizes.of(measure, columns(), gutters, width);
      measured.put(width, known);
    }
    return known;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 120;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(columns().naturalWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    double given = width < 0 ? prefWidth(-1) : width;
    var wanted = sizes(given);
    boolean wide = columns().leastWidth() > given;
    double bar = wide ? BAR : 0;
    return Math.min(wanted.height() + bar, wide ? HIGHEST_WIDE : HIGHEST);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    boolean wide = columns().leastWidth() > getWidth();
    double height = getHeight() - (wide ? BAR : 0);
    boolean high = sizes(getWidth()).height() > height + 1;
    var now = sizes(getWidth() - (high ? BAR : 0));
    if (!now.equals(sizes)) {
      sizes = now;
      Arrays.asList(corner, head, names, body).forEach(CellPane::clear);
    }
    double left = now.frozen().total();
    double top = now.head();
    double bodyWidth = Math.max(0, getWidth() - left - (high ? BAR : 0));
    double bodyHeight = Math.max(0, height - top);
    corner.resizeRelocate(0, 0, left, top);
    head.resizeRelocate(left, 0, bodyWidth, top);
    names.resizeRelocate(0, top, left, bodyHeight);
    body.resizeRelocate(left, top, bodyWidth, bodyHeight);
    across.resizeRelocate(left, height, bodyWidth, BAR);
    down.resizeRelocate(getWidth() - BAR, top, BAR, bodyHeight);
    across.range(now.moved().total(), bodyWidth, 60);
    down.range(now.rows().total(), bodyHeight, 26);
    edge.setVisible(across.getValue() > 0 && left > 0);
    edge.resizeRelocate(left - 1, 0, 1, height);
    fill(now);
  }

  private void fill(TableSizes now) {
    double x = across.getValue();
    double y = down.getValue();
    int first = now.frozen().count();
    fill.heads(corner, now, now.frozen(), 0, 0);
    fill.heads(head, now, now.moved(), first, x);
    fill.rows(names, now, now.frozen(), 0, 0, y, marks);
    fill.rows(body, now, now.moved(), first, x, y, marks);
  }

  /// The cell at a place of the body.
  ///
  /// @param fixed whether the place is counted among the columns that stay in sight
  /// @return null in a table without rows
  @Nullable CellPlace at(double x, double y, boolean fixed) {
    var now = sizes;
    if (now == null || table.rows().isEmpty()) {
      return null;
    }
    int column =
        fixed ? now.frozen().at(x) : now.frozen().count() + now.moved().at(x + across.getValue());
    return new CellPlace(now.rows().at(y + down.getValue()), column);
  }
}
