package manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.drivers.DriversResult.Driver;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// The items with their importance by every measure, and with the intervals of it.
record DriverTables(DriverWords words) {
  private static final String COLLINEAR = "▲";

  private DriversResult result() {
    return words.result();
  }

  Table importance() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("drivers.item")));
    columns.add(Column.of(words.say("drivers.mean")));
    result().measures().forEach(measure -> columns.add(Column.of(words.heading(measure))));
    columns.add(Column.of(words.say("drivers.b")));
    columns.add(Column.of(words.say("drivers.vif")));
    var rows = result().drivers().stream().map(this::importance).toList();
    return new Table("", columns, rows, List.of(words.say("drivers.columns", words.outcome())));
  }

  private Row importance(Driver driver) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(driver)));
    cells.add(Cell.of(driver.mean(), NumberFormat.DECIMAL));
    for (var measure : result().measures()) {
      cells.add(words.cell(driver.by(measure).shown().estimate(), measure));
    }
    cells.add(Cell.of(driver.b().estimate(), NumberFormat.STATISTIC));
    cells.add(
        Cell.of(
            driver.vif(),
            NumberFormat.DECIMAL,
            driver.vif() > DriverDoubts.SEVERE ? COLLINEAR : ""));
    return new Row(Style.PLAIN, cells, driver.reference());
  }

  /// The intervals, and how often each item comes first.
  Table certainty() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(words.say("drivers.item")));
    for (var measure : result().measures()) {
      columns.add(new Column(words.heading(measure), words.say("drivers.lower")));
      columns.add(new Column(words.heading(measure), words.say("drivers.upper")));
    }
    boolean several = result().drivers().size() > 1;
    if (several) {
      columns.add(Column.of(words.say("drivers.first")));
    }
    var rows = result().drivers().stream().map(this::certainty).toList();
    return new Table(
        words.say("drivers.certainty", words.phrases().confidence(result().confidence())),
        columns,
        rows,
        several
            ? List.of(words.say("drivers.first-means", words.measure(result().leading())))
            : List.of());
  }

  private Row certainty(Driver driver) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(driver)));
    for (var measure : result().measures()) {
      var shown = driver.by(measure).shown();
      cells.add(words.cell(shown.lower(), measure));
      cells.add(words.cell(shown.upper(), measure));
    }
    if (result().drivers().size() > 1) {
      cells.add(Cell.of(driver.first(), NumberFormat.CERTAINTY));
    }
    return new Row(Style.PLAIN, cells, driver.reference());
  }
}
