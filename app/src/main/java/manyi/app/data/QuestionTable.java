package manyi.app.data;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import manyi.app.session.Session;
import manyi.survey.Block;
import manyi.survey.Kind;
import manyi.survey.Role;
import org.jspecify.annotations.Nullable;

/// The questions as they were recognised; every decision can be changed in its cell.
final class QuestionTable extends TableView<QuestionRow> {
  private final Session session;
  private final DataModel model;
  private boolean following;

  QuestionTable(Session session, DataModel model) {
    super(model.lines().shown());
    this.session = session;
    this.model = model;
    getStyleClass().addAll("questions", "dense", "framed");
    accessibleTextProperty().bind(session.text("data.questions"));
    setFixedCellSize(30);
    setRowFactory(_ -> new Line());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var placeholder = new Label();
    placeholder.textProperty().bind(session.text("data.nothing-here"));
    setPlaceholder(placeholder);
    addColumns();
    addMenu();
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> selectedHere());
    model.selected().subscribe(_ -> selectedElsewhere());
    model.lines().shown().addListener((InvalidationListener) _ -> selectedElsewhere());
    model.missingCodes().unmatched().subscribe(_ -> refresh());
    model.maskPersonal().subscribe(_ -> refresh());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    session.texts().subscribe(_ -> refresh());
  }

  private void addMenu() {
    var menu = new ContextMenu();
    setContextMenu(menu);
    var items = new GroupingItems(session, model);
    Runnable fill = () -> menu.getItems().setAll(items.forQuestions(chosen(), this::rename));
    // Not only when it opens: its keys work without it.
    getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> fill.run());
    model.opened().subscribe(fill);
    session.texts().subscribe(fill);
  }

  private List<QuestionRow> chosen() {
    return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  /// A matrix is named by its stem.
  private void rename() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) {
      Block block = row.first().block();
      boolean matrix = row.matrix() && block != null;
      var id = matrix && block != null ? block.id() : row.first().id();
      var text = matrix && block != null ? block.text() : row.first().text();
      RenamePopover.show(
          rowNode(row),
          session,
          text,
          words ->
              model.correct(
                  List.of(id), correction -> correction.withText(words.isEmpty() ? null : words)));
    }
  }

  /// The node of a line; the table where it is out of sight.
  private Node rowNode(QuestionRow row) {
    return lookupAll(".question-text").stream()
        .filter(node -> node.getUserData() == row)
        .findFirst()
        .orElse(this);
  }

  private void press(KeyEvent event) {
    var row = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE && !isFocused()) {
      requestFocus();
    } else if (row != null && isFocused()) {
      switch (event.getCode()) {
        case ENTER -> enter(row);
        // The table takes this key for editing, so that the menu does not hear of it.
        case F2 -> rename();
        case RIGHT -> open(row, QuestionRow.Place.CLOSED_MATRIX);
        case LEFT -> open(row, QuestionRow.Place.OPEN_MATRIX);
        default -> {}
      }
    }
  }

  /// From the line to the first of its controls.
  private void enter(QuestionRow row) {
    lookupAll(".combo-box").stream()
        .filter(node -> node.getUserData() == row)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void open(QuestionRow row, QuestionRow.Place place) {
    if (row.place() == place) {
      model.lines().toggle(row);
    }
  }

  private void selectedHere() {
    if (!following) {
      following = true;
      model.select(chosen().stream().flatMap(row -> row.ids().stream()).distinct().toList());
      following = false;
    }
  }

  private void selectedElsewhere() {
    if (!following) {
      following = true;
      var ids = Set.copyOf(model.selected().get());
      var selection = getSelectionModel();
      selection.clearSelection();
      int first = -1;
      for (int i = 0; i < getItems().size(); i++) {
        var row = getItems().get(i);
        boolean covered = row.place() == QuestionRow.Place.ITEM && first >= 0;
        if (ids.containsAll(row.ids()) && !covered) {
          selection.select(i);
          first = first < 0 ? i : first;
        }
      }
      if (first >= 0 && !isShown(first)) {
        scrollTo(Math.max(0, first - 2));
      }
      following = false;
    }
  }

  private boolean isShown(int index) {
    return lookupAll(".table-row-cell").stream()
        .filter(TableRow.class::isInstance)
        .map(TableRow.class::cast)
        .anyMatch(row -> row.getIndex() == index && row.isVisible() && isWithin(row));
  }

  private boolean isWithin(Node row) {
    var place = sceneToLocal(row.localToScene(row.getBoundsInLocal()));
    return place != null && place.getMinY() >= 0 && place.getMaxY() <= getHeight();
  }

  private void addColumns() {
    getColumns()
        .setAll(
            List.of(
                column("data.question", 280, _ -> new QuestionTextCell(session, model)),
                column("data.kind", 134, _ -> kinds()),
                column("data.columns", 70, _ -> new TextCell("columns", QuestionRow::columns)),
                column("data.levels", 270, _ -> new LevelsCell(session, model)),
                column("data.missing", 100, _ -> new MissingCell(session, model)),
                column("data.role", 160, _ -> roles()),
                column("data.notes", 300, _ -> new TextCell("note", this::notes))));
  }

  private TableColumn<QuestionRow, QuestionRow> column(
      String key,
      double width,
      Function<TableColumn<QuestionRow, QuestionRow>, TableCell<QuestionRow, QuestionRow>> cell) {
    var column = new TableColumn<QuestionRow, QuestionRow>();
    column.textProperty().bind(session.text(key));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(cell::apply);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private ChoiceCell<Kind> kinds() {
    return new ChoiceCell<>(
        session,
        List.of(Kind.values()),
        kind -> "survey.kind." + kind.word(),
        row -> row.first().kind(),
        (row, kind) -> model.correct(row.ids(), correction -> correction.withKind(kind)));
  }

  private ChoiceCell<Role> roles() {
    var cell =
        new ChoiceCell<>(
            session,
            List.of(Role.values()),
            role -> "survey.role." + role.word(),
            row -> row.first().role(),
            (QuestionRow row, Role role) ->
                model.correct(row.ids(), correction -> correction.withRole(role)));
    var given = PseudoClass.getPseudoClass("given");
    cell.box().getStyleClass().add("role");
    cell.box()
        .valueProperty()
        .subscribe(
            role -> cell.box().pseudoClassStateChanged(given, role != null && role != Role.NONE));
    return cell;
  }

  private String notes(QuestionRow row) {
    var texts = session.texts().get();
    var unmatched = model.missingCodes().unmatched(row.ids());
    var own =
        unmatched.isEmpty()
            ? Stream.<String>empty()
            : Stream.of(texts.get("data.unmatched", String.join(", ", unmatched)));
    return Stream.concat(own, row.notes().stream().map(note -> texts.say(note.message())))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static final class TextCell extends TableCell<QuestionRow, QuestionRow> {
    private final Function<QuestionRow, String> words;

    TextCell(String styleClass, Function<QuestionRow, String> words) {
      this.words = words;
      getStyleClass().add(styleClass);
    }

    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
      super.updateItem(row, empty);
      var text = empty || row == null ? "" : words.apply(row);
      setText(text);
      setTooltip(text.isEmpty() ? null : wrapped(text));
    }

    private static Tooltip wrapped(String text) {
      var tooltip = new Tooltip(text);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      return tooltip;
    }
  }

  private final class Line extends TableRow<QuestionRow> {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass ITEM = PseudoClass.getPseudoClass("item");

    Line() {
      // Who works in one of its cells has chosen the line.
      addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          press -> {
            if (press.isPrimaryButtonDown() && !press.isShiftDown() && !press.isShortcutDown()) {
              choose();
            }
          });
      addEventFilter(KeyEvent.KEY_RELEASED, _ -> choose());
    }

    private void choose() {
      var selection = QuestionTable.this.getSelectionModel();
      if (!isEmpty() && !selection.isSelected(getIndex())) {
        selection.clearAndSelect(getIndex());
      }
    }

    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(DOUBTFUL, row != null && row.doubtful());
      pseudoClassStateChanged(ITEM, row != null && row.place() == QuestionRow.Place.ITEM);
    }
  }
}
