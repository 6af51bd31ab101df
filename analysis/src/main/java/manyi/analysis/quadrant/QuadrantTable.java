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

/// The elements by rank, with the crosshair, the rule and the base below.
record QuadrantTable(QuadrantResult result, QuadrantWords words, Phrases phrases) {
  Table table() {
    return new Table(
        "", columns(), result.elements().stream().map(this::row).toList(), footnotes());
  }

  private List<Column> columns() {
    return List.of(
        Column.of(phrases.say("quadrant.column.rank")),
        Column.of(phrases.say("quadrant.column.element")),
        Column.of(phrases.say("quadrant.column.importance")),
        Column.of(phrases.say("quadrant.column.satisfaction")),
        Column.of(phrases.say("quadrant.column.gap")),
        Column.of(phrases.say("quadrant.column.quadrant")));
  }

  private Row row(Element element) {
    return Row.of(
        Cell.of(element.rank(), NumberFormat.COUNT),
        Cell.of(element.text()),
        Cell.of(element.importance().mean(), NumberFormat.DECIMAL),
        Cell.of(element.satisfaction().mean(), NumberFormat.DECIMAL),
        Cell.of(element.gap(), NumberFormat.DECIMAL),
        Cell.of(quadrant(element)));
  }

  private String quadrant(Element element) {
    var name = words.quadrant(element.quadrant());
    return element.borderline() ? phrases.say("quadrant.doubtful", name) : name;
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    notes.add(
        phrases.say(
            "quadrant.note.crosshair",
            words.rule(result.rule()),
            phrases.decimal(result.crosshair().importance()),
            phrases.decimal(result.crosshair().satisfaction())));
    notes.add(phrases.say("quadrant.note.rank", words.quadrant(Priority.IMPROVE_URGENTLY)));
    if (result.elements().stream().anyMatch(Element::borderline)) {
      notes.add(phrases.say("quadrant.note.borderline"));
    }
    notes.add(phrases.weights(result.weight(), result.included()));
    notes.add(phrases.say("quadrant.note.base", phrases.count(result.smallestN())));
    return notes;
  }
}
