package manyi.analysis.branches;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Setting;
import manyi.analysis.branches.BranchesResult.Branch;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import org.jspecify.annotations.Nullable;

/// The branches with their values against the whole, and with their places.
record BranchTables(BranchWords words) {
  private static final String ABOVE = "▲";
  private static final String BELOW = "▼";

  private BranchesResult result() {
    return words.result();
  }

  Table values() {
    boolean weighted = result().weight() != null;
    boolean adjusted = !result().adjusted().isEmpty();
    var confidence = words.phrases().confidence(result().confidence());
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("branches.branch")));
    columns.add(Column.of(words.say("branches.n")));
    if (weighted) {
      columns.add(Column.of(words.say("branches.effective-n")));
    }
    if (adjusted) {
      columns.add(Column.of(words.say("branches.observed")));
    }
    var value = words.say(adjusted ? "branches.adjusted" : "branches.value", confidence);
    columns.add(new Column(value, words.say("branches.estimate")));
    columns.add(new Column(value, words.say("branches.lower")));
    columns.add(new Column(value, words.say("branches.upper")));
    var difference = words.say("branches.difference", words.differenceName(), confidence);
    columns.add(new Column(difference, words.say("branches.estimate")));
    columns.add(new Column(difference, words.say("branches.lower")));
    columns.add(new Column(difference, words.say("branches.upper")));
    columns.add(Column.of(words.say("branches.p")));
    columns.add(Column.of(words.say("branches.adjusted-p." + adjustment())));
    var rows = new ArrayList<Row>();
    result().branches().forEach(branch -> rows.add(row(branch, weighted, adjusted)));
    rows.add(whole(weighted, adjusted));
    return new Table(
        words.say(adjusted ? "branches.values-adjusted" : "branches.values"),
        columns,
        rows,
        new BranchNotes(words).ofValues());
  }

  private String adjustment() {
    return Setting.Choice.word(result().adjustment());
  }

  private Row row(Branch branch, boolean weighted, boolean adjusted) {
    var comparison = branch.comparison();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(branch)));
    cells.add(Cell.of(branch.observed().base().n(), NumberFormat.COUNT));
    if (weighted) {
      cells.add(Cell.of(branch.observed().base().effective(), NumberFormat.WEIGHTED));
    }
    if (adjusted) {
      cells.add(words.cell(branch.observed().value()));
    }
    cells.add(words.cell(branch.value()));
    cells.add(words.cell(branch.lower()));
    cells.add(words.cell(branch.upper()));
    boolean proven = comparison.proven(result().confidence());
    var mark = proven ? comparison.difference() > 0 ? ABOVE : BELOW : "";
    cells.add(words.difference(comparison.difference(), mark));
    cells.add(words.difference(comparison.lower(), ""));
    cells.add(words.difference(comparison.upper(), ""));
    cells.add(Cell.of(comparison.p(), NumberFormat.PROBABILITY));
    cells.add(Cell.of(comparison.adjustedP(), NumberFormat.PROBABILITY));
    return new Row(Style.PLAIN, cells, branch.reference());
  }

  private Row whole(boolean weighted, boolean adjusted) {
    var whole = result().whole();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.say("branches.all")));
    cells.add(Cell.of(whole.base().n(), NumberFormat.COUNT));
    if (weighted) {
      cells.add(Cell.of(whole.base().effective(), NumberFormat.WEIGHTED));
    }
    if (adjusted) {
      cells.add(words.cell(whole.value()));
    }
    cells.add(words.cell(whole.value()));
    cells.add(words.cell(whole.interval().lower()));
    cells.add(words.cell(whole.interval().upper()));
    for (int i = 0; i < 5; i++) {
      cells.add(Cell.blank());
    }
    return new Row(Style.STRONG, cells);
  }

  Table places() {
    var confidence = words.phrases().confidence(result().confidence());
    var shrunken = words.say("branches.shrunken", confidence);
    var interval = words.say("branches.place", confidence);
    var probability = words.say("branches.probability");
    int few = result().few();
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("branches.branch")));
    columns.add(new Column(shrunken, words.say("branches.estimate")));
    columns.add(new Column(shrunken, words.say("branches.lower")));
    columns.add(new Column(shrunken, words.say("branches.upper")));
    columns.add(Column.of(words.say("branches.own-weight")));
    columns.add(new Column(interval, words.say("branches.median")));
    columns.add(new Column(interval, words.say("branches.lower")));
    columns.add(new Column(interval, words.say("branches.upper")));
    columns.add(new Column(probability, words.say("branches.is-first")));
    if (few > 1) {
      columns.add(new Column(probability, words.say("branches.is-best", few)));
      columns.add(new Column(probability, words.say("branches.is-worst", few)));
    }
    columns.add(new Column(probability, words.say("branches.is-last")));
    var rows = new ArrayList<Row>();
    for (var branch : result().branches()) {
      rows.add(new Row(Style.PLAIN, cells(branch, few), branch.reference()));
    }
    return new Table(
        words.say("branches.how-sure"), columns, rows, new BranchNotes(words).ofPlaces());
  }

  private List<Cell> cells(Branch branch, int few) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(branch)));
    add(branch.shrunken(), cells);
    var rank = branch.rank();
    if (rank != null) {
      cells.add(Cell.of(rank.median(), NumberFormat.COUNT));
      cells.add(Cell.of(rank.from(), NumberFormat.COUNT));
      cells.add(Cell.of(rank.to(), NumberFormat.COUNT));
      cells.add(Cell.of(rank.first(), NumberFormat.CERTAINTY));
      if (few > 1) {
        cells.add(Cell.of(rank.best(), NumberFormat.CERTAINTY));
        cells.add(Cell.of(rank.worst(), NumberFormat.CERTAINTY));
      }
      cells.add(Cell.of(rank.last(), NumberFormat.CERTAINTY));
    }
    return cells;
  }

  private void add(BranchesResult.@Nullable Shrunken shrunken, List<Cell> cells) {
    if (shrunken != null) {
      cells.add(words.cell(shrunken.value()));
      cells.add(words.cell(shrunken.lower()));
      cells.add(words.cell(shrunken.upper()));
      cells.add(Cell.of(shrunken.ownWeight(), NumberFormat.PERCENT));
    }
  }
}
