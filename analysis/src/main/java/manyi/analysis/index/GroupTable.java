package manyi.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.index.IndexResult.Group;
import manyi.analysis.index.IndexResult.RollUp;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// The index by group, from the groups up to the whole.
record GroupTable(IndexWords words, RollUp rollUp) {
  static final String FEW = "△";

  /// More parts are in the tree, not here.
  private static final int MOST_PARTS = 8;

  Table table() {
    var result = words.result();
    var parts = result.parts(result.whole());
    boolean shown = parts.size() > 1 && parts.size() <= MOST_PARTS;
    var columns = new ArrayList<Column>();
    columns.add(Column.of(rollUp.question().within(words.phrases().texts())));
    for (var heading : List.of("n", "share", "index", "lower", "upper", "contribution")) {
      columns.add(Column.of(words.say("index." + heading)));
    }
    if (shown) {
      parts.forEach(part -> columns.add(new Column(words.say("index.scores"), words.name(part))));
    }
    var rows = new ArrayList<Row>();
    rows.add(whole(shown));
    for (var above : rollUp.aboveGroups()) {
      rows.add(row(above, "", Style.STRONG, shown));
      rollUp.within(above).forEach(group -> rows.add(row(group, "　", Style.PLAIN, shown)));
    }
    if (rollUp.aboveGroups().isEmpty()) {
      rollUp.groups().forEach(group -> rows.add(row(group, "", Style.PLAIN, shown)));
    }
    return new Table("", columns, rows, notes());
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add(words.say(rollUp.population() ? "index.share-population" : "index.share-answered"));
    if (Stream.concat(rollUp.aboveGroups().stream(), rollUp.groups().stream())
        .anyMatch(Group::flagged)) {
      notes.add(words.phrases().few(words.result().weight(), words.result().flagBelow()));
    }
    if (Stream.concat(rollUp.aboveGroups().stream(), rollUp.groups().stream())
        .anyMatch(Group::withholds)) {
      notes.add(words.say("index.withheld-mark"));
    }
    return notes;
  }

  private Row whole(boolean shown) {
    var result = words.result();
    var whole = result.whole();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.say("index.all")));
    cells.add(Cell.of(whole.base().n(), NumberFormat.COUNT));
    cells.add(IndexWords.percent(1));
    cells.add(IndexWords.points(whole.score().value()));
    cells.add(IndexWords.points(whole.score().lower()));
    cells.add(IndexWords.points(whole.score().upper()));
    cells.add(Cell.of(whole.contribution(), NumberFormat.DECIMAL));
    if (shown) {
      result.parts(whole).forEach(part -> cells.add(IndexWords.points(part.score().value())));
    }
    return new Row(Style.STRONG, cells, whole.reference());
  }

  private Row row(Group group, String indent, Style style, boolean shown) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(indent + group.name()));
    cells.add(Cell.of(group.base().n(), NumberFormat.COUNT, group.flagged() ? FEW : ""));
    cells.add(IndexWords.percent(group.share()));
    cells.add(cell(group, group.score().value(), NumberFormat.POINTS));
    cells.add(cell(group, group.score().lower(), NumberFormat.POINTS));
    cells.add(cell(group, group.score().upper(), NumberFormat.POINTS));
    cells.add(cell(group, group.contribution(), NumberFormat.DECIMAL));
    if (shown) {
      for (int k = 0; k < group.parts().size(); k++) {
        double part = group.parts().get(k);
        cells.add(
            group.partWithheld(k) ? new Cell.Withheld() : cell(group, part, NumberFormat.POINTS));
      }
    }
    return new Row(style, cells);
  }

  private static Cell cell(Group group, double value, NumberFormat format) {
    return group.withheld() ? new Cell.Withheld() : Cell.of(value, format);
  }
}
