package manyi.analysis.correlations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.analysis.QuestionLabel;
import manyi.analysis.correlations.CorrelationsResult.Pair;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// The matrix of correlations, and the pairs one by one with n, p and interval.
record CorrelationTables(CorrelationsResult result, Phrases phrases) {
  private static final int MOST_PAIRS = 60;
  private static final String SIGNIFICANT = "*";

  Table matrix() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(""));
    for (int i = 1; i <= result.questions().size(); i++) {
      columns.add(Column.of(phrases.score(i)));
    }
    var rows = new ArrayList<Row>();
    for (int i = 0; i < result.questions().size(); i++) {
      var row = result.questions().get(i);
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(phrases.say("correlations.numbered", i + 1, row.full(phrases.texts()))));
      result.questions().forEach(column -> cells.add(cell(row, column)));
      rows.add(new Row(Style.PLAIN, cells));
    }
    return new Table("", columns, rows, notes());
  }

  private Cell cell(QuestionLabel row, QuestionLabel column) {
    return row.equals(column)
        ? Cell.of("")
        : result
            .pair(row, column)
            .<Cell>map(pair -> Cell.of(pair.r(), NumberFormat.DECIMAL, mark(pair)))
            .orElseGet(Cell::blank);
  }

  private String mark(Pair pair) {
    return pair.adjustedP() < 1 - result.confidence() ? SIGNIFICANT : "";
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    notes.add(
        phrases.say(
            result.method() == Method.PEARSON ? "correlations.pearson" : "correlations.spearman"));
    notes.add(
        switch (result.missing()) {
          case PAIRWISE -> phrases.say("correlations.pairwise");
          case LISTWISE ->
              phrases.say(
                  "correlations.listwise", phrases.count(result.pairs().getFirst().base().n()));
        });
    notes.add(phrases.weightsAlone(result.weight(), result.included()));
    if (result.weight() != null) {
      notes.add(phrases.say("correlations.effective"));
    }
    notes.add(phrases.say("correlations.holm", phrases.confidence(result.confidence())));
    return notes;
  }

  /// Of very many pairs the closest.
  Table pairs() {
    var shown =
        result.pairs().stream()
            .sorted(
                Comparator.comparingDouble(
                    pair -> Double.isNaN(pair.r()) ? 1 : -Math.abs(pair.r())))
            .limit(MOST_PAIRS)
            .toList();
    var interval = phrases.say("correlations.interval", phrases.confidence(result.confidence()));
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("correlations.first")));
    columns.add(Column.of(phrases.say("correlations.second")));
    columns.add(Column.of(phrases.say("correlations.n")));
    if (result.weight() != null) {
      columns.add(Column.of(phrases.say("correlations.effective-n")));
    }
    columns.add(Column.of(phrases.say("correlations.r")));
    columns.add(new Column(interval, phrases.say("correlations.lower")));
    columns.add(new Column(interval, phrases.say("correlations.upper")));
    columns.add(Column.of(phrases.say("correlations.p")));
    columns.add(Column.of(phrases.say("correlations.holm-p")));
    var notes = new ArrayList<String>();
    notes.add(
        phrases.say(
            result.method() == Method.PEARSON
                ? "correlations.fisher"
                : "correlations.bonett-wright"));
    if (shown.size() < result.pairs().size()) {
      notes.add(phrases.say("correlations.shown", shown.size(), result.pairs().size()));
    }
    var rows = shown.stream().map(this::row).toList();
    return new Table(phrases.say("correlations.pairs"), columns, rows, notes);
  }

  private Row row(Pair pair) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(result.question(pair.first()).full(phrases.texts())));
    cells.add(Cell.of(result.question(pair.second()).full(phrases.texts())));
    cells.add(Cell.of(pair.base().n(), NumberFormat.COUNT));
    if (result.weight() != null) {
      cells.add(Cell.of(pair.base().effective(), NumberFormat.WEIGHTED));
    }
    cells.add(Cell.of(pair.r(), NumberFormat.STATISTIC));
    cells.add(Cell.of(pair.lower(), NumberFormat.STATISTIC));
    cells.add(Cell.of(pair.upper(), NumberFormat.STATISTIC));
    cells.add(Cell.of(pair.p(), NumberFormat.PROBABILITY));
    cells.add(Cell.of(pair.adjustedP(), NumberFormat.PROBABILITY, mark(pair)));
    return new Row(Style.PLAIN, cells);
  }
}
