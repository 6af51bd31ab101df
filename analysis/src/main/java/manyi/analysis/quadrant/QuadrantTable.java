package manyi.analysis.quadrant;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.priorities.Priority;
import manyi.statistics.Interval;

/// The elements by rank, with how sure their places are.
record QuadrantTable(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  Table table() {
    return new Table(
        phrases.say("quadrant.table"),
        columns(),
        result.elements().stream().map(this::row).toList(),
        footnotes());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("quadrant.column.rank")));
    columns.add(Column.of(phrases.say("quadrant.column.element")));
    columns.add(Column.of(phrases.say("quadrant.column.importance")));
    columns.add(Column.of(phrases.say("quadrant.column.satisfaction")));
    if (result.comparable()) {
      columns.add(Column.of(phrases.say("quadrant.column.gap")));
    }
    columns.add(Column.of(phrases.say("quadrant.column.score")));
    if (result.resampled()) {
      var interval = phrases.say("quadrant.column.interval");
      columns.add(new Column(interval, phrases.say("quadrant.column.lower")));
      columns.add(new Column(interval, phrases.say("quadrant.column.upper")));
    }
    columns.add(Column.of(phrases.say("quadrant.column.quadrant")));
    if (result.resampled()) {
      columns.add(Column.of(phrases.say("quadrant.column.certainty")));
    }
    return columns;
  }

  private Row row(PlacedElement element) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(element.rank(), NumberFormat.COUNT));
    cells.add(Cell.of(element.text()));
    cells.add(Cell.of(element.position().importance(), words.importanceFormat()));
    cells.add(Cell.of(element.position().satisfaction(), NumberFormat.DECIMAL));
    if (result.comparable()) {
      cells.add(Cell.of(element.gap(), NumberFormat.DECIMAL));
    }
    cells.add(Cell.of(element.score(), NumberFormat.DECIMAL));
    var certainty = element.certainty();
    if (result.resampled()) {
      var interval = certainty == null ? Interval.UNDEFINED : certainty.score();
      cells.add(Cell.of(interval.lower(), NumberFormat.DECIMAL));
      cells.add(Cell.of(interval.upper(), NumberFormat.DECIMAL));
    }
    cells.add(quadrant(element));
    if (result.resampled()) {
      double probability = certainty == null ? Double.NaN : certainty.probability();
      cells.add(Cell.of(probability, NumberFormat.CERTAINTY));
    }
    return new Row(Row.Style.PLAIN, cells, element.reference());
  }

  private Cell quadrant(PlacedElement element) {
    var name = words.quadrant(element.quadrant());
    return new Cell.Tinted(
        element.borderline() ? phrases.say("quadrant.doubtful", name) : name,
        QuadrantWords.meaning(element.quadrant()),
        !element.borderline());
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    notes.add(
        phrases.say(
            "quadrant.note.crosshair",
            words.rule(result.rule()),
            words.importance(result.crosshair().importance()),
            words.satisfaction(result.crosshair().satisfaction())));
    notes.add(
        phrases.say("quadrant.note.rank", words.quadrant(Priority.IMPROVE_URGENTLY), score()));
    if (result.resampled()) {
      notes.add(
          phrases.say(
              "quadrant.note.certainty",
              phrases.count(result.resamples()),
              phrases.score(result.seed())));
    }
    notes.add(phrases.weights(result.weight(), result.included()));
    notes.add(
        switch (result.missing()) {
          case PAIRWISE -> phrases.say("quadrant.note.base", phrases.count(result.smallestN()));
          case LISTWISE -> phrases.say("quadrant.note.listwise", phrases.count(result.smallestN()));
        });
    return notes;
  }

  private String score() {
    return switch (result.order()) {
      case GAP, AUTOMATIC -> phrases.say("quadrant.score.gap");
      case SHORTFALL -> phrases.say("quadrant.score.shortfall");
      case OPPORTUNITY -> phrases.say("quadrant.score.opportunity");
    };
  }
}
