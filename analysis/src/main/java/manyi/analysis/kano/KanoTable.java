package manyi.analysis.kano;

import java.util.ArrayList;
import java.util.List;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;

/// The elements with their categories, the test between the two largest, and the coefficients.
record KanoTable(KanoResult result, KanoWords words) {
  Table table() {
    return new Table(
        "", columns(), result.elements().stream().map(this::row).toList(), footnotes());
  }

  private List<Column> columns() {
    var shares = say("kano.column.shares");
    var columns = new ArrayList<Column>();
    columns.add(Column.of(say("kano.column.element")));
    columns.add(Column.of(say("kano.column.category")));
    for (var category : Category.values()) {
      columns.add(new Column(shares, words.lettered(category)));
    }
    columns.add(Column.of(say("kano.column.p")));
    columns.add(Column.of(say("kano.column.better")));
    columns.add(Column.of(say("kano.column.worse")));
    columns.add(Column.of(say("kano.column.coefficient-base")));
    columns.add(Column.of(say("kano.column.n")));
    return columns;
  }

  private Row row(KanoElement element) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(element.text()));
    cells.add(category(element));
    for (var share : element.shares()) {
      cells.add(Cell.of(share.proportion(), NumberFormat.PERCENT));
    }
    cells.add(Cell.of(element.p(), NumberFormat.PROBABILITY));
    cells.add(Cell.of(element.better().value(), NumberFormat.DECIMAL));
    cells.add(Cell.of(element.worse().value(), NumberFormat.DECIMAL));
    cells.add(Cell.of(element.coefficientBase().n(), NumberFormat.COUNT));
    cells.add(Cell.of(element.base().n(), NumberFormat.COUNT));
    return new Row(Row.Style.PLAIN, cells, element.reference());
  }

  private Cell category(KanoElement element) {
    var text =
        element.decided()
            ? words.category(element.category())
            : words
                .phrases()
                .say(
                    "kano.undecided",
                    words.category(element.category()),
                    words.category(element.second()));
    return KanoWords.tinted(text, element.category(), element.decided());
  }

  private List<String> footnotes() {
    var phrases = words.phrases();
    var notes = new ArrayList<String>();
    notes.add(
        switch (result.basis()) {
          case WORDS -> say("kano.basis.words");
          case LIKE_FIRST -> say("kano.basis.like-first");
          case DISLIKE_FIRST -> say("kano.basis.dislike-first");
        });
    notes.add(phrases.say("kano.note.test", phrases.confidence(result.confidence())));
    notes.add(say("kano.note.coefficients"));
    notes.add(say("kano.note.names"));
    notes.add(
        switch (result.split()) {
          case HALF -> phrases.say("kano.note.half", phrases.confidence(result.confidence()));
          case MEANS ->
              phrases.say(
                  "kano.note.means",
                  phrases.decimal(result.betterLine()),
                  phrases.decimal(result.worseLine()),
                  phrases.confidence(result.confidence()));
        });
    notes.add(phrases.weights(result.weight(), result.included()));
    return notes;
  }

  private String say(String key) {
    return words.phrases().say(key);
  }
}
