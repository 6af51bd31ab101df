package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.index.IndexResult.Node;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// The indicators with their scores, weights and contributions.
record IndexTables(IndexWords words) {
  /// Where missing answers change a weight by less, it is not shown twice.
  private static final double SAME = 0.0005;

  Table tree() {
    var result = words.result();
    boolean intervals = result.nodes().stream().anyMatch(node -> node.weight().hasInterval());
    boolean entered =
        result.nodes().stream()
            .anyMatch(node -> Math.abs(node.enteredWeight() - node.globalWeight()) >= SAME);
    var columns = new ArrayList<Column>();
    for (var heading : List.of("indicator", "score", "lower", "upper", "n", "weight")) {
      columns.add(Column.of(words.say("index." + heading)));
    }
    if (intervals) {
      columns.add(Column.of(words.say("index.weight-lower")));
      columns.add(Column.of(words.say("index.weight-upper")));
    }
    columns.add(Column.of(words.say("index.global-weight")));
    if (entered) {
      columns.add(Column.of(words.say("index.entered-weight")));
    }
    columns.add(Column.of(words.say("index.contribution")));
    columns.add(Column.of(words.say("index.weighing")));
    var rows = result.nodes().stream().map(node -> row(node, intervals, entered)).toList();
    var notes = new ArrayList<String>();
    notes.add(words.say("index.columns"));
    if (entered) {
      notes.add(words.say("index.entered-means"));
    }
    return new Table("", columns, rows, notes);
  }

  private Row row(Node node, boolean intervals, boolean entered) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.indented(node)));
    cells.add(IndexWords.points(node.score().value()));
    cells.add(IndexWords.points(node.score().lower()));
    cells.add(IndexWords.points(node.score().upper()));
    cells.add(Cell.of(node.base().n(), NumberFormat.COUNT));
    boolean part = node.parent() >= 0;
    cells.add(part ? IndexWords.percent(node.weight().value()) : Cell.blank());
    if (intervals) {
      cells.add(
          node.weight().hasInterval() ? IndexWords.percent(node.weight().lower()) : Cell.blank());
      cells.add(
          node.weight().hasInterval() ? IndexWords.percent(node.weight().upper()) : Cell.blank());
    }
    cells.add(IndexWords.percent(node.globalWeight()));
    if (entered) {
      cells.add(IndexWords.percent(node.enteredWeight()));
    }
    cells.add(Cell.of(node.contribution(), NumberFormat.DECIMAL));
    cells.add(Cell.of(words.weighing(node.weighing())));
    return new Row(part ? Style.PLAIN : Style.STRONG, cells, node.reference());
  }
}
