package manyi.app.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import manyi.app.session.Session;
import manyi.survey.Kind;
import manyi.survey.Role;
import org.jspecify.annotations.Nullable;

/// The questions as they were recognised; every decision can be changed in its cell.
final class QuestionTable extends TableView<QuestionRow> {
  private final Session session;
  private final DataModel model;

  QuestionTable(Session session, DataModel model) {
    super(model.rows());
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
    session.texts().subscribe(_ -> refresh());
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
    return row.notes().stream()
        .map(note -> session.texts().get().say(note.message()))
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

  private static final class Line extends TableRow<QuestionRow> {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass ITEM = PseudoClass.getPseudoClass("item");

    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(DOUBTFUL, row != null && row.doubtful());
      pseudoClassStateChanged(ITEM, row != null && row.place() == QuestionRow.Place.ITEM);
    }
  }
}
