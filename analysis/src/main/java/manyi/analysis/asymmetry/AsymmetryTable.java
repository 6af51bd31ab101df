package manyi.analysis.asymmetry;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;

/// The elements from the largest impact, with penalty, reward and class.
record AsymmetryTable(AsymmetryResult result, AsymmetryWords words) {
  Table table() {
    return new Table("", columns(), result.ranked().stream().map(this::row).toList(), footnotes());
  }

  private boolean certain() {
    return result.resamples() > 0;
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(say("asymmetry.column.element")));
    columns.add(Column.of(say("asymmetry.column.class")));
    addFigure(columns, say("asymmetry.penalty"));
    addFigure(columns, say("asymmetry.reward"));
    columns.add(Column.of(say("asymmetry.column.range")));
    columns.add(Column.of(say("asymmetry.column.index")));
    if (certain()) {
      columns.add(Column.of(say("asymmetry.column.probability")));
    }
    var answers = say("asymmetry.column.answers");
    columns.add(new Column(answers, say("asymmetry.column.low")));
    columns.add(new Column(answers, say("asymmetry.column.middle")));
    columns.add(new Column(answers, say("asymmetry.column.high")));
    return columns;
  }

  private void addFigure(List<Column> columns, String heading) {
    if (certain()) {
      columns.add(new Column(heading, say("asymmetry.column.estimate")));
      columns.add(new Column(heading, say("asymmetry.lower")));
      columns.add(new Column(heading, say("asymmetry.upper")));
    } else {
      columns.add(Column.of(heading));
    }
  }

  private Row row(AsymmetryElement element) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.name(element)));
    cells.add(words.tinted(element));
    addFigure(cells, element.penalty());
    addFigure(cells, element.reward());
    cells.add(Cell.of(element.range().estimate(), NumberFormat.DECIMAL));
    cells.add(Cell.of(element.index().estimate(), NumberFormat.DECIMAL));
    if (certain()) {
      cells.add(Cell.of(element.probability(), NumberFormat.PERCENT));
    }
    cells.add(Cell.of(element.low().n(), NumberFormat.COUNT));
    cells.add(Cell.of(element.middle().n(), NumberFormat.COUNT));
    cells.add(Cell.of(element.high().n(), NumberFormat.COUNT));
    return new Row(Row.Style.PLAIN, cells, element.reference());
  }

  private void addFigure(List<Cell> cells, Estimate estimate) {
    cells.add(Cell.of(estimate.estimate(), NumberFormat.DECIMAL));
    if (certain()) {
      cells.add(Cell.of(estimate.lower(), NumberFormat.DECIMAL));
      cells.add(Cell.of(estimate.upper(), NumberFormat.DECIMAL));
    }
  }

  private List<String> footnotes() {
    var phrases = words.phrases();
    var notes = new ArrayList<String>();
    notes.add(cuts(phrases));
    notes.add(phrases.say("asymmetry.note.effects", words.outcome()));
    if (certain()) {
      notes.add(
          phrases.say(
              "asymmetry.note.class", phrases.confidence(result.confidence()), AsymmetryRun.LEAST));
    }
    notes.add(say("asymmetry.note.kano"));
    notes.add(say("asymmetry.note.index"));
    if (certain()) {
      notes.add(
          phrases.say(
              "asymmetry.note.intervals",
              phrases.confidence(result.confidence()),
              phrases.count(result.resamples()),
              String.valueOf(result.seed())));
    }
    notes.add(
        phrases.say(
            "asymmetry.note.base",
            phrases.count(result.base().n()),
            phrases.count(result.included().n()),
            phrases.statistic(result.rSquared()),
            phrases.statistic(result.adjustedRSquared())));
    notes.add(phrases.weightsAlone(result.weight(), result.included()));
    if (result.outcomeLeftOut()) {
      notes.add(phrases.say("asymmetry.note.outcome-left-out", words.outcome()));
    }
    return notes;
  }

  private String cuts(Phrases phrases) {
    var cuts = result.elements().stream().map(AsymmetryElement::cut).distinct().toList();
    var sentences = new ArrayList<String>();
    for (var cut : cuts) {
      var elements =
          result.elements().stream().filter(element -> element.cut().equals(cut)).toList();
      sentences.add(
          cuts.size() == 1
              ? phrases.say("asymmetry.note.cut", words.low(cut), words.high(cut))
              : phrases.say(
                  "asymmetry.note.cut-of", words.low(cut), words.high(cut), words.list(elements)));
    }
    sentences.add(
        phrases.say(result.ownCuts() ? "asymmetry.note.own-cuts" : "asymmetry.note.cuts"));
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  private String say(String key) {
    return words.phrases().say(key);
  }
}
