package manyi.analysis.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.analysis.Phrases;
import manyi.analysis.RuleWords;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.indicators.GroupErrors;

/// The tables of the indicators, of the thirds, and of a topic by group.
record SatisfactionTables(SatisfactionResult result, SatisfactionWords words, Phrases phrases) {
  Table indicators() {
    boolean index = words.indexed();
    var columns = words.columns(phrases.say("satisfaction.column.element"), index);
    if (index) {
      columns.add(Column.of(phrases.say("satisfaction.column.weight")));
    }
    var rows = new ArrayList<Row>();
    for (var measured : result.measured()) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(words.name(measured)));
      words.add(cells, measured.figures(), index);
      if (index) {
        cells.add(
            measured.sort() == Sort.ITEM
                ? Cell.of(measured.weight(), NumberFormat.PERCENT)
                : Cell.blank());
      }
      rows.add(new Row(measured.several() ? Style.STRONG : Style.PLAIN, cells));
    }
    var notes = new ArrayList<String>(words.rules(index));
    if (index) {
      notes.add(phrases.say("satisfaction.note.several"));
    }
    notes.add(words.intervals());
    notes.add(phrases.weights(result.weight(), result.included()));
    return new Table(phrases.say("satisfaction.table.indicators"), columns, rows, notes);
  }

  Table thirds() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("satisfaction.column.element")));
    columns.add(Column.of(phrases.say("satisfaction.column.n")));
    if (words.weighted()) {
      columns.add(Column.of(phrases.say("satisfaction.column.effective-n")));
    }
    var dissatisfied = phrases.say("satisfaction.dissatisfied");
    columns.add(new Column(dissatisfied, phrases.say("satisfaction.column.share")));
    columns.add(new Column(dissatisfied, phrases.say("satisfaction.column.lower")));
    columns.add(new Column(dissatisfied, phrases.say("satisfaction.column.upper")));
    columns.add(Column.of(phrases.say("satisfaction.neutral")));
    columns.add(Column.of(phrases.say("satisfaction.satisfied")));
    var rows = new ArrayList<Row>();
    for (var thirds : result.thirds()) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(thirds.text()));
      words.addBase(cells, thirds.satisfied().base());
      SatisfactionWords.add(cells, thirds.dissatisfied(), NumberFormat.PERCENT);
      cells.add(Cell.of(thirds.neutral().value(), NumberFormat.PERCENT));
      cells.add(Cell.of(thirds.satisfied().value(), NumberFormat.PERCENT));
      rows.add(new Row(Style.PLAIN, cells));
    }
    return new Table(
        phrases.say("satisfaction.table.thirds"),
        columns,
        rows,
        List.of(
            phrases.say("satisfaction.note.thirds", new RuleWords(phrases).thirds(result.rules())),
            words.intervals()));
  }

  Table byGroup(ByGroup topic, String groups) {
    var measured = words.whole(topic);
    var whole = measured.figures();
    boolean index = whole.index() != null;
    var columns = words.columns(groups, index);
    var rows = new ArrayList<Row>();
    for (var group : topic.groups()) {
      rows.add(row(group, index, columns.size()));
    }
    var total = new ArrayList<Cell>();
    total.add(Cell.of(phrases.say("satisfaction.total")));
    words.add(total, whole, index);
    rows.add(new Row(Style.STRONG, total));
    var notes = new ArrayList<String>(words.rules(index));
    if (topic.groups().stream().anyMatch(Group::few)) {
      notes.add(phrases.few(result.weight(), result.flagBelow()));
    }
    if (topic.shown().stream()
        .flatMap(group -> Stream.ofNullable(group.base()))
        .anyMatch(base -> base.n() < GroupErrors.SMALL)) {
      notes.add(phrases.say("indicators.small-groups", GroupErrors.SMALL));
    }
    if (topic.groups().stream().anyMatch(Group::withheld)) {
      notes.add(phrases.say("satisfaction.note.withheld", result.suppressBelow()));
    }
    return new Table(words.name(measured), columns, rows, notes);
  }

  private Row row(Group group, boolean index, int columns) {
    var cells = new ArrayList<Cell>();
    cells.add(
        Cell.of(
            group.few()
                ? phrases.say("satisfaction.marked", group.label(), SatisfactionWords.FEW)
                : group.label()));
    var figures = group.figures();
    if (figures != null) {
      words.add(cells, figures, index);
    }
    while (cells.size() < columns) {
      cells.add(group.withheld() ? new Cell.Withheld() : Cell.blank());
    }
    return new Row(Style.PLAIN, cells);
  }
}
