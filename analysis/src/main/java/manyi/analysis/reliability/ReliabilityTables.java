package manyi.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.reliability.ReliabilityResult.Item;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// The table of coefficients and the table of items.
record ReliabilityTables(ReliabilityResult result, Phrases phrases) {
  Table coefficients() {
    var interval = phrases.say("reliability.interval", phrases.confidence(result.confidence()));
    var columns =
        List.of(
            Column.of(phrases.say("reliability.coefficient")),
            Column.of(phrases.say("reliability.estimate")),
            new Column(interval, phrases.say("reliability.lower")),
            new Column(interval, phrases.say("reliability.upper")));
    var rows =
        List.of(
            row("reliability.alpha", result.alpha(), result.lower(), result.upper()),
            row("reliability.standardised", result.standardisedAlpha(), Double.NaN, Double.NaN),
            row("reliability.omega", result.omega(), Double.NaN, Double.NaN),
            row("reliability.mean-correlation", result.meanCorrelation(), Double.NaN, Double.NaN));
    return new Table("", columns, rows, notes());
  }

  private Row row(String key, double estimate, double lower, double upper) {
    return Row.of(
        Cell.of(phrases.say(key)),
        number(estimate, true),
        number(lower, false),
        number(upper, false));
  }

  private static Cell number(double value, boolean always) {
    return always || !Double.isNaN(value) ? Cell.of(value, NumberFormat.STATISTIC) : Cell.blank();
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    var base = phrases.say("reliability.base", phrases.count(result.base().n()));
    long left = result.included().n() - result.base().n();
    notes.add(
        left == 0
            ? base
            : phrases.sentences(base, phrases.say("reliability.left-out", phrases.count(left))));
    notes.add(phrases.weightsAlone(result.weight(), result.base()));
    if (result.weight() != null) {
      notes.add(phrases.say("reliability.effective"));
    }
    notes.add(phrases.say("reliability.how"));
    notes.add(phrases.say("reliability.rule"));
    return notes;
  }

  Table items() {
    var columns =
        List.of(
            Column.of(phrases.say("reliability.item")),
            Column.of(phrases.say("reliability.mean")),
            Column.of(phrases.say("reliability.sd")),
            Column.of(phrases.say("reliability.item-rest")),
            Column.of(phrases.say("reliability.alpha-without")),
            Column.of(phrases.say("reliability.loading")));
    var rows = result.items().stream().map(this::row).toList();
    return new Table(
        phrases.say("reliability.items-table"),
        columns,
        rows,
        List.of(phrases.say("reliability.marks")));
  }

  private Row row(Item item) {
    return new Row(
        Style.PLAIN,
        List.of(
            Cell.of(item.question().text()),
            Cell.of(item.mean(), NumberFormat.DECIMAL),
            Cell.of(item.sd(), NumberFormat.DECIMAL),
            Cell.of(item.itemRest(), NumberFormat.STATISTIC, item.reversed() ? "▼" : ""),
            Cell.of(
                item.alphaWithout(),
                NumberFormat.STATISTIC,
                item.alphaWithout() > result.alpha() + ReliabilityDocument.WORTHWHILE ? "▲" : ""),
            Cell.of(item.loading(), NumberFormat.STATISTIC, item.reversed() ? "▼" : "")));
  }
}
