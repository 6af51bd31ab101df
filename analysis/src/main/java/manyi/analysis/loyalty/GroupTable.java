package manyi.analysis.loyalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import manyi.analysis.loyalty.LoyaltyResult.Against;
import manyi.analysis.loyalty.LoyaltyResult.Group;
import manyi.analysis.loyalty.LoyaltyResult.Groups;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import org.jspecify.annotations.Nullable;

/// Loyalty, satisfaction and standings of the groups of one question.
record GroupTable(LoyaltyWords words, Groups groups) {
  private LoyaltyResult result() {
    return words.result();
  }

  private boolean placed() {
    return result().standings() != null;
  }

  Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.name(groups)));
    columns.add(Column.of(words.say("loyalty.n")));
    columns.add(Column.of(words.say("loyalty.index")));
    var interval = words.say("loyalty.interval", words.phrases().confidence(result().confidence()));
    columns.add(new Column(interval, words.say("loyalty.lower")));
    columns.add(new Column(interval, words.say("loyalty.upper")));
    columns.add(Column.of(words.say("loyalty.against-others")));
    if (placed()) {
      columns.add(Column.of(words.say("loyalty.satisfaction-mean")));
      for (var standing : Standing.values()) {
        columns.add(new Column(words.say("loyalty.shares"), words.of(standing)));
      }
      columns.add(Column.of(words.say("loyalty.risk-against-others")));
    }
    var rows = new ArrayList<Row>();
    for (var group : LoyaltyTables.shown(groups)) {
      rows.add(new Row(Style.PLAIN, group.told() ? told(group) : withheld(group, columns.size())));
    }
    rows.add(whole());
    return new Table(words.name(groups), columns, rows, new LoyaltyNotes(words).ofGroups(groups));
  }

  private List<Cell> told(Group group) {
    var index = Objects.requireNonNull(group.index());
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(group.label()));
    cells.add(Cell.of(group.base().n(), NumberFormat.COUNT, group.few() ? LoyaltyWords.FEW : ""));
    cells.add(Cell.of(index.value(), NumberFormat.POINTS));
    LoyaltyTables.addInterval(index, NumberFormat.POINTS, cells);
    cells.add(against(group.indexOthers(), 1));
    if (placed()) {
      var satisfaction = group.satisfaction();
      cells.add(
          satisfaction == null ? Cell.blank() : Cell.of(satisfaction.value(), NumberFormat.POINTS));
      group.shares().forEach(share -> cells.add(Cell.of(share.value(), NumberFormat.PERCENT)));
      cells.add(against(group.riskOthers(), 100));
    }
    return cells;
  }

  private static Cell against(@Nullable Against against, double unit) {
    return against == null
        ? Cell.blank()
        : Cell.of(
            unit * against.difference(),
            NumberFormat.POINTS,
            against.proven() ? LoyaltyWords.PROVEN : "");
  }

  private static List<Cell> withheld(Group group, int columns) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(group.label()));
    cells.add(Cell.of(group.base().n(), NumberFormat.COUNT));
    while (cells.size() < columns) {
      cells.add(new Cell.Withheld());
    }
    return cells;
  }

  private Row whole() {
    var index = result().index();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.say("loyalty.all")));
    cells.add(Cell.of(index.base().n(), NumberFormat.COUNT));
    cells.add(Cell.of(index.value(), NumberFormat.POINTS));
    LoyaltyTables.addInterval(index, NumberFormat.POINTS, cells);
    cells.add(Cell.blank());
    var standings = result().standings();
    if (standings != null) {
      cells.add(Cell.of(standings.mean().value(), NumberFormat.POINTS));
      standings
          .sizes()
          .forEach(size -> cells.add(Cell.of(size.share().value(), NumberFormat.PERCENT)));
      cells.add(Cell.blank());
    }
    return new Row(Style.STRONG, cells);
  }
}
