package manyi.app.card;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import manyi.app.card.TableCells.Placed;
import manyi.document.Table;
import manyi.document.Table.Row;
import manyi.text.Texts;

/// A table on a card. A long one shows its first rows until all are asked for; one that is too wide
/// is moved sideways.
final class TableGrid extends VBox {
  /// How many rows are laid out before all are asked for.
  static final int FIRST_ROWS = 100;

  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
  private static final double SCROLL_BAR = 14;

  private final Table table;
  private final Texts texts;
  private final boolean[] words;
  private final TableCells cells;
  private final ScrollPane scroller;

  TableGrid(Table table, Texts texts) {
    this.table = table;
    this.texts = texts;
    words = new boolean[table.columns().size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = !table.numeric(i);
    }
    cells = new TableCells(words);
    scroller = scroller();
    getStyleClass().add("table-block");
    if (!table.caption().isEmpty()) {
      getChildren().add(wrapped(table.caption(), "table-caption"));
    }
    addHeadings();
    getChildren().add(scroller);
    addRows();
    var notes = new VBox();
    notes.getStyleClass().add("footnotes");
    table.footnotes().forEach(note -> notes.getChildren().add(wrapped(note, "footnote")));
    getChildren().add(notes);
  }

  /// As high as the table at the width there is, so that only the page scrolls upwards.
  private ScrollPane scroller() {
    var pane = new ScrollPane(cells);
    pane.setFitToWidth(true);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().addAll("edge-to-edge", "table-scroller");
    pane.setFocusTraversable(false);
    pane.widthProperty().subscribe(_ -> fitHeight(pane));
    cells.heightProperty().subscribe(_ -> fitHeight(pane));
    return pane;
  }

  private void fitHeight(ScrollPane pane) {
    double width = Math.max(pane.getWidth(), cells.minWidth(-1));
    double bar = cells.minWidth(-1) > pane.getWidth() ? SCROLL_BAR : 0;
    double height = cells.prefHeight(width) + bar;
    pane.setMinHeight(height);
    pane.setPrefHeight(height);
  }

  private void addHeadings() {
    if (table.grouped()) {
      int row = cells.rows();
      for (var span : table.spans()) {
        var label = wrapped(span.heading(), "group-heading");
        label.setAlignment(Pos.BOTTOM_CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.pseudoClassStateChanged(EMPTY, span.heading().isEmpty());
        add(new Placed(label, row, span.first(), span.columns(), true));
      }
    }
    int row = cells.rows();
    for (int i = 0; i < words.length; i++) {
      var label = wrapped(table.columns().get(i).heading(), "heading");
      label.setAlignment(words[i] ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT);
      label.setTextAlignment(words[i] ? TextAlignment.LEFT : TextAlignment.RIGHT);
      add(new Placed(label, row, i, 1, true));
    }
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
      fitHeight(scroller);
    });
    getChildren().add(all);
  }

  private void addRow(Row row) {
    int place = cells.rows();
    for (int i = 0; i < words.length; i++) {
      var label = wrapped(row.cells().get(i).shown(texts.language()), style(row.style()));
      label.setAlignment(words[i] ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
      add(new Placed(label, place, i, 1, false));
    }
  }

  private void add(Placed cell) {
    cell.label().getStyleClass().add("table-cell-label");
    cells.add(cell);
  }

  private static String style(Row.Style style) {
    return switch (style) {
      case PLAIN -> "plain-row";
      case STRONG -> "strong-row";
      case BASE -> "base-row";
    };
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
