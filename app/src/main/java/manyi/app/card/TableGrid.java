package manyi.app.card;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import manyi.document.Cell;
import manyi.document.Table;
import manyi.document.Table.Row;
import manyi.text.Texts;

/// A table on a card. A long one shows its first rows until all are asked for.
final class TableGrid extends VBox {
  /// How many rows are laid out before all are asked for.
  static final int FIRST_ROWS = 100;

  private static final double NAMES_WIDTH = 150;
  private static final double NUMBER_WIDTH = 62;
  private static final double HEADING_WIDTH = 120;

  private final Table table;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private int next;

  TableGrid(Table table, Texts texts) {
    this.table = table;
    this.texts = texts;
    getStyleClass().add("table-block");
    grid.getStyleClass().add("table-grid");
    if (!table.caption().isEmpty()) {
      getChildren().add(wrapped(table.caption(), "table-caption"));
    }
    constrainColumns();
    addHeadings();
    getChildren().add(scroller());
    addRows();
    table.footnotes().forEach(note -> getChildren().add(wrapped(note, "footnote")));
  }

  private void constrainColumns() {
    double least = NAMES_WIDTH;
    for (int i = 0; i < table.columns().size(); i++) {
      var constraints = new ColumnConstraints();
      constraints.setHgrow(Priority.ALWAYS);
      constraints.setMinWidth(i == 0 ? NAMES_WIDTH : NUMBER_WIDTH);
      constraints.setHalignment(numeric(i) ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(constraints);
      least += i == 0 ? 0 : NUMBER_WIDTH;
    }
    grid.setMinWidth(least);
  }

  private ScrollPane scroller() {
    var pane = new ScrollPane(grid);
    pane.setFitToWidth(true);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().addAll("edge-to-edge", "table-scroller");
    pane.setMinHeight(USE_PREF_SIZE);
    pane.setFocusTraversable(false);
    return pane;
  }

  private void addHeadings() {
    var spans = GroupSpan.of(table.columns());
    if (spans.stream().anyMatch(span -> !span.heading().isEmpty())) {
      for (var span : spans) {
        var label = cell(span.heading(), false, "group-heading");
        label.pseudoClassStateChanged(
            PseudoClass.getPseudoClass("empty"), span.heading().isEmpty());
        grid.add(label, span.first(), next, span.columns(), 1);
      }
      next++;
    }
    for (int i = 0; i < table.columns().size(); i++) {
      var label = cell(table.columns().get(i).heading(), numeric(i), "heading");
      label.setPrefWidth(
          i == 0 ? USE_COMPUTED_SIZE : Math.min(HEADING_WIDTH, label.prefWidth(-1) + 1));
      grid.add(label, i, next);
    }
    next++;
  }

  private void addRows() {
    if (table.rows().size() <= FIRST_ROWS) {
      table.rows().forEach(this::addRow);
      return;
    }
    table.rows().subList(0, FIRST_ROWS).forEach(this::addRow);
    var all = new Hyperlink(texts.get("card.all-rows", table.rows().size()));
    all.setOnAction(_ -> {
      getChildren().remove(all);
      table.rows().subList(FIRST_ROWS, table.rows().size()).forEach(this::addRow);
    });
    getChildren().add(all);
  }

  private void addRow(Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      var text = row.cells().get(i).shown(texts.language());
      grid.add(cell(text, numeric(i), style(row.style())), i, next);
    }
    next++;
  }

  private static String style(Row.Style style) {
    return switch (style) {
      case PLAIN -> "plain-row";
      case STRONG -> "strong-row";
      case BASE -> "base-row";
    };
  }

  private static Label cell(String text, boolean right, String style) {
    var label = wrapped(text, style);
    label.getStyleClass().add("table-cell-label");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    label.setTextAlignment(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
    return label;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  /// Whether a column holds numbers and no words.
  private boolean numeric(int column) {
    List<Cell> cells = table.rows().stream().map(row -> row.cells().get(column)).toList();
    return cells.stream().noneMatch(cell -> cell instanceof Cell.Words(var text) && !text.isEmpty())
        && cells.stream().anyMatch(cell -> cell instanceof Cell.Value);
  }
}
