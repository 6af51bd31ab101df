package manyi.analysis.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.analysis.Phrases;
import manyi.analysis.differences.Difference.Group;
import manyi.analysis.differences.Difference.Pair;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;
import manyi.survey.Base;

/// The table of means and the table of pairs.
record DifferenceTables(DifferencesResult result, Difference value, Phrases phrases) {
  private static final int MOST_PAIRS = 45;
  private static final String DIFFERS = "*";

  private boolean weighted() {
    return result.weight() != null;
  }

  Table means() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(result.groups().within(phrases.texts())));
    columns.add(Column.of(phrases.say("differences.n")));
    if (weighted()) {
      columns.add(Column.of(phrases.say("differences.weighted-n")));
      columns.add(Column.of(phrases.say("differences.effective-n")));
    }
    columns.add(Column.of(phrases.say("differences.mean")));
    var interval = phrases.say("differences.interval", phrases.confidence(result.confidence()));
    columns.add(new Column(interval, phrases.say("differences.lower")));
    columns.add(new Column(interval, phrases.say("differences.upper")));
    columns.add(Column.of(phrases.say("differences.sd")));
    var rows = new ArrayList<Row>();
    for (var group : value.groups()) {
      if (group.base().n() > 0) {
        rows.add(row(group));
      }
    }
    rows.add(
        new Row(
            Style.STRONG,
            cells(
                phrases.say("differences.total"),
                value.base(),
                value.mean(),
                value.lower(),
                value.upper(),
                value.sd())));
    return new Table("", columns, rows, new DifferenceNotes(result, value, phrases).ofMeans());
  }

  private Row row(Group group) {
    return new Row(
        Style.PLAIN,
        cells(group.label(), group.base(), group.mean(), group.lower(), group.upper(), group.sd()));
  }

  private List<Cell> cells(
      String label, Base base, double mean, double lower, double upper, double sd) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    cells.add(Cell.of(base.n(), NumberFormat.COUNT));
    if (weighted()) {
      cells.add(Cell.of(base.weighted(), NumberFormat.WEIGHTED));
      cells.add(Cell.of(base.effective(), NumberFormat.WEIGHTED));
    }
    for (double number : new double[] {mean, lower, upper, sd}) {
      cells.add(Cell.of(number, NumberFormat.DECIMAL));
    }
    return cells;
  }

  /// The pairs in the order of the groups; of very many the clearest. Empty without any.
  Optional<Table> pairs() {
    if (value.pairs().isEmpty()) {
      return Optional.empty();
    }
    var shown =
        value.pairs().size() <= MOST_PAIRS
            ? value.pairs()
            : value.pairs().stream()
                .sorted(Comparator.comparingDouble(Pair::p))
                .limit(MOST_PAIRS)
                .toList();
    var difference = phrases.say("differences.difference", phrases.confidence(result.confidence()));
    var effect = phrases.say("differences.g", phrases.confidence(result.confidence()));
    var columns =
        List.of(
            Column.of(phrases.say("differences.first")),
            Column.of(phrases.say("differences.second")),
            new Column(difference, phrases.say("differences.estimate")),
            new Column(difference, phrases.say("differences.lower")),
            new Column(difference, phrases.say("differences.upper")),
            Column.of(phrases.say("differences.t")),
            Column.of(phrases.say("differences.df")),
            Column.of(phrases.say("differences.p")),
            Column.of(phrases.say("differences.holm-p")),
            new Column(effect, phrases.say("differences.estimate")),
            new Column(effect, phrases.say("differences.lower")),
            new Column(effect, phrases.say("differences.upper")));
    return Optional.of(
        new Table(
            phrases.say("differences.pairs"),
            columns,
            shown.stream().map(this::row).toList(),
            new DifferenceNotes(result, value, phrases).ofPairs(shown.size())));
  }

  private Row row(Pair pair) {
    boolean differs = pair.adjustedP() < 1 - result.confidence();
    return Row.of(
        Cell.of(pair.first()),
        Cell.of(pair.second()),
        Cell.of(pair.difference(), NumberFormat.DECIMAL),
        Cell.of(pair.lower(), NumberFormat.DECIMAL),
        Cell.of(pair.upper(), NumberFormat.DECIMAL),
        Cell.of(pair.t(), NumberFormat.DECIMAL),
        Cell.of(pair.df(), NumberFormat.WEIGHTED),
        Cell.of(pair.p(), NumberFormat.PROBABILITY),
        Cell.of(pair.adjustedP(), NumberFormat.PROBABILITY, differs ? DIFFERS : ""),
        Cell.of(pair.g(), NumberFormat.DECIMAL),
        Cell.of(pair.lowerG(), NumberFormat.DECIMAL),
        Cell.of(pair.upperG(), NumberFormat.DECIMAL));
  }
}
