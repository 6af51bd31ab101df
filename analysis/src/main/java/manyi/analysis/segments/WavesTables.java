package manyi.analysis.segments;

import java.util.ArrayList;
import java.util.List;
import manyi.analysis.Phrases;
import manyi.document.Cell;
import manyi.document.NumberFormat;
import manyi.document.Table;
import manyi.document.Table.Column;
import manyi.document.Table.Row;
import manyi.document.Table.Row.Style;

/// How far each element moved, and from which quadrant into which.
record WavesTables(Waves waves, SegmentsResult result, SegmentsWords words, Phrases phrases) {
  private static final String UP = "▲";
  private static final String DOWN = "▼";

  Table movements() {
    var satisfaction = phrases.say("segments.axis.satisfaction");
    var importance = phrases.say("segments.axis.importance");
    var before = waves.before().label();
    var now = waves.now().label();
    var columns = new ArrayList<Column>();
    columns.add(Column.of(phrases.say("segments.column.element")));
    columns.add(new Column(satisfaction, before));
    columns.add(new Column(satisfaction, now));
    columns.add(new Column(satisfaction, phrases.say("segments.column.change")));
    columns.add(new Column(satisfaction, phrases.say("segments.column.lower")));
    columns.add(new Column(satisfaction, phrases.say("segments.column.upper")));
    columns.add(new Column(satisfaction, phrases.say("segments.column.p")));
    columns.add(new Column(importance, before));
    columns.add(new Column(importance, now));
    columns.add(new Column(importance, phrases.say("segments.column.change")));
    columns.add(new Column(importance, phrases.say("segments.column.p")));
    return new Table(
        phrases.say("segments.waves.movements"),
        columns,
        waves.moves().stream().map(this::movement).toList(),
        footnotes());
  }

  private Row movement(Move move) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words.element(move.element())));
    var satisfaction = move.satisfaction();
    values(cells, satisfaction, NumberFormat.DECIMAL);
    cells.add(Cell.of(satisfaction.lower(), NumberFormat.DECIMAL));
    cells.add(Cell.of(satisfaction.upper(), NumberFormat.DECIMAL));
    cells.add(Cell.of(satisfaction.adjustedP(), NumberFormat.PROBABILITY));
    values(cells, move.importance(), words.importanceFormat());
    cells.add(Cell.of(move.importance().adjustedP(), NumberFormat.PROBABILITY));
    return new Row(Style.PLAIN, cells, Explanation.element(move.element()));
  }

  private static void values(List<Cell> cells, Shift shift, NumberFormat format) {
    cells.add(Cell.of(shift.before().value(), format));
    cells.add(Cell.of(shift.now().value(), format));
    cells.add(Cell.of(shift.change(), format, mark(shift)));
  }

  private static String mark(Shift shift) {
    if (!shift.proven()) {
      return "";
    }
    return shift.change() > 0 ? UP : DOWN;
  }

  private List<String> footnotes() {
    var notes = new ArrayList<String>();
    notes.add(
        phrases.say(
            "segments.note.proven",
            phrases.level(result.confidence()),
            phrases.confidence(result.confidence())));
    notes.add(
        switch (result.adjustment()) {
          case HOLM -> phrases.say("segments.note.holm", waves.tests());
          case BONFERRONI -> phrases.say("segments.note.bonferroni", waves.tests());
          case BENJAMINI_HOCHBERG -> phrases.say("segments.note.benjamini-hochberg", waves.tests());
          case NONE -> phrases.say("segments.note.unadjusted", waves.tests());
        });
    notes.add(
        result.stated() == null
            ? phrases.say("segments.note.welch-and-bootstrap")
            : phrases.say("segments.note.welch"));
    notes.add(base(waves.before()));
    notes.add(base(waves.now()));
    if (waves.before().few() || waves.now().few()) {
      notes.add(phrases.say("segments.note.few-wave", result.flagBelow()));
    }
    if (!waves.missing().isEmpty()) {
      notes.add(
          phrases.say(
              "segments.note.missing",
              waves.missing().size(),
              phrases.list(waves.missing().stream().map(words::element).toList()),
              result.suppressBelow()));
    }
    return notes;
  }

  private String base(Wave wave) {
    return result.weight() == null
        ? phrases.say("segments.note.wave", wave.label(), phrases.count(wave.base().n()))
        : phrases.say(
            "segments.note.wave-weighted",
            wave.label(),
            phrases.count(wave.base().n()),
            phrases.weighted(wave.base().effective()));
  }

  Table quadrants() {
    var before = waves.before().label();
    var now = waves.now().label();
    var columns =
        List.of(
            Column.of(phrases.say("segments.column.element")),
            new Column(before, phrases.say("segments.column.quadrant")),
            new Column(before, phrases.say("segments.column.probability")),
            new Column(now, phrases.say("segments.column.quadrant")),
            new Column(now, phrases.say("segments.column.probability")),
            Column.of(phrases.say("segments.column.verdict")));
    return new Table(
        phrases.say("segments.waves.quadrants"),
        columns,
        waves.moves().stream().map(this::quadrants).toList(),
        verdicts());
  }

  /// What the verdicts rest on: a quadrant can be sure without any movement being proven.
  private List<String> verdicts() {
    var notes = new ArrayList<String>();
    if (result.resamples() > 0) {
      notes.add(phrases.say("segments.note.probability"));
      if (waves.moves().stream().anyMatch(Move::changed)) {
        notes.add(phrases.say("segments.note.verdict"));
      }
    }
    return notes;
  }

  private Row quadrants(Move move) {
    return new Row(
        Style.PLAIN,
        List.of(
            Cell.of(words.element(move.element())),
            words.named(move.before(), move.probabilityBefore()),
            Cell.of(move.probabilityBefore(), NumberFormat.CERTAINTY),
            words.named(move.now(), move.probabilityNow()),
            Cell.of(move.probabilityNow(), NumberFormat.CERTAINTY),
            Cell.of(verdict(move))),
        Explanation.element(move.element()));
  }

  private String verdict(Move move) {
    if (!move.changed()) {
      return move.proven()
          ? phrases.say("segments.verdict.stays-moved")
          : phrases.say("segments.verdict.stays");
    }
    if (move.passed()) {
      return phrases.say("segments.verdict.changed-moved");
    }
    return move.proven()
        ? phrases.say("segments.verdict.changed-doubtful")
        : phrases.say("segments.verdict.changed");
  }
}
